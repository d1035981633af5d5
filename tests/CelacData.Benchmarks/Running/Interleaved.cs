namespace CelacData.Benchmarks.Running;

/// <summary>Takes several candidates by turns, so that what else the machine does falls on all of them alike.</summary>
public static class Interleaved
{
    /// <summary>So that the order is the same in each run of a command.</summary>
    private const int Seed = 1;

    /// <summary>
    /// The values of each candidate, round by round. A first round that warms up is not kept. The order is another one in each round: what ran just before leaves its traces in the
    /// processor's caches, so that who always comes after the same one is measured with it.
    /// </summary>
    public static T[][] Run<T>(int rounds, IReadOnlyList<Func<T>> candidates, bool warmUp = true)
    {
        var values = candidates.Select(_ => new T[rounds]).ToArray();
        var (order, dice) = (Enumerable.Range(0, candidates.Count).ToArray(), new Random(Seed));
        for (var round = warmUp ? -1 : 0; round < rounds; round++)
        {
            dice.Shuffle(order);
            foreach (var candidate in order)
            {
                var value = candidates[candidate]();
                if (round >= 0)
                    values[candidate][round] = value;
            }
        }

        return values;
    }

    /// <summary>
    /// Whole processes, as often as is said for how long a first run took, which also warms them up: of few runs of what ends soon the median is as uncertain as what it is to show
    /// is small. Those that are run as often take turns.
    /// </summary>
    public static ChildProcess[][] Run(IReadOnlyList<Func<ChildProcess>> processes, Func<TimeSpan, int> roundsFor)
    {
        var runs = new ChildProcess[processes.Count][];
        foreach (var group in Enumerable.Range(0, processes.Count).ToLookup(i => roundsFor(processes[i]().Elapsed)))
        {
            var measured = Run(group.Key, [.. group.Select(i => processes[i])], warmUp: false);
            foreach (var (i, at) in group.Select((i, at) => (i, at)))
                runs[i] = measured[at];
        }

        return runs;
    }

    /// <summary>The medians of <see cref="Run{T}"/>.</summary>
    public static double[] Medians(int rounds, params IReadOnlyList<Func<double>> candidates) => [.. Run(rounds, candidates).Select(Median)];

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
