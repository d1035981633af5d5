using System.Collections.Immutable;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Parses a mapping into a row of a declared kind of record.</summary>
internal sealed class RowParser(Schema schema, ErrorSink errors)
{
    /// <summary>No number and unit are longer.</summary>
    private const int MaximumQuantity = 100;

    private static readonly Func<FieldModel, string> ExpectedWhole = field => field.IsList ? "a list" : Expected(field);

    private readonly Dictionary<string, string[]> _keys = new(StringComparer.Ordinal);

    /// <summary>What a value of a field is called inside a message: parts are many, and hardly any is ever reported.</summary>
    private readonly Dictionary<FieldModel, string> _inSentence = new(ByReference<FieldModel>.Instance);

    /// <summary>The names in the file, each once: the same few stand in it again and again, and live as long as the compiler does.</summary>
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The keys that an entry may have.</summary>
    public static IEnumerable<string> KeysOf(RecordModel record) => record.Fields.Where(f => f.InverseOf is null).Select(f => f.Key);

    /// <summary>Parses the fields of <paramref name="record"/>; the caller sees to the other keys, and rejects what neither knows.</summary>
    public Row Parse(MappingReader reader, RecordModel record, params string[] others)
    {
        var keys = KnownKeys(record);
        reader.Knows(others.Length == 0 ? keys : [.. keys, .. others]).Ignores(schema);
        var cells = ImmutableArray.CreateBuilder<Cell>(record.Fields.Count);
        foreach (var field in record.Fields)
            cells.Add(ParseField(reader, field));
        var row = new Row(new EquatableArray<Cell>(cells.MoveToImmutable()), reader.Place);
        FingerprintCheck.Check(record, row, reader, errors);
        return row;
    }

    private string[] KnownKeys(RecordModel record)
    {
        if (!_keys.TryGetValue(record.Name, out var keys))
            _keys.Add(record.Name, keys = KeysOf(record).ToArray());
        return keys;
    }

    private Cell ParseField(MappingReader reader, FieldModel field)
    {
        if (field.InverseOf is not null)
            return Cell.Empty;
        var node = field.IsOptional ? reader.Optional(field.Key) : reader.Required(field.Key, field, ExpectedWhole);
        if (node is YamlSequence sequence && field.IsList)
            return ParseItems(sequence, field);
        if (field.IsList && node is not (null or YamlLost or YamlMapping { IsCut: true }))
            errors.Add(DataErrors.WrongType, node.Place, $"'{field.Key}'", "a list", node.Description);
        // Without its hyphen an item is still that.
        if (field.IsList && field.Kind == FieldKind.Part && node is YamlMapping)
            return ParseItems(new YamlSequence(new[] { node }.ToEquatableArray(), node.Place), field);
        return Cell.Of(field.IsList || node is null ? null : Parse(node, field));
    }

    private Cell ParseItems(YamlSequence sequence, FieldModel field)
    {
        if (sequence.Items.Count == 1)
            return Cell.Of(Parse(sequence.Items[0], field));
        var values = new List<Value>(sequence.Items.Count);
        foreach (var item in sequence.Items)
            if (Parse(item, field) is { } value)
                values.Add(value);
        return Cell.Of(values);
    }

    private Value? Parse(YamlNode node, FieldModel field) => node is YamlLost ? null
        : field.Kind == FieldKind.Part ? ParsePart(node, field)
        : field.Kind == FieldKind.Quantity && node is YamlMapping mapping ? ParseQuantity(mapping, field)
        : ParseScalar(node, field);

    private Row? ParsePart(YamlNode node, FieldModel field)
    {
        if (node is not YamlMapping mapping)
        {
            errors.Add(DataErrors.WrongType, node.Place, NameOf(field), "a mapping", node.Description);
            return null;
        }

        var reader = new MappingReader(mapping, InSentence(field), errors);
        var row = Parse(reader, schema.Record(field.Target!));
        reader.RejectOthers();
        return row;
    }

