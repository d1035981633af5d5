namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>Clauses in an order that no cache foresees, the same on every run; each benchmark takes them one after the other.</summary>
internal static class Sample
{
    public const int Size = 1024;

    public static Clause[] Clauses { get; } = [.. Enumerable.Range(1, Size).Select(i => CelacData.Clauses.All[(int)(i * 2654435761L % CelacData.Clauses.All.Count)])];

    /// <summary>Texts as long as ids and much like them that are none.</summary>
    public static string[] Misses { get; } = [.. Clauses.Select(c => c.IdText[..^1] + "x")];
}
