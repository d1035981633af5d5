namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>A record that reads all its fields.</summary>
internal interface IPlain
{
    /// <summary>The sum of its numbers and of the lengths of its texts, its parts included.</summary>
    long Sum();
}

/// <summary>What lists and what may be missing add to a sum.</summary>
internal static class Sums
{
    public static long Of(IPlain[] records)
    {
        var sum = 0L;
        foreach (var record in records)
            sum += record.Sum();
        return sum;
    }

    public static long Of(int[] numbers)
    {
        var sum = 0L;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }

    public static long Of(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
            sum += text.Length;
        return sum;
    }

    public static long Of(string? text) => text?.Length ?? 0;

    /// <summary>A reference to an instrument or a division counts one, since these have no number of their own that could be compared.</summary>
    public static int One(int reference) => reference > 0 ? 1 : 0;
}
