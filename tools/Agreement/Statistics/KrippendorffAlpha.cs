namespace CelacData.Agreement.Statistics;

/// <summary>Krippendorff's alpha: 1 less the ratio of the observed to the expected disagreement.</summary>
internal static class KrippendorffAlpha
{
    /// <summary>
    /// The alpha of the units under a metric. Null where no two different values were given: with nothing that chance
    /// could mix up, the ratio has no meaning, and neither 1 nor 0 would be true.
    /// </summary>
    public static double? Of<T>(IEnumerable<IReadOnlyList<T>> units, Metric<T> metric)
        where T : notnull
    {
        var matrix = new CoincidenceMatrix<T>(units);
        double observed = 0, expected = 0;
        foreach (var a in matrix.Values)
        {
            foreach (var b in matrix.Values)
            {
                var difference = metric(a, b, matrix);
                observed += matrix[a, b] * difference;
                expected += matrix.Marginal(a) * matrix.Marginal(b) * difference;
            }
        }

        return expected == 0 ? null : 1 - (matrix.Total - 1) * observed / expected;
    }
}
