namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>
/// Clauses in an order that no cache foresees, the same on every run; each benchmark takes them one after the other. There are more than a large catalogue has,
/// so that each of its clauses is asked for: a few of them would stay in the nearest cache, whatever the way to find them.
/// </summary>
internal static class Sample
{
    public const int Size = 32_768;

    private static readonly Clause[] s_all = [.. CelacData.Clauses.All];

    public static Clause[] Clauses { get; } = Of(s_all);

    /// <summary>The ids as text, in strings of their own.</summary>
    public static string[] Hits { get; } = Of(s_all.Select(c => new string(c.IdText.AsSpan())).ToArray());

    /// <summary>Texts as long as ids and much like them that are none.</summary>
    public static string[] Misses { get; } = Of(s_all.Select(c => c.IdText[..^1] + "x").ToArray());

    /// <summary>The factor is a prime, and so leaves out none.</summary>
    private static T[] Of<T>(T[] all) => [.. Enumerable.Range(1, Size).Select(i => all[(int)(i * 2654435761L % all.Length)])];
}
