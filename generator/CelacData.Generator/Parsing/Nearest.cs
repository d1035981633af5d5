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
        return OneNear(text, candidates) is { } best
            ? $"; did you mean '{best}'?"
            : $"; expected one of {string.Join(", ", candidates.Take(12))}{(candidates.Count > 12 ? ", …" : "")}";
    }

    /// <summary>The nearest candidate, if it is so near that it was probably meant; else null.</summary>
    public static string? OneNear(string text, IReadOnlyCollection<string> candidates)
    {
        var best = candidates.Count == 0 ? null : Find(text, candidates, 1)[0];
        return best is not null && Distance(text, best) <= Math.Max(2, Shorten(text).Length / 3) ? best : null;
    }

    /// <summary>The end of a message that names the three nearest.</summary>
    public static string Three(string text, IReadOnlyCollection<string> candidates) =>
        candidates.Count == 0 ? "" : $"; nearest: {string.Join(", ", Find(text, candidates, 3))}";

    /// <summary>Whether a word is probably a slip of another: one letter is wrong in a word of three, two in a word of six.</summary>
    public static bool IsSlip(string text, string word) => Distance(text, word) <= Math.Min(2, word.Length / 3);

    /// <summary>
    /// The nearest, by distance and then by their letters. Of most candidates the length or the letters tell that others are nearer, and no distance is worked out:
    /// among 100,000 ids the three nearest are found in milliseconds.
    /// </summary>
    private static List<string> Find(string text, IEnumerable<string> candidates, int count)
    {
        var wanted = Shorten(text);
        var letters = new int[64];
        foreach (var c in wanted)
            letters[Slot(c)]++;
        var best = new List<(int Distance, string Text)>(count + 1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var other = Shorten(candidate);
            if (best.Count == count && LeastDistance(wanted.Length, letters, other) > best[count - 1].Distance)
                continue;
            var entry = (Distance: EditDistance.Between(wanted, other), Text: candidate);
            var at = best.FindIndex(b => entry.Distance < b.Distance || (entry.Distance == b.Distance && string.CompareOrdinal(entry.Text, b.Text) < 0));
            if ((at < 0 && best.Count == count) || !seen.Add(candidate))
                continue;
            best.Insert(at < 0 ? best.Count : at, entry);
            if (best.Count > count)
                best.RemoveAt(count);
        }

        return best.Select(b => b.Text).ToList();
    }

    /// <summary>An edit adds, removes or replaces one letter, so as many are needed as letters of one text lack in the other.</summary>
    private static int LeastDistance(int length, int[] letters, string other)
    {
        Span<int> left = stackalloc int[letters.Length];
        letters.CopyTo(left);
        var common = 0;
        foreach (var c in other)
            if (left[Slot(c)]-- > 0)
                common++;
        return Math.Max(length, other.Length) - common;
    }

    /// <summary>Upper and lower case of a letter share a slot, as no distance lies between them.</summary>
    private static int Slot(char c) => char.ToUpperInvariant(c) & 63;

    private static int Distance(string text, string candidate) => EditDistance.Between(Shorten(text), Shorten(candidate));

    private static string Shorten(string text) => text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength);
}
