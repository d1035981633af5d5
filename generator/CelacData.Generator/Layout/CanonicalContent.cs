using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Everything that records say, in one form whatever the file looks like: places, comments, the order of keys and the file that a record stands in
/// count for nothing. Each value is a line, <c>key=value</c>, and the parts of a record stand in braces, so that different content is never the same text.
/// </summary>
internal sealed class CanonicalContent
{
    private const string HexDigits = "0123456789abcdef";
    private static readonly char[] s_escaped = ['\\', '\n'];

    /// <summary>By how much the next record may be longer before there is need of more room.</summary>
    private const int Spare = 1024;

    private readonly StringBuilder _content = new();
    private readonly SHA256 _sha = SHA256.Create();
    private char[] _characters = [];
    private byte[] _bytes = [];

    /// <summary>Begins anew with what it has grown to, since rows are hashed one by one and there are many.</summary>
    public void Clear() => _content.Clear();

    public void Add(string key, string value) => _content.Append(key).Append('=').Append(OnOneLine(value)).Append('\n');

    public void Add(Schema schema, RecordModel record, Row row)
    {
        _content.Append(record.Name).Append("{\n");
        foreach (var value in row.Values)
            Add(schema, record.Fields[value.Field], value.Content);
        _content.Append("}\n");
    }

    /// <summary>The SHA-256 of it, in hexadecimal digits.</summary>
    public string Hash()
    {
        if (_characters.Length < _content.Length)
            (_characters, _bytes) = (new char[_content.Length + Spare], new byte[Encoding.UTF8.GetMaxByteCount(_content.Length + Spare)]);
        _content.CopyTo(0, _characters, 0, _content.Length);
        var hash = _sha.ComputeHash(_bytes, 0, Encoding.UTF8.GetBytes(_characters, 0, _content.Length, _bytes, 0));
        var digits = new char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
            (digits[2 * i], digits[2 * i + 1]) = (HexDigits[hash[i] >> 4], HexDigits[hash[i] & 0xF]);
        return new string(digits);
    }

    private static string OnOneLine(string value) =>
        value.IndexOfAny(s_escaped) < 0 ? value : value.Replace("\\", "\\\\").Replace("\n", "\\n");

    private void Add(Schema schema, FieldModel field, object content)
    {
        switch (content)
        {
            case Row part:
                _content.Append(field.Key).Append('=');
                Add(schema, schema.Record(field.Target!), part);
                break;
            case string text:
                Add(field.Key, text);
                break;
            case long number:
                Add(field.Key, number.ToString(CultureInfo.InvariantCulture));
                break;
            case decimal number:
                Add(field.Key, number.ToString(CultureInfo.InvariantCulture));
                break;
            case Quantity quantity:
                Add(field.Key, quantity.Number.ToString(CultureInfo.InvariantCulture) + " " + quantity.Unit);
                break;
            case Period period:
                Add(field.Key, period.Text);
                break;
            default:
                throw new InvalidOperationException($"A {content.GetType().Name} has no canonical form.");
        }
    }
}
