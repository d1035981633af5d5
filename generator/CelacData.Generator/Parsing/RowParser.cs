using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Parses a mapping into a row of a declared kind of record.</summary>
internal sealed class RowParser(ParsePlan plan, ErrorSink errors)
{
    /// <summary>No number and unit are longer.</summary>
    private const int MaximumQuantity = 100;

    private static readonly object s_false = 0L;
    private static readonly object s_true = 1L;

    private static readonly Func<FieldModel, string> ExpectedWhole = field => field.IsList ? "a list" : Expected(field);

    /// <summary>The names in the file, each once.</summary>
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The values of the rows that are being read: those of a part behind those of what it is a part of.</summary>
    private readonly OpenLists<Value> _values = new();

    /// <summary>Parses the fields of <paramref name="record"/>; the caller sees to the other keys, and rejects what neither knows.</summary>
    public Row Parse(MappingReader reader, RecordModel record, params string[] others) => Parse(reader, plan.FormOf(record.Name), others);

    private Row Parse(MappingReader reader, RecordForm form, string[] others)
    {
        reader.Knows(others.Length == 0 ? form.Keys : [.. form.Keys, .. others]).Ignores(plan.Schema);
        var from = _values.Count;
        var known = 0;
        for (var i = 0; i < form.Fields.Length; i++)
            if (form.Fields[i].InverseOf is null)
                ParseField(reader, form, i, known++);
        var row = new Row(_values.Take(from), reader.Place);
        FingerprintCheck.Check(form.Record, row, reader, errors);
        return row;
    }

    /// <param name="known">The number of its key among those that the rows of its kind may have.</param>
    private void ParseField(MappingReader reader, RecordForm form, int index, int known)
    {
        var field = form.Fields[index];
        var node = field.IsOptional ? reader.Optional(known) : reader.Required(known, field, ExpectedWhole);
        if (field.IsList && node is not (null or YamlSequence or YamlLost or YamlMapping { IsCut: true }))
            errors.Add(DataErrors.WrongType, node.Place, $"'{field.Key}'", "a list", node.Description);
        if (field.IsList && node is YamlSequence sequence)
        {
            foreach (var item in sequence.Items)
                Parse(item, form, index);
        }
        // Without its hyphen an item is still that.
        else if (node is not null && (!field.IsList || (field.Kind == FieldKind.Part && node is YamlMapping)))
            Parse(node, form, index);
    }

    private void Parse(YamlNode node, RecordForm form, int index)
    {
        if (node is not YamlLost && ContentOf(node, form, index) is { } content)
            _values.Add(new Value(index, content, node.Place));
    }

    private object? ContentOf(YamlNode node, RecordForm form, int index) => form.Parts[index] is { } part ? ParsePart(node, form, index, part)
        : form.Fields[index].Kind == FieldKind.Quantity && node is YamlMapping mapping ? ParseQuantity(mapping, form.Fields[index], form.InSentence[index])
        : ParseScalar(node, form.Fields[index]);

    private Row? ParsePart(YamlNode node, RecordForm form, int index, RecordForm part)
    {
        if (node is not YamlMapping mapping)
        {
            errors.Add(DataErrors.WrongType, node.Place, NameOf(form.Fields[index]), "a mapping", node.Description);
            return null;
        }

        var reader = new MappingReader(mapping, form.InSentence[index], errors);
        var row = Parse(reader, part, []);
        reader.RejectOthers();
        return row;
    }

    /// <summary>A number and its unit, each under its key.</summary>
    private Quantity? ParseQuantity(YamlMapping mapping, FieldModel field, string inSentence)
    {
        var reader = new MappingReader(mapping, inSentence, errors);
        reader.Knows("value", "unit");
        var (value, unit) = (reader.LocatedNumber("value"), reader.LocatedText("unit"));
        reader.RejectOthers();
        if (value is not { } number || unit is not { } of)
            return null;
        var amount = NumberParser.ParseDecimal(number.Value, number.Place, field.Key, errors);
        var isText = TextCheck.Check(of.Value, of.Place, "unit", errors);
        return amount is null || !isText ? null : new Quantity(amount.Value, of.Value);
    }