    /// <summary>A number and its unit, each under its key.</summary>
    private QuantityValue? ParseQuantity(YamlMapping mapping, FieldModel field)
    {
        var reader = new MappingReader(mapping, InSentence(field), errors);
        reader.Knows("value", "unit");
        var (value, unit) = (reader.LocatedNumber("value"), reader.LocatedText("unit"));
        reader.RejectOthers();
        if (value is not { } number || unit is not { } of)
            return null;
        var amount = NumberParser.ParseDecimal(number.Value, number.Place, field.Key, errors);
        var isText = TextCheck.Check(of.Value, of.Place, "unit", errors);
        return amount is null || !isText ? null : new QuantityValue(amount.Value, of.Value, mapping.Place);
    }

    /// <summary>A number and its unit with a space between them.</summary>
    private QuantityValue? ParseQuantity(string text, Place place, string key)
    {
        if (text.IndexOf(' ') is not (> 0 and var space) || text.Length > MaximumQuantity)
        {
            errors.Add(DataErrors.InvalidQuantity, place, text, key);
            return null;
        }

        var unit = text.Substring(space + 1);
        var number = NumberParser.ParseDecimal(text.Substring(0, space), place, key, errors);
        return number is not null && TextCheck.Check(unit, place, key, errors) ? new QuantityValue(number.Value, unit, place) : null;
    }

    /// <summary>What a value is called at the beginning of a message.</summary>
    private static string NameOf(FieldModel field) => field.IsList ? $"An item of '{field.Key}'" : $"'{field.Key}'";

    private string InSentence(FieldModel field)
    {
        if (!_inSentence.TryGetValue(field, out var words))
            _inSentence.Add(field, words = field.IsList ? $"an item of '{field.Key}'" : $"'{field.Key}'");
        return words;
    }

    private Value? ParseScalar(YamlNode node, FieldModel field)
    {
        if (node is not YamlScalar scalar)
        {
            errors.Add(DataErrors.WrongType, node.Place, NameOf(field), Expected(field), node.Description);
            return null;
        }

        var (text, place) = (scalar.Value, scalar.Place);
        Value? value = field.Kind switch
        {
            FieldKind.Text => ParseText(scalar, field),
            FieldKind.Integer => NumberParser.ParseInteger(text, place, field.Key, errors) is { } number ? new NumberValue(number, place) : null,
            FieldKind.Decimal => NumberParser.ParseDecimal(text, place, field.Key, errors) is { } amount ? new DecimalValue(amount, place) : null,
            FieldKind.Boolean => ParseBoolean(text, place, field.Key),
            FieldKind.Date => DateCheck.ParseDay(text, place, field.Key, errors) is { } day ? new NumberValue(day, place) : null,
            FieldKind.Period => DateCheck.ParsePeriod(text, place, field.Key, errors) is { } period ? new PeriodValue(period, place) : null,
            FieldKind.Quantity => ParseQuantity(text, place, field.Key),
            FieldKind.ForeignClause => ParseForeignClause(scalar, field),
            _ => new SymbolValue(OneOf(text), place),
        };
        if (value is SymbolValue)
            PlainText.Check(scalar, errors);
        return value;
    }

    private string OneOf(string name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;
        _names.Add(name, name);
        return name;
    }

    /// <summary>The id of a clause of another catalogue has the key of that one before it.</summary>
    private SymbolValue? ParseForeignClause(YamlScalar scalar, FieldModel field)
    {
        if (scalar.Value.StartsWith(field.Target + "/", StringComparison.Ordinal))
            return new SymbolValue(scalar.Value, scalar.Place);
        errors.Add(DataErrors.ForeignClauseForm, scalar.Place, scalar.Value, field.Key, field.Target!);
        return null;
    }

    private NumberValue? ParseBoolean(string text, Place place, string key)
    {
        if (text is "true" or "false")
            return new NumberValue(text == "true" ? 1 : 0, place);
        errors.Add(DataErrors.InvalidBoolean, place, text, key, PlainText.Boolean(text) is { } meant ? "write " + meant : "expected true or false");
        return null;
    }

    private TextValue? ParseText(YamlScalar scalar, FieldModel field)
    {
        PlainText.Check(scalar, errors);
        return TextCheck.Check(scalar.Value, scalar.Place, field.Key, errors) ? new TextValue(scalar.Value, scalar.Place) : null;
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
