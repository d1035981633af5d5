using System.Globalization;
using System.Runtime.CompilerServices;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// The hash of all that a record says, its parts included, and its revision, which is how that hash begins. A row that an edit leaves alone stays the same
/// object from run to run, so its hash is worked out once.
/// </summary>
internal static class RevisionDigest
{
    private const int Digits = 8;

    private static readonly ConditionalWeakTable<Row, string> s_hashes = new();

    /// <summary>The SHA-256 in hexadecimal digits.</summary>
    public static string HashOf(Schema schema, RecordModel record, Row row)
    {
        if (s_hashes.TryGetValue(row, out var known))
            return known;
        var content = new CanonicalContent(schema);
        content.Add(record, row);
        return s_hashes.GetValue(row, _ => content.Hash());
    }

    public static string Of(Schema schema, RecordModel record, Row row) => HashOf(schema, record, row).Substring(0, Digits);

    /// <summary>The same as a number, for a column.</summary>
    public static long ValueOf(Schema schema, RecordModel record, Row row) =>
        long.Parse(Of(schema, record, row), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
