using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Cold;

/// <summary>What a program pays that uses a catalogue once: whole processes, fresh each time and by turns, and what the first answer takes inside of one.</summary>
internal static class ColdCommand
{
    public const string ById = "by id";
    public const string ByText = "by text";
    public const string ReadAll = "reading all";

    public const string Jit = ": of it JIT";
    public const string Methods = ": methods";
    public const string Allocated = ": allocated";

    public const string OverPlain = ": over one static constructor";

    /// <summary>Behind the question, for the processor time instead of the clock's.</summary>
    public const string Processor = ", processor";

    private const int RoundsOfShort = 41;
    private const int RoundsOfProfile = 9;

    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(200);

    private const char Everything = 'a';

    /// <summary>What the programs are asked, and the letter that asks it.</summary>
    public static readonly (char Letter, string Name)[] Questions = [('i', ById), ('t', ByText), (Everything, ReadAll)];

    public static Command Command { get; } = new(
        "cold", "fresh processes beside an empty one: whole time, methods compiled, bytes allocated; quick: CelacData only",
        scope => scope.Quick
            ? Measure(Dataset.Real, Of(Dataset.Real), 7)
            : scope.Of([Dataset.Real, .. Dataset.Synthetic.Skip(1)]).SelectMany(d => Measure(d, Of(d), d.Clauses <= 2_000 ? 15 : 5)));

    /// <summary>Where all would take too long.</summary>
    private static IReadOnlyList<Representation> Of(Dataset dataset) => dataset.Clauses <= 20_000
        ? [.. Representation.All, Representation.OneProperty]
        : [Representation.Nothing, Representation.Ours, Representation.Json, Representation.Sqlite, Representation.OneProperty];

    public static string Processes(Dataset dataset) => $"Cold: whole processes over an empty one, JIT, {dataset.Name}";

    public static string Inside(Dataset dataset) => $"Cold: the first answer inside the process, {dataset.Name}";

    public static string Compiled(Dataset dataset) => $"Cold: what the JIT compiles for the first answer, {dataset.Name}";

    private static IEnumerable<Measurement> Measure(Dataset dataset, IReadOnlyList<Representation> representations, int rounds)
    {
        if (dataset.TryLibrary(out var gap) is null)
        {
            yield return Measurement.None(Processes(dataset), Representation.Ours.Title, ById, gap!);
            yield break;
        }

        var catalogue = PlainCatalogue.Of(dataset);
        var (processes, inside) = (Processes(dataset), Inside(dataset));
        var programs = new List<(Representation Representation, ProbeProgram Program)>();
        foreach (var representation in representations)
        {
            if (ProbeProgram.Build(dataset, representation, catalogue, out var problem) is { } program)
                programs.Add((representation, program));
            else
                yield return Measurement.None(processes, representation.Title, ById, problem!);
        }

        foreach (var (letter, question) in Questions)
        {
            var runs = Interleaved.Run([.. programs.Select(p => (Func<ChildProcess>)(() => p.Program.Time(letter)))], took => took < s_soon ? Math.Max(rounds, RoundsOfShort) : rounds);
            foreach (var measurement in Ratios(processes, question, [.. programs.Select(p => p.Representation.Title)], runs))
                yield return measurement;
        }

        foreach (var (letter, question) in Questions)
        {
            var costs = programs.Select(_ => new List<ProbeCost>()).ToList();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < programs.Count; i++)
                    costs[i].Add(programs[i].Program.Measure(letter));
            }

            for (var i = 1; i < programs.Count; i++)
            {
                var name = programs[i].Representation.Title;
                yield return new(inside, name, question, Interleaved.Median(costs[i].Select(c => c.Milliseconds)), Unit.Milliseconds);
                yield return new(inside, name, question + Jit, Median(costs, i, c => c.JitMilliseconds), Unit.Milliseconds);
                yield return new(inside, name, question + Methods, Median(costs, i, c => c.Methods), Unit.Count);
                yield return new(inside, name, question + Allocated, Median(costs, i, c => c.Bytes), Unit.Bytes);
                if (letter == Everything && programs.FindIndex(p => p.Representation == Representation.OneStaticArray) is > 0 and var plain)
                    yield return new(inside, name, question + OverPlain, PairedRatio.Of([.. costs[plain].Select(c => c.Milliseconds)], [.. costs[i].Select(c => c.Milliseconds)]).Median, Unit.Ratio);
            }
        }

        foreach (var measurement in Profile(dataset, ProgramOf(Representation.Nothing), ProgramOf(Representation.Ours)))
            yield return measurement;

        ProbeProgram ProgramOf(Representation representation) => programs.First(p => p.Representation == representation).Program;
    }

    /// <summary>The sorts of methods behind an answer of the catalogue. To be told of each method costs time, so what counts is how they compare.</summary>
    private static IEnumerable<Measurement> Profile(Dataset dataset, ProbeProgram nothing, ProbeProgram program)
    {
        var table = Compiled(dataset);
        var around = nothing.Trace(Questions[0].Letter).Select(m => (m.Type, m.Name)).ToHashSet();
        foreach (var (letter, question) in Questions)
        {
            var runs = Enumerable.Range(0, RoundsOfProfile).Select(_ => program.Trace(letter).Where(m => MethodSort.Of(m) is not null && !around.Contains((m.Type, m.Name))).ToLookup(MethodSort.Of)).ToList();
            foreach (var sort in MethodSort.All)
            {
                yield return new(table, sort, question + Methods, Interleaved.Median(runs.Select(r => (double)r[sort].Count())), Unit.Count);
                yield return new(table, sort, question + Jit, Interleaved.Median(runs.Select(r => r[sort].Sum(m => m.Milliseconds))), Unit.Milliseconds);
            }
        }
    }

    /// <summary>
    /// How much more each takes than the first, which is the empty program and stands for itself. Where both ran as often, runs of one round are compared, between
    /// which the machine has not changed its pace.
    /// </summary>
    public static IEnumerable<Measurement> Ratios(string table, string question, IReadOnlyList<string> names, ChildProcess[][] runs)
    {
        var columns = new List<(string Name, Func<ChildProcess, TimeSpan> Of)> { (question, r => r.Elapsed) };
        if (ProcessorTime.IsKnown)
            columns.Add((question + Processor, r => r.Processor));
        foreach (var (column, of) in columns)
        {
            var medians = runs.Select(r => Interleaved.Median(r.Select(c => of(c).TotalMilliseconds))).ToArray();
            yield return new(table, names[0], column, medians[0], Unit.Milliseconds);
            for (var i = 1; i < names.Count; i++)
                yield return new(table, names[i], column, runs[i].Length == runs[0].Length ? PairedRatio.Of(runs[0], runs[i], of).Median : medians[i] / medians[0], Unit.Ratio);
        }
    }

    /// <summary>What the empty program takes as well is not the representation's.</summary>
    private static double Median(List<List<ProbeCost>> costs, int i, Func<ProbeCost, double> of) =>
        Interleaved.Median(costs[i].Select(of)) - Interleaved.Median(costs[0].Select(of));
}
