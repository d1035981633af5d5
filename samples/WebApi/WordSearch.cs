using System.Globalization;
using System.Text;
using CelacData;

namespace WebApi;

/// <summary>Finds the clauses that have all words of a query in title or restatement; case and diacritics do not count.</summary>
internal static class WordSearch
{
    private static readonly Lazy<Dictionary<ClauseId, string>> s_texts = new(() => Clauses.All.ToDictionary(c => c.Id, c => Fold($"{c.Title} {c.Restatement}")));

    /// <summary>A test for the query; without words everything passes it.</summary>
    public static Func<Clause, bool> For(string? query)
    {
        var words = Fold(query ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return clause => words.All(s_texts.Value[clause.Id].Contains);
    }

    private static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
