using System.Text.RegularExpressions;
using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Aligning;

/// <summary>How alike two entries are, from 0 to 1.</summary>
/// <remarks>
/// The phrase is quoted and the act is in the curator's own words, so either may differ for one and the same entry;
/// together they tell. Strength, kind and rule take no part: what is measured must not decide what is compared.
/// The type takes a small part only, to keep a statement and a commitment on one object apart.
/// </remarks>
internal static partial class EntrySimilarity
{
    public const double PhraseWeight = 0.4;
    public const double ActWeight = 0.4;
    public const double TypeWeight = 0.2;

    // Words that stand in any act; without them, two acts are alike only if they speak of the same thing.
    private static readonly HashSet<string> s_common = new(
        ("a an the of to in on for and or by with at from as that this these those their its is are be it which one "
        + "each other another into").Split(' '),
        StringComparer.Ordinal);

    public static double Of(Entry a, Entry b) =>
        PhraseWeight * Overlap(Words(a.Phrase), Words(b.Phrase))
        + ActWeight * Overlap(ContentWords(a.Act), ContentWords(b.Act))
        + (a.Type == b.Type ? TypeWeight : 0);

    /// <summary>Dice's coefficient of two sets of words.</summary>
    private static double Overlap(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 1 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private static HashSet<string> ContentWords(string text)
    {
        var words = Words(text);
        words.ExceptWith(s_common);
        return words;
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
