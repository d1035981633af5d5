using System.Text;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>
/// Clauses in an order that no cache foresees, the same on every run; each benchmark takes them one after the other. There are so many
/// that no near cache holds what they lead to in a large catalogue: a few would stay there, whatever the way to find them. More would push out of it what a small one has.
/// </summary>
internal static class Sample
{
    public const int Size = 32_768;

    public static Clause[] Clauses { get; } = Of(c => c);

    /// <summary>The ids as text, in strings of their own.</summary>
    public static string[] Hits { get; } = Of(c => new string(c.IdText.AsSpan()));

    public static byte[][] Utf8Hits { get; } = Of(c => Encoding.UTF8.GetBytes(c.IdText));

    /// <summary>Texts as long as ids and much like them that are none.</summary>
    public static string[] Misses { get; } = Of(MissOf);

    public static byte[][] Utf8Misses { get; } = Of(c => Encoding.UTF8.GetBytes(MissOf(c)));

    private static string MissOf(Clause clause) => clause.IdText[..^1] + "x";

    /// <summary>
    /// One thing for each clause, made in the order of the clauses, so that it does not lie in memory in the order in which it is asked for. The factor is a
    /// prime, and so leaves out none.
    /// </summary>
    private static T[] Of<T>(Func<Clause, T> make)
    {
        var all = CelacData.Clauses.All.Select(make).ToArray();
        return [.. Enumerable.Range(1, Size).Select(i => all[(int)(i * 2654435761L % all.Length)])];
    }
}
