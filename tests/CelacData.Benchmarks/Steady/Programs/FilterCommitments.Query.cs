using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

public partial class FilterCommitments
{
    /// <summary>The same by the query that CelacData has, which reads their column; another catalogue has none.</summary>
    [Benchmark]
    public int Query()
    {
        var count = 0;
        foreach (var commitment in Commitments.All.OfStrength(Strength.Undertaking))
            count += commitment is null ? 0 : 1;
        return count;
    }
}
