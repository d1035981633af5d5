using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Native;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Footprint;

/// <summary>Measures what of the library's cost is the same on every run: sizes, allocations, methods compiled. No time.</summary>
public sealed class LibraryFootprint
{
    private const int Runs = 3;

    /// <summary>Without what the runtime does on a thread of its own when it finds the time.</summary>
    private static readonly Dictionary<string, string> s_runtime = new() { ["DOTNET_TieredCompilation"] = "1", ["DOTNET_TieredPGO"] = "0", ["DOTNET_ReadyToRun"] = "1" };

    private readonly Dataset _dataset;
    private readonly ProbeProgram _nothing;
    private readonly ProbeProgram _ours;

    /// <summary>Builds the library and the programs that are measured.</summary>
    public LibraryFootprint()
    {
        _dataset = Dataset.RealFrom(ReleaseLibrary.Build(), "footprint");
        var catalogue = PlainCatalogue.Of(_dataset);
        _nothing = Build(Representation.Nothing);
        _ours = Build(Representation.Ours);

        ProbeProgram Build(Representation representation) =>
            ProbeProgram.Build(_dataset, representation, catalogue, out var problem) ?? throw new BenchmarkException(problem!);
    }

    /// <summary>Why the size with NativeAOT cannot be measured here, or null.</summary>
    public static string? NativeObstacle => NativeProgram.Obstacle;

    public long AssemblyBytes => new FileInfo(_dataset.Library).Length;

    /// <summary>Methods that the JIT compiles for a first lookup, beyond those of the program around it.</summary>
    public long Methods(LookupKind kind) => OverNothing(kind, c => c.Methods);

    /// <summary>Bytes that a first lookup allocates.</summary>
    public long AllocatedBytes(LookupKind kind) => OverNothing(kind, c => c.Bytes);

    /// <summary>By how much a program grows that is published with NativeAOT and reads every field.</summary>
    public long NativeBytes() => NativeBytes(NativeUse.Everything);

    /// <summary>The same of one that looks one clause up: the part of the library that every such program holds.</summary>
    public long NativeBytesOfLookup() => NativeBytes(NativeUse.Lookup);

    private long NativeBytes(NativeUse use) => Publish(_ours, use).Size - Publish(_nothing, use).Size;

    private static NativeProgram Publish(ProbeProgram probe, NativeUse use) => NativeProgram.Publish(probe, use, out var problem) ?? throw new BenchmarkException(problem!);

    private long OverNothing(LookupKind kind, Func<ProbeCost, long> of)
    {
        var letter = kind == LookupKind.ById ? 'i' : 't';
        return Least(_ours) - Least(_nothing);

        long Least(ProbeProgram program) => Enumerable.Range(0, Runs).Min(_ => of(program.Measure(letter, s_runtime)));
    }
}

/// <summary>By what a clause is looked up.</summary>
public enum LookupKind
{
    ById,
    ByText,
}
