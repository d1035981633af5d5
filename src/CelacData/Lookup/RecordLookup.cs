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
        new(text, kind, Nearest(text, records.ToTexts(r => r.Reference!), records.ToTexts(r => r.ToString()!)));

    /// <summary>The names that were probably meant, each told by itself or by its title; the nearest first.</summary>
    internal static string[] Nearest(string text, string[] names, string[] titles)
    {
        var meant = Letters(text.Length <= LongestName ? text : text.Substring(0, LongestName));
        if (meant.Length < 2)
            return [];
        var start = text.Substring(0, Math.Min(SharedStart, text.Length));
        var nearest = new Shortlist(Suggestions);
        for (var i = 0; i < names.Length; i++)
        {
            var distance = Math.Min(Distance(meant, Letters(names[i])), Distance(meant, Letters(titles[i])));
            if (distance <= Math.Max(2, meant.Length / 3))
                nearest.Add(i, distance * 2 + (names[i].StartsWith(start, StringComparison.OrdinalIgnoreCase) ? 0 : 1));
        }

        return Array.ConvertAll(nearest.ToArray(), i => names[i]);
    }

    private static int Distance(string meant, string name) =>
        meant.Length > 3 && name.IndexOf(meant, StringComparison.OrdinalIgnoreCase) >= 0 ? 1 : EditDistance.Between(meant, name);

    private static string Letters(string text) => new(Array.FindAll(text.ToCharArray(), char.IsLetterOrDigit));
}
