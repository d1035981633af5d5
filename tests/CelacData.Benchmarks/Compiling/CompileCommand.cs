using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Compiling;

/// <summary>What the C# compiler needs for a catalogue with the generator, and for the files that the generator emitted without it.</summary>
internal static class CompileCommand
{
    public const string Table = "Compiler: with the generator and over its output alone";
    public const string OverWithout = "with over without";
    public const string OverWithoutProcessor = "with over without, processor";
    public const string With = "with the generator";
    public const string Memory = "peak memory, with";
    private const string Held = "heap held to 3.25 GB";
    public const string HeldMemory = "peak memory, " + Held;
    public const string WithHeld = "with, " + Held;
    private const string Pauses = "the collector's pauses";

    /// <summary>
    /// The compiler's collector takes what the machine has; what a compilation needs shows where it may not.
    /// </summary>
    private static readonly Dictionary<string, string> s_held = new() { ["DOTNET_GCHeapHardLimit"] = "0xc1b71080" };

    /// <summary>Large enough for what grows with a catalogue to outweigh all else.</summary>
    private static readonly Dataset s_parted = Dataset.Of(20_000);
    private static readonly Dataset s_largest = Dataset.Synthetic[^1];
    private const int RoundsOfParts = 3;

    public static Command Command { get; } = new(
        "compile", "time and memory of the C# compiler with the generator, over its output without; quick: up to 2,000 clauses",
        scope => scope.Synthetic.Prepend(Dataset.Real).SelectMany(d => Measure(d, scope.Quick)));

    private static IEnumerable<Measurement> Measure(Dataset dataset, bool quick)
    {
        if (dataset.TryLibrary(out var problem) is null)
        {
            yield return Measurement.None(Table, dataset.Name, With, problem!);
            yield break;
        }

        var folder = Repository.Folder(dataset.Name, "compile");
        var emitted = Path.Combine(folder, "emitted");
        if (Directory.Exists(emitted))
            Directory.Delete(emitted, recursive: true);
        Directory.CreateDirectory(emitted);
        var with = GeneratorFiles.Compiler(Path.Combine(folder, "with.dll"), dataset.Files);
        (with with { EmittedFolder = emitted }).Compile();
        var without = new CSharpCompiler(Path.Combine(folder, "without.dll")) { Sources = Directory.GetFiles(emitted, "*.cs", SearchOption.AllDirectories) };

        var rounds = dataset.Clauses >= 20_000 ? 1 : quick ? 3 : 9;
        var collector = Path.Combine(folder, "collector");
        var watched = dataset.Name == s_largest.Name ? with with { Variables = StartupHook.WritingTo(collector) } : with;
        var runs = Interleaved.Run(rounds, [watched.Compile, without.Compile], warmUp: rounds > 1);
        var elapsed = runs.Select(r => Interleaved.Median(r.Select(c => c.Elapsed.TotalMilliseconds))).ToArray();
        yield return Of(With, elapsed[0], Unit.Milliseconds);
        yield return Of("without", elapsed[1], Unit.Milliseconds);
        yield return Of(OverWithout, PairedRatio.Of(runs[1], runs[0], r => r.Elapsed).Median, Unit.Ratio);
        if (ProcessorTime.IsKnown)
            yield return Of(OverWithoutProcessor, PairedRatio.Of(runs[1], runs[0], r => r.Processor).Median, Unit.Ratio);
        yield return Of(Memory, runs[0].Max(r => r.PeakBytes), Unit.Bytes);
        yield return Of("without: peak memory", runs[1].Max(r => r.PeakBytes), Unit.Bytes);
        if (dataset.Clauses <= Dataset.QuickClauses)
        {
            foreach (var measurement in GeneratorStart.Measure(dataset, with, without, quick))
                yield return measurement;
        }

        if (dataset.Name == s_largest.Name)
        {
            yield return Of(Pauses, StartupHook.Read(collector).PauseMilliseconds, Unit.Milliseconds);
            var held = (with with { Variables = new Dictionary<string, string>([.. s_held, .. watched.Variables!]) }).Compile();
            yield return Of(WithHeld, held.Elapsed.TotalMilliseconds, Unit.Milliseconds);
            yield return Of(HeldMemory, held.PeakBytes, Unit.Bytes);
            yield return Of($"{Pauses}, {Held}", StartupHook.Read(collector).PauseMilliseconds, Unit.Milliseconds);
        }

        var (parts, roundsOfParts) = dataset.Name == s_parted.Name ? (EmittedPart.All, RoundsOfParts)
            : dataset.Name == s_largest.Name ? (EmittedPart.Few, 1)
            : ([], 0);
        foreach (var measurement in MeasureParts(dataset, without.Sources, parts, roundsOfParts))
            yield return measurement;

        Measurement Of(string column, double value, Unit unit) => new(Table, dataset.Name, column, value, unit);
    }

    /// <summary>What the compiler takes for the emitted files with one sort of what stands in them left out.</summary>
    private static IEnumerable<Measurement> MeasureParts(Dataset dataset, IReadOnlyList<string> sources, EmittedPart[] parts, int rounds)
    {
        var table = $"Compiler: the output with a part left out, {dataset.Name}";
        var rests = parts.Select(part => part.LeaveOut(sources, FolderOf(part))).ToList();
        var runs = Interleaved.Run(rounds, [.. parts.Select((part, i) => new CSharpCompiler(Path.Combine(FolderOf(part), "rest.dll")) { Sources = rests[i] }).Select(c => (Func<ChildProcess>)c.Compile)], warmUp: false);
        for (var i = 0; i < runs.Length; i++)
        {
            var name = parts[i].Name;
            yield return new(table, name, "source", rests[i].Sum(f => (double)new FileInfo(f).Length), Unit.Bytes);
            yield return new(table, name, "time", Interleaved.Median(runs[i].Select(r => r.Elapsed.TotalMilliseconds)), Unit.Milliseconds);
            if (ProcessorTime.IsKnown)
                yield return new(table, name, "processor", Interleaved.Median(runs[i].Select(r => r.Processor.TotalMilliseconds)), Unit.Milliseconds);
            yield return new(table, name, "peak memory", Interleaved.Median(runs[i].Select(r => (double)r.PeakBytes)), Unit.Bytes);
            Directory.Delete(FolderOf(parts[i]), recursive: true);
        }

        string FolderOf(EmittedPart part) => Repository.Folder(dataset.Name, "compile", "parts", part.Folder);
    }
}
