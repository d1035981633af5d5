namespace CelacData.Generator.Parsing;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>No name is longer; a whole paragraph in the place of a name would only be compared for long.</summary>
    private const int MaximumLength = 80;

    /// <summary>The end of a message: the nearest candidate where one is near, else all or the first of them.</summary>
    public static string Suggestion(string text, IReadOnlyList<string> candidates)
    {
        if (candidates.Count == 0)
            return "";
        var best = Find(text, candidates, 1)[0];
        return Distance(text, best) <= Math.Max(2, Shorten(text).Length / 3)
            ? $"; did you mean '{best}'?"
            : $"; expected one of {string.Join(", ", candidates.Take(12))}{(candidates.Count > 12 ? ", …" : "")}";
    }

    /// <summary>The end of a message that names the three nearest.</summary>
    public static string Three(string text, IReadOnlyCollection<string> candidates) =>
        candidates.Count == 0 ? "" : $"; nearest: {string.Join(", ", Find(text, candidates, 3))}";

    /// <summary>Whether a word is probably a slip of another: one letter is wrong in a word of three, two in a word of six.</summary>
    public static bool IsSlip(string text, string word) => Distance(text, word) <= Math.Min(2, word.Length / 3);

    private static List<string> Find(string text, IEnumerable<string> candidates, int count) =>
        candidates.OrderBy(c => Distance(text, c)).ThenBy(c => c, StringComparer.Ordinal).Take(count).ToList();

    private static int Distance(string text, string candidate) => EditDistance.Between(Shorten(text), Shorten(candidate));

    private static string Shorten(string text) => text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength);
}
