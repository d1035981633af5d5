using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The revision of a record: the first digits of the hash of all that it says, its parts included.</summary>
internal static class RevisionDigest
{
    private const int Digits = 8;

    public static string Of(Schema schema, RecordModel record, Row row)
    {
        var content = new CanonicalContent(schema);
        content.Add(record, row);
        return content.Hash().Substring(0, Digits);
    }

    /// <summary>The same as a number, for a column.</summary>
    public static long ValueOf(Schema schema, RecordModel record, Row row) =>
        long.Parse(Of(schema, record, row), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
