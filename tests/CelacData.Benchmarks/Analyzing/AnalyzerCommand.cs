using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>What the analyzers add to the compiler's work on a program that uses the library here and there.</summary>
internal static class AnalyzerCommand
{
    public const string Time = "Analyzers: the compiler with and without them";
    public const string Own = "Analyzers: the time of each, as the compiler tells it";
    public const string Allocations = "Analyzers: bytes allocated in the compiler";

    public const string UsualRow = "a project as it comes, with the SDK's analyzers";
    public const string Added = "added";

    private const string BareRow = "one that has switched those off";
    private const int Pairs = 15;
    private const int QuickPairs = 5;

    public static Command Command { get; } = new(
        "analyzers", "the compiler over 200,000 lines with and without the analyzers, by turns; quick: 15,000 lines", scope => Measure(scope.Quick));

    private static IEnumerable<Measurement> Measure(bool quick)
    {
        (string Row, UserProject Project)[] projects = [(UsualRow, UserProject.Usual(quick)), (BareRow, UserProject.Bare(quick))];
        return projects.SelectMany(p => MeasureWarm(p.Row, p.Project, quick ? QuickPairs : Pairs))
            .Concat(projects.SelectMany(p => MeasureAllocations(p.Row, p.Project)));
    }

    /// <summary>
    /// By servers of the compiler, one for each side so that neither has what the other loaded. A process that begins cold spends two thirds of its time on the
    /// JIT, a different time on each run.
    /// </summary>
    private static IEnumerable<Measurement> MeasureWarm(string row, UserProject project, int pairs)
    {
        using var without = new CompilerServer();
        using var with = new CompilerServer();
        var served = project.By(without, with);
        foreach (var measurement in MeasureTime(row, served, pairs).Concat(MeasureOwn(row, served, QuickPairs)))
            yield return measurement;
    }

    /// <summary>The processor's time, since two compilers beside each other would share it.</summary>
    private static IEnumerable<Measurement> MeasureTime(string row, UserProject project, int pairs)
    {
        var runs = Interleaved.Run(pairs, [project.Without.Compile, project.With.Compile]);
        if (runs[1].FirstOrDefault(r => r.Output.Contains("CELAC", StringComparison.Ordinal)) is { } alarm)
            throw new BenchmarkException($"The analyzers find something in code that is right:\n{alarm.Output}");
        var (without, with) = (Milliseconds(runs[0]), Milliseconds(runs[1]));
        var ratio = PairedRatio.Of(without, with);
        yield return new(Time, row, "without", Interleaved.Median(without), Unit.Milliseconds);
        yield return new(Time, row, "with", Interleaved.Median(with), Unit.Milliseconds);
        yield return new(Time, row, Added, ratio.Median - 1, Unit.Percent);
        yield return new(Time, row, "at least", ratio.Low - 1, Unit.Percent);
        yield return new(Time, row, "at most", ratio.High - 1, Unit.Percent);
        var clock = PairedRatio.Of(runs[0], runs[1], r => r.Elapsed);
        yield return new(Time, row, "added, clock", clock.Median - 1, Unit.Percent);
        yield return new(Time, row, "pairs", pairs, Unit.Count);
    }

    private static IEnumerable<Measurement> MeasureAllocations(string row, UserProject project)
    {
        var (without, with) = (Allocated(project.Without), Allocated(project.With));
        yield return new(Allocations, row, "without", without, Unit.Bytes);
        yield return new(Allocations, row, "with", with, Unit.Bytes);
        yield return new(Allocations, row, Added, with / without - 1, Unit.Percent);
    }

    private static IEnumerable<Measurement> MeasureOwn(string row, UserProject project, int rounds)
    {
        var runs = Enumerable.Range(0, rounds).Select(_ => project.And(AnalyzerTimes.Switch).With.Compile()).ToList();
        var times = runs.Select(r => AnalyzerTimes.Of(r.Output)).ToList();
        foreach (var analyzer in times.SelectMany(t => t.Keys).Distinct().Order(StringComparer.Ordinal))
            yield return new(Own, row, analyzer, Interleaved.Median(times.Select(t => t.GetValueOrDefault(analyzer))), Unit.Milliseconds);
        yield return new(Own, row, "together", Interleaved.Median(times.Select(t => t.Values.Sum())), Unit.Milliseconds);
        yield return new(Own, row, "of the compiler's", Interleaved.Median(runs.Zip(times, (run, t) => t.Values.Sum() / Milliseconds([run])[0])), Unit.Percent);
    }

    private static double[] Milliseconds(IEnumerable<ChildProcess> runs) => [.. runs.Select(r => r.Processor.TotalMilliseconds)];

    private static double Allocated(CSharpCompiler compiler)
    {
        var path = Path.ChangeExtension(compiler.Output, ".allocated");
        File.Delete(path);
        (compiler with { Variables = StartupHook.WritingTo(path) }).Compile();
        return StartupHook.Read(path).AllocatedBytes;
    }
}
