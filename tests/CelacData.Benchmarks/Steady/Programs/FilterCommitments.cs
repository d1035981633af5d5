using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>All commitments of a strength by a loop over the records, beside an array of structs that has the strength in place. An operation is the whole filter.</summary>
public partial class FilterCommitments
{
    private readonly Plain[] _plain = [.. Commitments.All.Select(c => new Plain((int)c.Bearer.Id, c.Act, c.Coding.Strength))];

    [Benchmark(Baseline = true)]
    public int ArrayOfStructs()
    {
        var count = 0;
        foreach (var commitment in _plain)
            count += commitment.Strength == Strength.Undertaking ? 1 : 0;
        return count;
    }

    [Benchmark]
    public int Records()
    {
        var count = 0;
        foreach (var commitment in Commitments.All)
            count += commitment.Coding.Strength == Strength.Undertaking ? 1 : 0;
        return count;
    }

    private readonly record struct Plain(int Bearer, string Act, Strength Strength);
}
