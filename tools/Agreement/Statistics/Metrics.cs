namespace CelacData.Agreement.Statistics;

/// <summary>How different two values are: 0 for equal ones. The ordinal metric needs to know how often each was given.</summary>
internal delegate double Metric<T>(T a, T b, CoincidenceMatrix<T> matrix)
    where T : notnull;

/// <summary>The metrics of the report.</summary>
internal static class Metrics
{
    /// <summary>Values are the same or they are not.</summary>
    public static double Nominal<T>(T a, T b, CoincidenceMatrix<T> matrix)
        where T : notnull => EqualityComparer<T>.Default.Equals(a, b) ? 0 : 1;

    /// <summary>The squared difference of two numbers.</summary>
    public static double Interval(int a, int b, CoincidenceMatrix<int> matrix) => Math.Pow(a - b, 2);

    /// <summary>The squared number of ranks given between two ranks, each end counted by half.</summary>
    public static double Ordinal(int a, int b, CoincidenceMatrix<int> matrix)
    {
        if (a == b)
            return 0;

        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var between = matrix.Values.Where(rank => rank >= low && rank <= high).Sum(matrix.Marginal);
        return Math.Pow(between - (matrix.Marginal(low) + matrix.Marginal(high)) / 2, 2);
    }

    /// <summary>
    /// MASI (Passonneau, 2006): Jaccard's coefficient, weighed by whether the sets are equal, one within the other, or
    /// merely overlap. It is used as it is, not squared. Two empty sets are equal.
    /// </summary>
    public static double Masi(CodeSet a, CodeSet b, CoincidenceMatrix<CodeSet> matrix)
    {
        if (a.Equals(b))
            return 0;

        var shared = a.Codes.Intersect(b.Codes, StringComparer.Ordinal).Count();
        if (shared == 0)
            return 1;

        var smaller = Math.Min(a.Codes.Count, b.Codes.Count);
        var monotonicity = shared == smaller ? 2.0 / 3 : 1.0 / 3;
        var jaccard = (double)shared / (a.Codes.Count + b.Codes.Count - shared);
        return 1 - jaccard * monotonicity;
    }
}
