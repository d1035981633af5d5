using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>From the enum to the clause and a field of it, beside a plain array of objects.</summary>
public class EnumToClause
{
    private readonly ClauseId[] _ids = [.. Sample.Clauses.Select(c => c.Id)];
    private readonly Plain[] _plain = Plain.ById();

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Size)]
    public int PlainArray()
    {
        var sum = 0;
        foreach (var id in _ids)
            sum += _plain[(int)id].Title.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Catalogue()
    {
        var sum = 0;
        foreach (var id in _ids)
            sum += Clauses.Get(id).Title.Length;
        return sum;
    }

    private sealed class Plain(string title)
    {
        public string Title { get; } = title;

        public static Plain[] ById()
        {
            var all = new Plain[Clauses.All.Max(c => (int)c.Id) + 1];
            foreach (var clause in Clauses.All)
                all[(int)clause.Id] = new Plain(clause.Title);
            return all;
        }
    }
}
