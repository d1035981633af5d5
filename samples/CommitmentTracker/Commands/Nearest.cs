namespace CommitmentTracker.Commands;

/// <summary>Finds what was probably meant.</summary>
internal static class Nearest
{
    /// <summary>Names the candidate that a text is nearest to, or all of them where it is near to none.</summary>
    public static string Hint(string text, IEnumerable<string> candidates)
    {
        var ranked = Rank(text, candidates, c => c).ToList();
        return Distance(text, ranked[0]) <= Math.Max(1, ranked[0].Length / 2)
            ? $"Did you mean '{ranked[0]}'?"
            : $"There are {string.Join(", ", ranked.Order(StringComparer.Ordinal))}.";
    }

    /// <summary>Sorts, the nearest first.</summary>
    public static IEnumerable<T> Rank<T>(string text, IEnumerable<T> candidates, params Func<T, string>[] names) =>
        candidates.OrderBy(c => names.Min(n => Distance(text, n(c))));

    /// <summary>How many letters must be changed, added or dropped; capitals are like small letters.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[^1];
    }
}
