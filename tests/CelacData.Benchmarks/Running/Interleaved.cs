namespace CelacData.Benchmarks.Running;

/// <summary>Takes several candidates by turns, so that what else the machine does falls on all of them alike.</summary>
public static class Interleaved
{
    /// <summary>The values of each candidate, round by round. A first round that warms up is not kept; each round begins with another candidate.</summary>
    public static T[][] Run<T>(int rounds, IReadOnlyList<Func<T>> candidates, bool warmUp = true)
    {
        var values = candidates.Select(_ => new T[rounds]).ToArray();
        for (var round = warmUp ? -1 : 0; round < rounds; round++)
        {
            for (var turn = 0; turn < candidates.Count; turn++)
            {
                var candidate = (turn + round + 1) % candidates.Count;
                var value = candidates[candidate]();
                if (round >= 0)
                    values[candidate][round] = value;
            }
        }

        return values;
    }

    /// <summary>The medians of <see cref="Run"/>.</summary>
    public static double[] Medians(int rounds, params IReadOnlyList<Func<double>> candidates) => [.. Run(rounds, candidates).Select(Median)];

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
