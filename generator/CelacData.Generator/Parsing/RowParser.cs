using System.Globalization;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Parses a mapping into a row of a declared kind of record.</summary>
internal sealed class RowParser(Schema schema, ErrorSink errors)
{
    private const int MaximumDigits = 18;

    /// <summary>Parses the fields of <paramref name="record"/>; the caller rejects the keys that it does not know either.</summary>
    public Row Parse(MappingReader reader, RecordModel record)
    {
        var cells = record.Fields.Select(field => ParseField(reader, field).ToEquatableArray()).ToEquatableArray();
        return new Row(cells, reader.Place);
    }

    private List<Value> ParseField(MappingReader reader, FieldModel field)
    {
        var values = new List<Value>();
        if (field.InverseOf is not null)
            return values;
        var node = field.IsOptional ? reader.Optional(field.Key) : reader.Required(field.Key);
        if (node is null)
            return values;

        if (!field.IsList)
            Add(values, node, field, $"'{field.Key}'");
        else if (node is YamlSequence sequence)
            foreach (var item in sequence.Items)
                Add(values, item, field, $"An item of '{field.Key}'");
        else
            errors.Add(DataErrors.WrongType, node.Place, $"'{field.Key}'", "a list", node.Description);
        return values;
    }

    private void Add(List<Value> values, YamlNode node, FieldModel field, string what)
    {
        var value = field.Kind == FieldKind.Part ? ParsePart(node, field, what)
            : field.Kind == FieldKind.Quantity && node is YamlMapping mapping ? ParseQuantity(mapping, field, what)
            : ParseScalar(node, field, what);
        if (value is not null)
            values.Add(value);
    }

    private PartValue? ParsePart(YamlNode node, FieldModel field, string what)
    {
        if (node is not YamlMapping mapping)
        {
            errors.Add(DataErrors.WrongType, node.Place, what, "a mapping", node.Description);
            return null;
        }

        var reader = new MappingReader(mapping, InSentence(what), errors);
        var row = Parse(reader, schema.Record(field.Target!));
        reader.RejectOthers();
        return new PartValue(row, node.Place);
    }

    /// <summary>A number and its unit, each under its key.</summary>
    private QuantityValue? ParseQuantity(YamlMapping mapping, FieldModel field, string what)
    {
        var reader = new MappingReader(mapping, InSentence(what), errors);
        var (value, unit) = (reader.LocatedText("value"), reader.LocatedText("unit"));
        reader.RejectOthers();
        if (value is not { } number || unit is not { } of)
            return null;
        if (!IsDecimal(number.Value, out var amount))
            errors.Add(DataErrors.InvalidValue, number.Place, number.Value, $"value of '{field.Key}'", Expected(FieldKind.Decimal, null));
        else if (TextCheck.Problem(of.Value) is { } problem)
            errors.Add(DataErrors.UntidyText, of.Place, "unit", problem);
        else
            return new QuantityValue(amount, of.Value, mapping.Place);
        return null;
    }

    /// <summary>A number and its unit with a space between them.</summary>
    private static QuantityValue? ParseQuantity(string text, Place place) =>
        text.IndexOf(' ') is > 0 and var space && IsDecimal(text.Substring(0, space), out var number)
        && text.Substring(space + 1) is var unit && TextCheck.Problem(unit) is null ? new QuantityValue(number, unit, place) : null;

    private static string InSentence(string what) => what.StartsWith("An ", StringComparison.Ordinal) ? "an " + what.Substring(3) : what;

    private Value? ParseScalar(YamlNode node, FieldModel field, string what)
    {
        if (node is not YamlScalar scalar)
        {
            errors.Add(DataErrors.WrongType, node.Place, what, Expected(field), node.Description);
            return null;
        }

        var (text, place) = (scalar.Value, scalar.Place);
        Value? value = field.Kind switch
        {
            FieldKind.Text => ParseText(scalar, field),
            FieldKind.Integer => IsInteger(text, out var number) ? new NumberValue(number, place) : null,
            FieldKind.Decimal => IsDecimal(text, out var amount) ? new DecimalValue(amount, place) : null,
            FieldKind.Boolean => text is "true" or "false" ? new NumberValue(text == "true" ? 1 : 0, place) : null,
            FieldKind.Date => PeriodParser.ParseDate(text) is { } day && day.First == day.Last ? new NumberValue(day.First, place) : null,
            FieldKind.Period => PeriodParser.Parse(text) is { } period ? new PeriodValue(period, place) : null,
            FieldKind.Quantity => ParseQuantity(text, place),
            FieldKind.ForeignClause when !text.StartsWith(field.Target + "/", StringComparison.Ordinal) => null,
            _ => new SymbolValue(text, place),
        };
        if (value is null && field.Kind != FieldKind.Text)
            errors.Add(DataErrors.InvalidValue, place, text, $"value of '{field.Key}'", Expected(field));
        return value;
    }

    private TextValue? ParseText(YamlScalar scalar, FieldModel field)
    {
        var problem = TextCheck.Problem(scalar.Value);
        if (problem is null)
            return new TextValue(scalar.Value, scalar.Place);
        errors.Add(DataErrors.UntidyText, scalar.Place, field.Key, problem);
        return null;
    }

    /// <summary>The property is an int, of which the least value stands for none.</summary>
    private static bool IsInteger(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && number > int.MinValue
        && number.ToString(CultureInfo.InvariantCulture) == text;

    /// <summary>The digits are stored as one whole number.</summary>
    private static bool IsDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && text.Count(char.IsDigit) <= MaximumDigits;

    private static string Expected(FieldModel field) => Expected(field.Kind, field.Target);

    private static string Expected(FieldKind kind, string? target) => kind switch
    {
        FieldKind.Text => "a text",
        FieldKind.Integer => $"a whole number without separators, at most {int.MaxValue.ToString(CultureInfo.InvariantCulture)}",
        FieldKind.Decimal => $"a number without separators, with a point for decimals and at most {MaximumDigits} digits",
        FieldKind.Boolean => "true or false",
        FieldKind.Date => "a date that exists, as in 2025-05-13",
        FieldKind.Period => "a period in EDTF that exists, as in 2025, 2025-05-13, 2025/2027, 2025/.. or [2027,2028]",
        FieldKind.Clause => "the id of a clause",
        FieldKind.ForeignClause => $"the id of a clause with '{target}/' before it",
        FieldKind.Quantity => "a number and its unit, as in '3.5 m' or {value: 3.5, unit: m}",
        _ => $"the name of a {target}",
    };
}
