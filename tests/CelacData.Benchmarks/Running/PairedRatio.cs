namespace CelacData.Benchmarks.Running;

/// <summary>
/// How much larger the second of two candidates is than the first, by pairs of runs of the same round: what slows the machine down slows both
/// of a pair, and the median passes over the pairs of which it slowed one.
/// </summary>
/// <param name="Median">The median of the ratios.</param>
/// <param name="Low">The lower end of an interval that has the true median in it in 95 of 100 cases, whatever the ratios' distribution. Few pairs give a wider one.</param>
/// <param name="High">Its upper end.</param>
public sealed record PairedRatio(double Median, double Low, double High)
{
    private const double Doubt = 0.05;

    public static PairedRatio Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var ratios = first.Zip(second, (f, s) => s / f).Order().ToArray();
        var cut = CutOff(ratios.Length);
        return new PairedRatio(Interleaved.Median(ratios), ratios[cut], ratios[^(cut + 1)]);
    }

    /// <summary>Of what took time.</summary>
    public static PairedRatio Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, TimeSpan> took) =>
        Of([.. first.Select(f => took(f).TotalMilliseconds)], [.. second.Select(s => took(s).TotalMilliseconds)]);

    /// <summary>
    /// How many ratios can be left out at each end. As many as lie below the true median fall to one side as a coin would fall; where even the outermost leave
    /// more doubt, none is left out.
    /// </summary>
    private static int CutOff(int count)
    {
        var (cut, chance, below) = (0, Math.Pow(0.5, count), 0.0);
        while (2 * (below + chance) <= Doubt)
        {
            below += chance;
            chance *= (count - cut) / (cut + 1.0);
            cut++;
        }

        return Math.Max(0, cut - 1);
    }
}