    /// <summary>A number and its unit with a space between them.</summary>
    private Quantity? ParseQuantity(string text, Place place, string key)
    {
        if (text.IndexOf(' ') is not (> 0 and var space) || text.Length > MaximumQuantity)
        {
            errors.Add(DataErrors.InvalidQuantity, place, text, key);
            return null;
        }

        var unit = text.Substring(space + 1);
        var number = NumberParser.ParseDecimal(text.Substring(0, space), place, key, errors);
        return number is not null && TextCheck.Check(unit, place, key, errors) ? new Quantity(number.Value, unit) : null;
    }

    /// <summary>What a value is called at the beginning of a message.</summary>
    private static string NameOf(FieldModel field) => field.IsList ? $"An item of '{field.Key}'" : $"'{field.Key}'";

    private object? ParseScalar(YamlNode node, FieldModel field)
    {
        if (node is not YamlScalar scalar)
        {
            errors.Add(DataErrors.WrongType, node.Place, NameOf(field), Expected(field), node.Description);
            return null;
        }

        var (text, place) = (scalar.Value, scalar.Place);
        return field.Kind switch
        {
            FieldKind.Text => ParseText(scalar, field),
            FieldKind.Integer => (long?)NumberParser.ParseInteger(text, place, field.Key, errors),
            FieldKind.Decimal => NumberParser.ParseDecimal(text, place, field.Key, errors),
            FieldKind.Boolean => ParseBoolean(text, place, field.Key),
            FieldKind.Date => (long?)DateCheck.ParseDay(text, place, field.Key, errors),
            FieldKind.Period => DateCheck.ParsePeriod(text, place, field.Key, errors),
            FieldKind.Quantity => ParseQuantity(text, place, field.Key),
            FieldKind.ForeignClause => ParseForeignClause(scalar, field),
            _ => ParseName(scalar),
        };
    }

    /// <summary>The same few names stand in a file again and again, and live as long as the compiler does: each is kept once.</summary>
    private string ParseName(YamlScalar scalar)
    {
        PlainText.Check(scalar, errors);
        if (_names.TryGetValue(scalar.Value, out var known))
            return known;
        _names.Add(scalar.Value, scalar.Value);
        return scalar.Value;
    }

    /// <summary>The id of a clause of another catalogue has the key of that one before it.</summary>
    private string? ParseForeignClause(YamlScalar scalar, FieldModel field)
    {
        if (scalar.Value.StartsWith(field.Target + "/", StringComparison.Ordinal))
            return ParseName(scalar);
        errors.Add(DataErrors.ForeignClauseForm, scalar.Place, scalar.Value, field.Key, field.Target!);
        return null;
    }

    private object? ParseBoolean(string text, Place place, string key)
    {
        if (text is "true" or "false")
            return text == "true" ? s_true : s_false;
        errors.Add(DataErrors.InvalidBoolean, place, text, key, PlainText.Boolean(text) is { } meant ? "write " + meant : "expected true or false");
        return null;
    }

    private string? ParseText(YamlScalar scalar, FieldModel field)
    {
        PlainText.Check(scalar, errors);
        return TextCheck.Check(scalar.Value, scalar.Place, field.Key, errors) ? scalar.Value : null;
    }

    private static string Expected(FieldModel field) => Expected(field.Kind, field.Target);

    private static string Expected(FieldKind kind, string? target) => kind switch
    {
        FieldKind.Text => "a text",
        FieldKind.Integer => "a whole number",
        FieldKind.Decimal => "a number",
        FieldKind.Boolean => "true or false",
        FieldKind.Date => "a date",
        FieldKind.Period => "a period",
        FieldKind.Clause => "the id of a clause",
        FieldKind.ForeignClause => $"the id of a clause with '{target}/' before it",
        FieldKind.Quantity => "a number and its unit, as in '3.5 m' or {value: 3.5, unit: m}",
        _ => $"the name of a {target}",
    };
}
