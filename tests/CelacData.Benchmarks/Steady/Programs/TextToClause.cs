using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>From the text of an id to the clause, beside a FrozenDictionary that knows upper and lower case apart, as the catalogue does not.</summary>
public class TextToClause
{
    private readonly string[] _hits = Sample.Hits;
    private readonly string[] _misses = Sample.Misses;
    private readonly byte[][] _utf8Hits = Sample.Utf8Hits;
    private readonly byte[][] _utf8Misses = Sample.Utf8Misses;
    private readonly FrozenDictionary<string, Clause> _frozen = Clauses.All.ToFrozenDictionary(c => c.IdText, StringComparer.Ordinal);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int FrozenStringHit() => FrozenStrings(_hits);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int CatalogueStringHit() => CatalogueStrings(_hits);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int FrozenStringMiss() => FrozenStrings(_misses);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int CatalogueStringMiss() => CatalogueStrings(_misses);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int FrozenSpanHit() => FrozenSpans(_hits);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int CatalogueSpanHit() => CatalogueSpans(_hits);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int FrozenSpanMiss() => FrozenSpans(_misses);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int CatalogueSpanMiss() => CatalogueSpans(_misses);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int CatalogueUtf8Hit() => CatalogueUtf8(_utf8Hits);

    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int CatalogueUtf8Miss() => CatalogueUtf8(_utf8Misses);

    private int FrozenStrings(string[] texts)
    {
        var found = 0;
        foreach (var text in texts)
            found += _frozen.TryGetValue(text, out _) ? 1 : 0;
        return found;
    }

    private static int CatalogueStrings(string[] texts)
    {
        var found = 0;
        foreach (var text in texts)
            found += Clauses.TryParse(text, out _) ? 1 : 0;
        return found;
    }

    private int FrozenSpans(string[] texts)
    {
        var lookup = _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in texts)
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        return found;
    }

    private static int CatalogueSpans(string[] texts)
    {
        var found = 0;
        foreach (var text in texts)
            found += Clauses.TryParse(text.AsSpan(), out _) ? 1 : 0;
        return found;
    }

    private static int CatalogueUtf8(byte[][] texts)
    {
        var found = 0;
        foreach (var text in texts)
            found += Clauses.TryParse((ReadOnlySpan<byte>)text, out _) ? 1 : 0;
        return found;
    }
}
