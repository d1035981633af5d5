using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The hash of all that a record says, its parts included, and its revision, which is how that hash begins.</summary>
internal static class RevisionDigest
{
    private const int Digits = 8;

    [ThreadStatic]
    private static CanonicalContent? s_content;

    /// <summary>The SHA-256 in hexadecimal digits.</summary>
    public static string HashOf(Schema schema, RecordModel record, Row row)
    {
        var content = s_content ??= new();
        content.Clear();
        content.Add(schema, record, row);
        return content.Hash();
    }

    /// <summary>The revision of what has this hash.</summary>
    public static string Of(string hash) => hash.Substring(0, Digits);

    /// <summary>The revision as a number, for a column.</summary>
    public static long ValueOf(string revision) => long.Parse(revision, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
