namespace CelacData;

/// <summary>Finds records by the text that stands for them; upper and lower case are alike.</summary>
internal static class RecordLookup
{
    private const int Suggestions = 3;

    /// <summary>Only as much is compared as could be a name, however long a text somebody passes.</summary>
    private const int LongestName = 80;

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
        new(text, kind, Nearest(text, records.Select(r => (r.Reference!, r.ToString()!))));

    /// <summary>The names that were probably meant, each told by itself or by its title; the nearest first.</summary>
    internal static string[] Nearest(string text, IEnumerable<(string Name, string Title)> names)
    {
        var meant = Letters(text.Length <= LongestName ? text : text.Substring(0, LongestName));
        if (meant.Length < 2)
            return [];
        var start = text.Substring(0, Math.Min(SharedStart, text.Length));
        return [.. names
            .Select(n => (n.Name, Distance: Math.Min(Distance(meant, Letters(n.Name)), Distance(meant, Letters(n.Title)))))
            .Where(n => n.Distance <= Math.Max(2, meant.Length / 3))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Take(Suggestions).Select(n => n.Name)];
    }

    private static int Distance(string meant, string name) =>
        meant.Length > 3 && name.IndexOf(meant, StringComparison.OrdinalIgnoreCase) >= 0 ? 1 : EditDistance.Between(meant, name);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
