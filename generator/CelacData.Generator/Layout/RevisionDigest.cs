using System.Globalization;
using System.Runtime.CompilerServices;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// The hash of all that a record says, its parts included, and its revision, which is how that hash begins. A row that an edit leaves alone stays the same
/// object from run to run, so its hash is worked out once for a schema: the names of its fields are hashed too, and the row does not have them.
/// </summary>
internal static class RevisionDigest
{
    private const int Digits = 8;

    private static readonly ConditionalWeakTable<Row, Known> s_known = new();

    [ThreadStatic]
    private static CanonicalContent? s_content;

    /// <summary>The SHA-256 in hexadecimal digits.</summary>
    public static string HashOf(Schema schema, RecordModel record, Row row)
    {
        var known = s_known.GetOrCreateValue(row);
        if (known.Last is { } last && ReferenceEquals(last.Schema, schema))
            return last.Hash;
        var content = s_content ??= new();
        content.Clear();
        content.Add(schema, record, row);
        var hash = content.Hash();
        known.Last = new Hashed(schema, hash);
        return hash;
    }

    public static string Of(Schema schema, RecordModel record, Row row) => HashOf(schema, record, row).Substring(0, Digits);

    /// <summary>The same as a number, for a column.</summary>
    public static long ValueOf(Schema schema, RecordModel record, Row row) =>
        long.Parse(Of(schema, record, row), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Hashed(Schema Schema, string Hash);

    private sealed class Known
    {
        /// <summary>Set as a whole: two runs at a time may both work it out.</summary>
        public Hashed? Last { get; set; }
    }
}
