using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Everything that records say, in one form whatever the file looks like: places, comments, the order of keys and the file that a record stands in
/// count for nothing. Each value is a line, <c>key=value</c>, and the parts of a record stand in braces, so that different content is never the same text.
/// </summary>
internal sealed class CanonicalContent(Schema schema)
{
    private readonly StringBuilder _content = new();

    public void Add(string key, string value) =>
        _content.Append(key).Append('=').Append(value.Replace("\\", "\\\\").Replace("\n", "\\n")).Append('\n');

    public void Add(RecordModel record, Row row)
    {
        _content.Append(record.Name).Append("{\n");
        for (var i = 0; i < record.Fields.Count; i++)
            foreach (var value in row.Cells[i])
                Add(record.Fields[i], value);
        _content.Append("}\n");
    }

    /// <summary>The SHA-256 of it, in hexadecimal digits.</summary>
    public string Hash()
    {
        using var sha = SHA256.Create();
        var digits = new StringBuilder(64);
        foreach (var b in sha.ComputeHash(Encoding.UTF8.GetBytes(_content.ToString())))
            digits.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private void Add(FieldModel field, Value value)
    {
        switch (value)
        {
            case PartValue part:
                _content.Append(field.Key).Append('=');
                Add(schema.Record(field.Target!), part.Row);
                break;
            case TextValue text:
                Add(field.Key, text.Text);
                break;
            case SymbolValue symbol:
                Add(field.Key, symbol.Name);
                break;
            case NumberValue number:
                Add(field.Key, number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case DecimalValue number:
                Add(field.Key, number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case QuantityValue quantity:
                Add(field.Key, quantity.Number.ToString(CultureInfo.InvariantCulture) + " " + quantity.Unit);
                break;
            case PeriodValue period:
                Add(field.Key, period.Period.Text);
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} has no canonical form.");
        }
    }
}
