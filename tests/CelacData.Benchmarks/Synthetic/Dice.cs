namespace CelacData.Benchmarks.Synthetic;

/// <summary>Random numbers that are the same on every run, machine and framework (SplitMix64), which System.Random does not promise.</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, and without, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>So many different ones.</summary>
    public IEnumerable<T> Some<T>(int count, IReadOnlyList<T> of)
    {
        var first = Below(of.Count);
        return Enumerable.Range(0, Math.Min(count, of.Count)).Select(i => of[(first + i) % of.Count]);
    }

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
