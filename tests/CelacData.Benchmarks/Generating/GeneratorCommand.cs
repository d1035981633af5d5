using System.Diagnostics;
using System.Runtime;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Generating;

/// <summary>What the generator costs: a fresh driver, and one that remembers the last run, beside reading the same YAML.</summary>
internal static class GeneratorCommand
{
    public const string Whole = "Generator: a whole run";
    public const string Edits = "Generator: runs after an edit";
    public const string Makeup = "Generator: a whole run stage by stage, each over reading";

    private const string Rest = "printing, and the driver: what remains";
    private const string Pauses = "the collector's pauses, of the clock's time";

    public const string Fresh = "fresh driver";
    public const string OverReading = "over reading";
    public const string OverNodes = "over reading into YamlDotNet's nodes";
    public const string OverBound = "over its file + 10 % of a whole run";

    /// <summary>So much reading is enough for a sound median.</summary>
    private const int ClausesToRead = 100_000;

    /// <summary>Where the runs until then had the JIT compile no more methods than this, it has done.</summary>
    private const int FewMethods = 3;

    private const int RunsOfWarmUp = 3;
    private const int QuietWarmUps = 6;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan s_longestWarmUp = TimeSpan.FromSeconds(90);

    public static Command Command { get; } = new(
        "generator", "the generator in a fresh and a warm driver, beside reading the same YAML; quick: up to 2,000 clauses",
        scope =>
        {
            WarmUp();
            return scope.Synthetic.SelectMany(d => Measure(d, scope.Quick));
        });

    /// <summary>
    /// Until the JIT has done its best with both: what it costs before is seen in the compiler's own process. It works in the background, for half a minute and more, and
    /// its time would count for whatever runs meanwhile.
    /// </summary>
    private static void WarmUp()
    {
        var (texts, clock) = (Texts(Dataset.Of(2_000)), Stopwatch.StartNew());
        for (var quiet = 0; quiet < QuietWarmUps && clock.Elapsed < s_longestWarmUp;)
        {
            var before = JitInfo.GetCompiledMethodCount();
            for (var i = 0; i < RunsOfWarmUp; i++)
            {
                foreach (var source in new CatalogueDriver(texts).Run().Sources)
                    CatalogueDriver.Parse(source);
                Read(texts.Values);
                texts.Values.ToList().ForEach(PlainReading.ReadNodes);
                Stages(texts);
            }

            Thread.Sleep(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() - before <= FewMethods ? quiet + 1 : 0;
        }
    }

    private static Dictionary<string, string> Texts(Dataset dataset) => dataset.Files.ToDictionary(f => f, File.ReadAllText);

    private static IEnumerable<Measurement> Measure(Dataset dataset, bool quick)
    {
        var texts = Texts(dataset);
        var rounds = Math.Clamp(ClausesToRead / dataset.Clauses, 3, quick ? 5 : 15);
        var driver = new CatalogueDriver(texts).Run();
        driver.AssertSound();
        var sources = driver.Sources;

        var runs = Interleaved.Run(rounds,
        [
            () => Cost(() => new CatalogueDriver(texts).Run()),
            () => Cost(() => Read(texts.Values)),
            () => Cost(() => sources.ToList().ForEach(CatalogueDriver.Parse)),
            () => Cost(() => texts.Values.ToList().ForEach(PlainReading.ReadNodes)),
        ]);
        var processor = runs.Select(r => Array.ConvertAll(r, c => c.Processor)).ToArray();
        var (whole, overReading) = (processor.Select(Interleaved.Median).ToArray(), PairedRatio.Of(processor[1], processor[0]).Median);
        yield return Of(Whole, Fresh, whole[0]);
        yield return Of(Whole, "reading its YAML", whole[1]);
        yield return new(Whole, dataset.Name, OverReading, overReading, Unit.Ratio);
        yield return new(Whole, dataset.Name, "over reading, by the clock", PairedRatio.Of(Array.ConvertAll(runs[1], c => c.Clock), Array.ConvertAll(runs[0], c => c.Clock)).Median, Unit.Ratio);
        yield return new(Whole, dataset.Name, OverNodes, PairedRatio.Of(processor[3], processor[0]).Median, Unit.Ratio);
        yield return Of(Whole, "the compiler's parsing of the output, which follows", whole[2]);
        yield return new(Whole, dataset.Name, "YAML", texts.Values.Sum(t => (double)t.Length), Unit.Bytes);
        yield return new(Whole, dataset.Name, "output", sources.Sum(s => (double)s.Length), Unit.Bytes);

        var stages = Enumerable.Range(0, rounds).Select(_ => (Reading: Time(() => Read(texts.Values)), Costs: Stages(texts))).ToList();
        var rest = overReading;
        foreach (var stage in stages[0].Costs.Keys)
        {
            var cost = Interleaved.Median(stages.Select(s => s.Costs[stage] / s.Reading));
            rest -= cost;
            yield return new(Makeup, dataset.Name, stage, cost, Unit.Ratio);
        }

        yield return new(Makeup, dataset.Name, Rest, rest, Unit.Ratio);
        yield return new(Makeup, dataset.Name, "the whole", overReading, Unit.Ratio);
        yield return new(Makeup, dataset.Name, Pauses, Interleaved.Median(Enumerable.Range(0, rounds).Select(_ => PausesOf(texts))), Unit.Percent);

        var edited = EditedFile.In(texts);
        var warm = Interleaved.Medians(rounds,
            () => Time(driver.EditCode, () => driver.Run()),
            () => Time(() => driver.EditFile(edited.Path, edited.Next()), () => driver.Run()),
            () => Time(() => PlainReading.ReadEvents(edited.Next())));
        driver.AssertSound();
        yield return Of(Edits, "of other code", warm[0]);
        yield return Of(Edits, "of one restatement", warm[1]);
        yield return Of(Edits, "reading its file", warm[2]);
        yield return new(Edits, dataset.Name, "over a whole run", warm[1] / whole[0], Unit.Ratio);
        yield return new(Edits, dataset.Name, "over reading its file", warm[1] / warm[2], Unit.Ratio);
        yield return new(Edits, dataset.Name, OverBound, warm[1] / (warm[2] + whole[0] / 10), Unit.Ratio);

        Measurement Of(string table, string column, double milliseconds) => new(table, dataset.Name, column, milliseconds, Unit.Milliseconds);
    }

    private static IReadOnlyDictionary<string, double> Stages(Dictionary<string, string> texts)
    {
        GC.Collect();
        return GeneratorStages.Run(texts);
    }

    /// <summary>For how much of a run the collector stops it. It works on threads of its own besides.</summary>
    private static double PausesOf(Dictionary<string, string> texts)
    {
        GC.Collect();
        var (pauses, clock) = (GC.GetTotalPauseDuration(), Stopwatch.StartNew());
        new CatalogueDriver(texts).Run();
        return (GC.GetTotalPauseDuration() - pauses) / clock.Elapsed;
    }

    private static void Read(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            PlainReading.ReadEvents(text);
    }

    private static double Time(Action action) => Cost(action).Processor;

    private static double Time(Action prepare, Action action)
    {
        prepare();
        return Time(action);
    }

    /// <summary>
    /// Milliseconds that an action takes, without the garbage of what came before. The clock counts as well what other programs do meanwhile, the processor what the
    /// collector's threads do at the same time.
    /// </summary>
    private static (double Processor, double Clock) Cost(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (before, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        action();
        return ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, clock.Elapsed.TotalMilliseconds);
    }
}
