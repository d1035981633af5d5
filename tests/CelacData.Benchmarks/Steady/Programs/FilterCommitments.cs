using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>All commitments of a strength, by a query and by a loop over the records, beside an array of structs that has the strength in place. An operation is the whole filter.</summary>
public class FilterCommitments
{
    private readonly Plain[] _plain = [.. Commitments.All.Select(c => new Plain((int)c.Bearer.Id, c.Act, c.Coding.Strength))];
    private readonly Kept?[] _kept = [.. Commitments.All.Select(c => new Kept(new Coded(c.Coding.Strength)))];

    [Benchmark(Baseline = true)]
    public int ArrayOfStructs()
    {
        var count = 0;
        foreach (var commitment in _plain)
            count += commitment.Strength == Strength.Undertaking ? 1 : 0;
        return count;
    }

    /// <summary>By the query that every catalogue has for a code that it declares.</summary>
    [Benchmark]
    public int Query()
    {
        var count = 0;
        foreach (var commitment in Commitments.All.OfStrength(Strength.Undertaking))
            count += commitment is null ? 0 : 1;
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

    /// <summary>What any loop costs over objects of which each has another one with the strength in it, where both are made when they are asked for. They lie one behind the other in memory.</summary>
    [Benchmark]
    public int KeptObjects()
    {
        var count = 0;
        foreach (var commitment in _kept)
            count += (commitment ?? Missing()).Coding.Strength == Strength.Undertaking ? 1 : 0;
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Kept Missing() => throw new InvalidOperationException("All of them have been made.");

    private sealed class Kept(Coded coding)
    {
        private readonly Coded? _coding = coding;

        public Coded Coding => _coding ?? Read();

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static Coded Read() => throw new InvalidOperationException("All of them have been read.");
    }

    private sealed class Coded(Strength strength)
    {
        public Strength Strength { get; } = strength;
    }

    private readonly record struct Plain(int Bearer, string Act, Strength Strength);
}
