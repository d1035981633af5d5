using CelacData.Analyzers;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>What the analyzers add to the compiler's work on a program that uses the library here and there.</summary>
internal static class AnalyzerCommand
{
    public const string Time = "Analyzers: the compiler with and without them";
    public const string Allocations = "Analyzers: bytes allocated in the compiler";

    public const string SdkRow = "with the SDK's analyzers, as every project has them";
    public const string Added = "added by CelacData's";
    public const string AddedProcessor = "added, processor";

    private const int Lines = 200_000;
    private const int QuickLines = 15_000;

    public static Command Command { get; } = new(
        "analyzers", "the compiler over 200,000 lines with and without the analyzers, by turns; quick: 15,000 lines",
        scope => MeasureTime(scope.Quick).Concat(MeasureAllocations(scope.Quick)));

    private static IEnumerable<Measurement> MeasureTime(bool quick)
    {
        var (sdk, configuration) = Sdk.DefaultAnalyzers();
        var ours = typeof(CatalogueAnalyzer).Assembly.Location;
        var plain = new CSharpCompiler(Path.Combine(Folder, "user.dll")) { Sources = Sources(quick), References = [Dataset.Real.Library] };
        var usual = plain with { Analyzers = sdk, Configurations = [configuration] };
        (string Row, CSharpCompiler Without)[] settings = [(SdkRow, usual), ("with no other analyzer", plain)];
        foreach (var (row, without) in settings.Take(quick ? 1 : 2))
        {
            var with = without with { Analyzers = [.. without.Analyzers, ours] };
            var runs = Interleaved.Run(quick ? 3 : 5, [without.Compile, with.Compile]);
            var elapsed = runs.Select(r => Interleaved.Median(r.Select(c => c.Elapsed.TotalMilliseconds))).ToArray();
            var processor = runs.Select(r => Interleaved.Median(r.Select(c => c.Processor.TotalMilliseconds))).ToArray();
            yield return new(Time, row, "without", elapsed[0], Unit.Milliseconds);
            yield return new(Time, row, "with", elapsed[1], Unit.Milliseconds);
            yield return new(Time, row, Added, elapsed[1] / elapsed[0] - 1, Unit.Percent);
            if (ProcessorTime.IsKnown)
                yield return new(Time, row, AddedProcessor, processor[1] / processor[0] - 1, Unit.Percent);
        }
    }

    private static IEnumerable<Measurement> MeasureAllocations(bool quick)
    {
        var compiler = new InProcessCompiler(Sources(quick), Dataset.Real.Library);
        compiler.CompileAndAnalyze();
        var (compiling, analyzing, findings) = compiler.CompileAndAnalyze();
        const string Row = "in this process";
        yield return new(Allocations, Row, "compiling", compiling, Unit.Bytes);
        yield return new(Allocations, Row, "analyzing", analyzing, Unit.Bytes);
        yield return new(Allocations, Row, "added", analyzing / (double)compiling, Unit.Percent);
        foreach (var (id, count) in findings)
            yield return new(Allocations, Row, $"findings of {id}", count, Unit.Count);
    }

    private static string Folder => Repository.Folder("user");

    private static List<string> Sources(bool quick)
    {
        var folder = Path.Combine(Folder, quick ? "quick" : "full");
        Stamp.Renew(folder, [typeof(UserCode).Assembly.Location, Dataset.Real.Library], [], () =>
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            var files = UserCode.Files(quick ? QuickLines : Lines);
            for (var i = 0; i < files.Count; i++)
                File.WriteAllText(Path.Combine(folder, $"Worker{i}.cs"), files[i]);
        });
        return [.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal)];
    }
}
