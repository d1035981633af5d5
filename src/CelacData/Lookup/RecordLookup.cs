namespace CelacData;

/// <summary>Finds records by the text that stands for them; upper and lower case are alike.</summary>
internal static class RecordLookup
{
    private const int Suggestions = 3;

    /// <summary>Of names that are equally near, those come first that begin as the text does.</summary>
    private const int SharedStart = 4;

#if NET8_0_OR_GREATER
    internal static T? Find<T>(CatalogList<T> records, ReadOnlySpan<char> text) where T : class, IRecord
    {
        foreach (var record in records)
        {
            if (text.Equals(record.Reference, StringComparison.OrdinalIgnoreCase))
                return record;
        }

        return null;
    }
#else
    internal static T? Find<T>(CatalogList<T> records, string text) where T : class, IRecord
    {
        foreach (var record in records)
        {
            if (string.Equals(text, record.Reference, StringComparison.OrdinalIgnoreCase))
                return record;
        }

        return null;
    }
#endif

    /// <summary>The error for a text that stands for none; whoever gave a title or a part of a name meant that.</summary>
    internal static UnknownNameException Unknown<T>(CatalogList<T> records, string text, string kind) where T : class, IRecord =>
        new(text, kind, [.. Nearest(records, text)]);

    private static IEnumerable<string> Nearest<T>(CatalogList<T> records, string text) where T : class, IRecord
    {
        var meant = Letters(text.Length <= 80 ? text : text.Substring(0, 80));
        if (meant.Length < 2)
            return [];
        return records
            .Select(r => (Name: r.Reference!, Distance: Math.Min(Distance(meant, Letters(r.Reference!)), Distance(meant, Letters(r.ToString()!)))))
            .Where(r => r.Distance <= Math.Max(2, meant.Length / 3))
            .OrderBy(r => r.Distance).ThenBy(r => r.Name.StartsWith(text.Substring(0, Math.Min(SharedStart, text.Length)), StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Take(Suggestions).Select(r => r.Name);
    }

    private static int Distance(string meant, string name) =>
        meant.Length > 3 && name.IndexOf(meant, StringComparison.OrdinalIgnoreCase) >= 0 ? 1 : EditDistance.Between(meant, name);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
