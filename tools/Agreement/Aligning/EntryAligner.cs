using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Aligning;

/// <summary>Finds which entry of one pass is which entry of the other, within a clause and without crossing over.</summary>
internal static class EntryAligner
{
    /// <summary>
    /// Two entries that are less alike than this are two entries, even where nothing else is left to match them with.
    /// It lies above the weight of the type, so that the type alone never makes a match.
    /// </summary>
    public const double LeastSimilarity = 0.3;

    public static IReadOnlyList<EntryPair> Align(IReadOnlyList<Entry> a, IReadOnlyList<Entry> b)
    {
        var gain = Gains(a, b);
        var best = BestSums(gain, a.Count, b.Count);
        var pairs = new List<EntryPair>();
        int i = 0, j = 0;
        while (i < a.Count || j < b.Count)
        {
            // The same comparison that filled the table, in a fixed order: equal alternatives always resolve alike.
            if (i < a.Count && j < b.Count && gain[i, j] > 0 && best[i, j] == gain[i, j] + best[i + 1, j + 1])
                pairs.Add(new EntryPair(i++, j++));
            else if (i < a.Count && (j == b.Count || best[i, j] == best[i + 1, j]))
                pairs.Add(new EntryPair(i++, null));
            else
                pairs.Add(new EntryPair(null, j++));
        }

        return pairs;
    }

    /// <summary>What a match is worth above leaving both entries unmatched, which is worth nothing.</summary>
    private static double[,] Gains(IReadOnlyList<Entry> a, IReadOnlyList<Entry> b)
    {
        var gain = new double[a.Count, b.Count];
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
                gain[i, j] = EntrySimilarity.Of(a[i], b[j]) - LeastSimilarity;
        }

        return gain;
    }

    /// <summary>The greatest sum of gains that the entries from (i, j) on can reach.</summary>
    private static double[,] BestSums(double[,] gain, int countA, int countB)
    {
        var best = new double[countA + 1, countB + 1];
        for (var i = countA - 1; i >= 0; i--)
        {
            for (var j = countB - 1; j >= 0; j--)
                best[i, j] = Math.Max(gain[i, j] + best[i + 1, j + 1], Math.Max(best[i + 1, j], best[i, j + 1]));
        }

        return best;
    }
}
