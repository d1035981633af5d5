using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>From the enum to the clause and a field of it, beside a plain array of objects.</summary>
public class EnumToClause
{
    private readonly ClauseId[] _ids = [.. Sample.Clauses.Select(c => c.Id)];
    private readonly Plain[] _plain = ById(t => new Plain(t));
    private readonly Kept?[] _kept = ById(t => new Kept(t));
    private readonly Wide?[] _wide = ById(t => new Wide(t));
    private readonly Narrow?[] _narrow = MakeNarrow();

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

    /// <summary>Where the object and its title are made when they are asked for, so that whoever reads them asks first whether they are there.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int KeptArray()
    {
        var sum = 0;
        foreach (var id in _ids)
            sum += (_kept[(int)id] ?? Missing<Kept>()).Title.Length;
        return sum;
    }

    /// <summary>The same with objects that have room in them for all that can be read of a clause.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int WideArray()
    {
        var sum = 0;
        foreach (var id in _ids)
            sum += (_wide[(int)id] ?? Missing<Wide>()).Title.Length;
        return sum;
    }

    /// <summary>The same with objects of a row alone, where what was read is kept in an array beside them.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int NarrowArray()
    {
        var sum = 0;
        foreach (var id in _ids)
            sum += (_narrow[(int)id] ?? Missing<Narrow>()).Title.Length;
        return sum;
    }

    /// <summary>All titles are there before: else each object would lie beside its title in memory, which it does not in an array that is made of literals.</summary>
    private static T[] ById<T>(Func<string, T> make)
    {
        _ = Clauses.All.Sum(c => c.Title.Length);
        var all = new T[Clauses.All.Max(c => (int)c.Id) + 1];
        foreach (var clause in Clauses.All)
            all[(int)clause.Id] = make(clause.Title);
        return all;
    }

    private static Narrow?[] MakeNarrow()
    {
        Narrow.Titles = ById(t => t);
        return [.. Narrow.Titles.Select((_, row) => new Narrow(row))];
    }

    private sealed class Plain(string title)
    {
        public string Title { get; } = title;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Missing<T>() => throw new InvalidOperationException("All of them have been made.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Unread() => throw new InvalidOperationException("All of them have been read.");

    /// <summary>As wide as a clause: 48 bytes.</summary>
    private sealed class Kept(string title)
    {
        private readonly string? _title = title;

        public string Title => _title ?? Unread();

        public Few Rest { get; }
    }

    /// <summary>As wide as a clause would be if it had all its slots in it: 168 bytes.</summary>
    private sealed class Wide(string title)
    {
        private readonly string? _title = title;

        public string Title => _title ?? Unread();

        public Many Rest { get; }
    }

    private sealed class Narrow(int row)
    {
        public static string?[] Titles { get; set; } = [];

        public string Title => Titles[row] ?? Unread();
    }

    [InlineArray(3)]
    private struct Few
    {
        private object? _first;
    }

    [InlineArray(18)]
    private struct Many
    {
        private object? _first;
    }
}
