using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Files;

/// <summary>
/// Finds what is no id where one is expected: in fields that the project names, where whatever is no id is wrong, and in fields that plainly hold ids, where
/// only what is an id in another spelling is. In all other places such a text may be anything.
/// </summary>
internal sealed class FieldIds(IReadOnlyList<Catalogue> catalogues, IReadOnlyList<string> named)
{
    /// <summary>By how many the ids in a field must outnumber what is none. One alone says nothing.</summary>
    private const int Enough = 2;

    public IEnumerable<(Catalogue Catalogue, string Text, TextSpan Span)> In(string path, string content)
    {
        var misspelt = new Dictionary<string, List<(Catalogue Catalogue, string Text, TextSpan Span)>>(StringComparer.OrdinalIgnoreCase);
        var balance = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, whole) in FileValues.In(path, content))
        {
            var isNamed = named.Any(n => IdPattern.Matches(n, field));
            foreach (var span in Parts(content, whole))
            {
                var text = content.Substring(span.Start, span.Length);
                if (IsRight(text))
                    Count(field, 1);
                else if (catalogues.FirstOrDefault(c => c.Spelling.IdOf(text) is not null) is var spelt && isNamed && !IsToldElsewhere(text))
                    yield return (spelt ?? CatalogueOf(text), text, span);
                else if (spelt is null)
                    Count(field, -1);
                else if (!isNamed)
                    Keep(field, (spelt, text, span));
            }
        }

        foreach (var found in misspelt.Where(f => balance.TryGetValue(f.Key, out var right) && right >= Enough).SelectMany(f => f.Value).Where(f => !IsToldElsewhere(f.Text)))
            yield return found;

        void Count(string field, int by) => balance[field] = (balance.TryGetValue(field, out var count) ? count : 0) + by;

        void Keep(string field, (Catalogue, string, TextSpan) found)
        {
            if (!misspelt.TryGetValue(field, out var all))
                misspelt[field] = all = [];
            all.Add(found);
        }
    }

    /// <summary>A value, or each of several with a comma or a semicolon between them.</summary>
    private static IEnumerable<TextSpan> Parts(string content, TextSpan whole)
    {
        for (int at = whole.Start, next; at <= whole.End; at = next + 1)
        {
            next = content.IndexOfAny([',', ';'], at, whole.End - at) is >= 0 and var found ? found : whole.End;
            var (start, end) = (at, next);
            FileValue.Trim(content, ref start, ref end, " \t\r\n");
            if (end > start)
                yield return TextSpan.FromBounds(start, end);
        }
    }

    private bool IsRight(string text) => catalogues.Any(c => c.Find(text) is not null || (IdScanner.Whole(c, text) is { } found && c.Find(found.Id) is not null));

    /// <summary>What has the form of an id is told of wherever it stands.</summary>
    private bool IsToldElsewhere(string text) => IdScanner.FindUnknown(catalogues, text).Any() || IdScanner.FindWithdrawn(catalogues, text).Any();

    private Catalogue CatalogueOf(string text) => catalogues.FirstOrDefault(c => c.Nearest(text).Count > 0) ?? catalogues[0];
}
