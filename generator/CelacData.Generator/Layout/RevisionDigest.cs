using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The revision of a record: a short digest of all that it says, its parts included. Places and the order of keys count for nothing.</summary>
internal static class RevisionDigest
{
    private const int Bytes = 4;

    public static string Of(Schema schema, RecordModel record, Row row)
    {
        var content = new StringBuilder();
        Append(content, schema, record, row);
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(content.ToString()));
        return string.Concat(hash.Take(Bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void Append(StringBuilder content, Schema schema, RecordModel record, Row row)
    {
        for (var i = 0; i < record.Fields.Count; i++)
        {
            if (row.Cells[i].Count == 0)
                continue;
            content.Append(record.Fields[i].Key).Append('=');
            foreach (var value in row.Cells[i])
            {
                Append(content, schema, record.Fields[i], value);
                content.Append('\n');
            }
        }
    }

    private static void Append(StringBuilder content, Schema schema, FieldModel field, Value value)
    {
        switch (value)
        {
            case PartValue part:
                content.Append('{');
                Append(content, schema, schema.Record(field.Target!), part.Row);
                content.Append('}');
                break;
            case TextValue text:
                content.Append(text.Text);
                break;
            case SymbolValue symbol:
                content.Append(symbol.Name);
                break;
            case NumberValue number:
                content.Append(number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case DecimalValue number:
                content.Append(number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case QuantityValue quantity:
                content.Append(quantity.Number.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(quantity.Unit);
                break;
            case PeriodValue period:
                content.Append(period.Period.Text);
                break;
        }
    }
}
