using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Ids;

/// <summary>Finds what has the form of an id in running text: a prefix of the catalogue, a hyphen, numbers as its ids write them with points between them.</summary>
internal static class IdScanner
{
    /// <summary>A text that is as a whole an id of the catalogue, with or without its key and the mark of an entry; null for every other.</summary>
    public static FoundId? Whole(Catalogue catalogue, string text) => Find(catalogue, text).FirstOrDefault(f => f.Span.Length == text.Length);

    /// <summary>
    /// Every id in a text that no clause, and no level above clauses, has or had: in the catalogue whose key it has, or without a key in any. One that several
    /// catalogues could have is found in the first of them.
    /// </summary>
    public static IEnumerable<FoundId> FindUnknown(IReadOnlyList<Catalogue> catalogues, string text) =>
        from found in catalogues.SelectMany(c => Find(c, text))
        let judges = Judges(found, catalogues)
        where found.Catalogue == judges[0] && !judges.Any(c => Has(c, found.Id) || c.FindWithdrawn(found.Id) is not null)
        select found;

    /// <summary>Every id in a text that was withdrawn, and that no other catalogue has.</summary>
    public static IEnumerable<FoundId> FindWithdrawn(IReadOnlyList<Catalogue> catalogues, string text) =>
        from found in catalogues.Where(c => c.Withdrawn.Count > 0).SelectMany(c => Find(c, text))
        let judges = Judges(found, catalogues)
        where found.Catalogue == judges.FirstOrDefault(c => c.FindWithdrawn(found.Id) is not null) && !judges.Any(c => Has(c, found.Id))
        select found;

    /// <summary>The catalogues that say whether an id is right.</summary>
    private static IReadOnlyList<Catalogue> Judges(FoundId found, IReadOnlyList<Catalogue> catalogues) => found.HasKey || catalogues.Count == 1
        ? [found.Catalogue]
        : catalogues.Where(c => c.Prefixes.Contains(IdText.PrefixOf(found.Id))).ToList();

    private static bool Has(Catalogue catalogue, string id) => catalogue.Find(id) is not null || catalogue.IsDivision(id);

    private static IEnumerable<FoundId> Find(Catalogue catalogue, string text)
    {
        foreach (var prefix in catalogue.Prefixes)
        {
            for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
            {
                if (Match(catalogue, text, at, prefix) is { } found)
                    yield return found;
            }
        }
    }

    private static FoundId? Match(Catalogue catalogue, string text, int at, string prefix)
    {
        var end = at + prefix.Length;
        end = end < text.Length && text[end] == '-' ? EndOfNumbers(catalogue.Forms, prefix, text, end + 1) : -1;
        if (end < 0)
            return null;

        var start = at - catalogue.Key.Length - 1;
        var isQualified = start >= 0 && text[at - 1] == '/' && string.CompareOrdinal(text, start, catalogue.Key, 0, catalogue.Key.Length) == 0;
        if (!isQualified)
            start = at;
        var id = text.Substring(at, end - at);
        end = EndOfEntry(text, end);
        return IsFree(text, start - 1, isStart: true) && IsFree(text, end, isStart: false)
            ? new FoundId(catalogue, id, TextSpan.FromBounds(start, end), new TextSpan(at, id.Length))
            : null;
    }

    /// <summary>Where the numbers end that begin somewhere; a word behind a point is none of them, but a number that no id of the catalogue has spoils the whole.</summary>
    private static int EndOfNumbers(IdForms forms, string prefix, string text, int at)
    {
        var end = -1;
        for (var level = 0; level == 0 || (end + 1 < text.Length && text[end] == '.'); level++)
        {
            var start = level == 0 ? at : end + 1;
            var next = start;
            while (next < text.Length && text[next] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
                next++;
            if (!forms.Have(prefix, level, text, start, next))
                return next > start && text[start] is >= '0' and <= '9' ? -1 : end;
            end = next;
        }

        return end;
    }

    private static int EndOfNumber(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end > at ? end : -1;
    }

    /// <summary>AP-2.2.4-c2 is an entry of AP-2.2.4.</summary>
    private static int EndOfEntry(string text, int at) =>
        at + 2 < text.Length && text[at] == '-' && text[at + 1] is >= 'a' and <= 'z' && EndOfNumber(text, at + 2) is > 0 and var end ? end : at;

    /// <summary>An id inside a longer word, path, number or address is none.</summary>
    private static bool IsFree(string text, int at, bool isStart) =>
        at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '@' || (isStart && text[at] is '/' or '\\' or '.'));
}

/// <summary>Something in a text that has the form of an id.</summary>
/// <param name="Catalogue">The catalogue that has the prefix, and the key if there is one.</param>
/// <param name="Id">The id of the clause alone.</param>
/// <param name="Span">Where the whole stands, key and entry included.</param>
/// <param name="IdSpan">Where the id of the clause stands.</param>
internal sealed record FoundId(Catalogue Catalogue, string Id, TextSpan Span, TextSpan IdSpan)
{
    /// <summary>Whether the catalogue's key stands before the id.</summary>
    public bool HasKey => Span.Start < IdSpan.Start;
}
