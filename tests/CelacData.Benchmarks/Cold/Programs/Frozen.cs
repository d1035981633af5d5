using System.Collections.Frozen;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>The static records, their clauses behind a FrozenDictionary.</summary>
internal static class Frozen
{
    private static readonly FrozenDictionary<string, PlainClause> s_byId = StaticData.Records.Clauses.ToFrozenDictionary(c => c.IdText, StringComparer.Ordinal);

    public static string ById() => s_byId[Wanted.Id].Title;

    public static string ByText() => s_byId[Wanted.Id].Title;

    public static long ReadAll()
    {
        var sum = StaticData.Records.SumBesideClauses();
        foreach (var clause in s_byId.Values)
            sum += clause.Sum();
        return sum;
    }
}
