using System.Collections.Frozen;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>The static array behind a FrozenDictionary.</summary>
internal static class Frozen
{
    private static readonly FrozenDictionary<string, PlainClause> s_byId = StaticData.All.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);

    public static string ById() => s_byId[Wanted.Id].Title;

    public static string ByText() => s_byId[Wanted.Id].Title;

    public static long ReadAll() => PlainClause.Sum(s_byId.Values);
}
