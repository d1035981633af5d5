using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;
using CelacData.Benchmarks.Sizes;

namespace CelacData.Benchmarks.Native;

/// <summary>
/// The same programs as <see cref="ColdCommand"/>'s, published with NativeAOT: their start, and what the data weigh in them. Each is published twice: once to look a clause up, with
/// nothing that such a program does not use, and once to read everything.
/// </summary>
internal static class NativeCommand
{
    public const string Sizes = "NativeAOT: what the data add to the program";
    public const string OverEmpty = "over the empty program";
    public const string LookupOverEmpty = "one that only looks a clause up, over the empty one";
    public const string Growth = "growth over text";
    public const string LookupGrowth = "that over text";
    public const string Makeup = "NativeAOT: what the growth consists of";
    public const string StaticDataOverText = "static data over text";

    private const string Idle = "asked nothing";
    private const string Inside = ", inside the process";

    /// <summary>Asked for what it does not know, a program that looks clauses up ends at once: what it costs to be there.</summary>
    private const char Unknown = 'n';

    /// <summary>Most of the programs end within milliseconds, of which a few page faults are a hundredth.</summary>
    private const int RoundsOfShort = 251;

    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(50);

    /// <summary>Where all would take too long.</summary>
    private static readonly Representation[] s_few = [Representation.Nothing, Representation.Ours, Representation.Json];

    /// <summary>Of the largest catalogue.</summary>
    private static readonly Representation[] s_fewest = [Representation.Nothing, Representation.Ours];

    public static Command Command { get; } = new(
        "native", "the same programs with NativeAOT: start and size; quick: CelacData only, beside an empty program and JSON",
        scope => scope.Quick
            ? Measure(Dataset.Real, s_few, 7)
            : scope.Of([Dataset.Real, .. Dataset.Synthetic.Skip(1)]).SelectMany(d => Measure(d, At(d.Clauses), 25)));

    public static string Processes(Dataset dataset) => $"Cold: whole processes over an empty one, NativeAOT, {dataset.Name}";

    private static IReadOnlyList<Representation> At(int clauses) => clauses switch
    {
        <= 2_000 => Representation.All,
        <= 20_000 => s_few,
        _ => s_fewest,
    };

    private static IEnumerable<Measurement> Measure(Dataset dataset, IReadOnlyList<Representation> representations, int rounds)
    {
        var table = Processes(dataset);
        if (NativeProgram.Obstacle is { } obstacle)
        {
            yield return Measurement.None(table, Representation.Ours.Title, ColdCommand.ByText, obstacle);
            yield break;
        }

        var catalogue = PlainCatalogue.Of(dataset);
        var programs = new List<(Representation Representation, NativeProgram Lookup, NativeProgram Program)>();
        foreach (var representation in representations)
        {
            var probe = ProbeProgram.Build(dataset, representation, catalogue, out var problem);
            var lookup = probe is null ? null : NativeProgram.Publish(probe, NativeUse.Lookup, out problem);
            var program = lookup is null ? null : NativeProgram.Publish(probe!, NativeUse.Everything, out problem);
            if (program is null)
                yield return Measurement.None(table, representation.Title, ColdCommand.ById, problem!);
            else if (lookup!.Time('t').ExitCode != 0)
                yield return Measurement.None(table, representation.Title, ColdCommand.ById, "published, but fails when it is run");
            else
                programs.Add((representation, lookup, program));
        }

        foreach (var (letter, question) in ColdCommand.Questions.Prepend((Unknown, Idle)))
        {
            var asked = programs.Select(p => question == ColdCommand.ReadAll ? p.Program : p.Lookup).ToList();
            var runs = Interleaved.Run([.. asked.Select(p => (Func<ChildProcess>)(() => p.Time(letter)))], took => took < s_soon ? Math.Max(rounds, RoundsOfShort) : rounds);
            foreach (var measurement in ColdCommand.Ratios(table, question, [.. programs.Select(p => p.Representation.Title)], runs))
                yield return measurement;
            for (var i = 1; i < asked.Count && letter != Unknown; i++)
                yield return new(table, programs[i].Representation.Title, question + Inside, Interleaved.Median(Enumerable.Range(0, rounds).Select(_ => asked[i].NanosecondsInside(letter))), Unit.Nanoseconds);
        }

        var text = DistinctText.Of(dataset.Files).Bytes;
        foreach (var (representation, lookup, program) in programs.Skip(1))
        {
            var (growth, lookupGrowth) = (program.Size - programs[0].Program.Size, lookup.Size - programs[0].Lookup.Size);
            var row = $"{representation.Title}, {dataset.Name}";
            yield return new(Sizes, row, "program", program.Size, Unit.Bytes);
            yield return new(Sizes, row, OverEmpty, growth, Unit.Bytes);
            yield return new(Sizes, row, Growth, growth / (double)text, Unit.Ratio);
            yield return new(Sizes, row, LookupOverEmpty, lookupGrowth, Unit.Bytes);
            yield return new(Sizes, row, LookupGrowth, lookupGrowth / (double)text, Unit.Ratio);
            foreach (var measurement in MakeupOf(row, program, programs[0].Program, text))
                yield return measurement;
            foreach (var measurement in representation.IsOurs ? MakeupOf(row + ", only looking a clause up", lookup, programs[0].Lookup, text) : [])
                yield return measurement;
        }
    }

    private static IEnumerable<Measurement> MakeupOf(string row, NativeProgram program, NativeProgram empty, long text)
    {
        var (map, without, rest) = (program.Map.Bytes, empty.Map.Bytes, program.Size - empty.Size);
        foreach (var (sort, bytes) in map)
        {
            yield return new(Makeup, row, sort, bytes - without[sort], Unit.Bytes);
            rest -= bytes - without[sort];
        }

        yield return new(Makeup, row, "the rest", rest, Unit.Bytes);
        yield return new(Makeup, row, StaticDataOverText, (map[NativeMap.StaticData] - without[NativeMap.StaticData]) / (double)text, Unit.Ratio);
    }
}
