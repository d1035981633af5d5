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

    /// <summary>No character of UTF-16 takes more bytes of UTF-8.</summary>
    private const int MostBytes = 3;

    private static readonly char[] s_escaped = ['\\', '\n'];

    private readonly SHA256 _sha = SHA256.Create();
    private char[] _content = new char[4096];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Begins anew with what it has grown to, since rows are hashed one by one and there are many.</summary>
    public void Clear() => _length = 0;

    public void Add(string key, string value)
    {
        Append(key);
        Append("=");
        Append(OnOneLine(value));
        Append("\n");
    }

    public void Add(Schema schema, RecordModel record, Row row)
    {
        Append(record.Name);
        Append("{\n");
        foreach (var value in row.Values)
            Add(schema, record.Fields[value.Field], value.Content);
        Append("}\n");
    }

    /// <summary>The SHA-256 of it, in hexadecimal digits.</summary>
    public string Hash()
    {
        if (_bytes.Length < MostBytes * _length)
            _bytes = new byte[MostBytes * _content.Length];
        var hash = _sha.ComputeHash(_bytes, 0, Encoding.UTF8.GetBytes(_content, 0, _length, _bytes, 0));
        var digits = new char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
            (digits[2 * i], digits[2 * i + 1]) = (HexDigits[hash[i] >> 4], HexDigits[hash[i] & 0xF]);
        return new string(digits);
    }

    private void Append(string text)
    {
        if (_content.Length - _length < text.Length)
            Array.Resize(ref _content, Math.Max(2 * _content.Length, _length + text.Length));
        text.CopyTo(0, _content, _length, text.Length);
        _length += text.Length;
    }

    private static string OnOneLine(string value) =>
        value.IndexOfAny(s_escaped) < 0 ? value : value.Replace("\\", "\\\\").Replace("\n", "\\n");

    private void Add(Schema schema, FieldModel field, object content)
    {
        switch (content)
        {
            case Row part:
                Append(field.Key);
                Append("=");
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
