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
    private const string LookupOverEmpty = "one that only looks a clause up, over the empty one";
    public const string Growth = "growth over text";
    public const string Makeup = "NativeAOT: what the growth consists of";
    public const string StaticDataOverText = "static data over text";

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

        foreach (var (letter, question) in ColdCommand.Questions)
        {
            var asked = programs.Select(p => question == ColdCommand.ReadAll ? p.Program : p.Lookup);
            var runs = Interleaved.Run([.. asked.Select(p => (Func<ChildProcess>)(() => p.Time(letter)))], took => took < s_soon ? Math.Max(rounds, RoundsOfShort) : rounds);
            foreach (var measurement in ColdCommand.Ratios(table, question, [.. programs.Select(p => p.Representation.Title)], runs))
                yield return measurement;
        }

        var text = DistinctText.Of(dataset.Files).Bytes;
        foreach (var (representation, lookup, program) in programs.Skip(1))
        {
            var growth = program.Size - programs[0].Program.Size;
            var row = $"{representation.Title}, {dataset.Name}";
            yield return new(Sizes, row, "program", program.Size, Unit.Bytes);
            yield return new(Sizes, row, OverEmpty, growth, Unit.Bytes);
            yield return new(Sizes, row, Growth, growth / (double)text, Unit.Ratio);
            yield return new(Sizes, row, LookupOverEmpty, lookup.Size - programs[0].Lookup.Size, Unit.Bytes);
            var (map, empty, rest) = (program.Map.Bytes, programs[0].Program.Map.Bytes, growth);
            foreach (var (sort, bytes) in map)
            {
                yield return new(Makeup, row, sort, bytes - empty[sort], Unit.Bytes);
                rest -= bytes - empty[sort];
            }

            yield return new(Makeup, row, "the rest", rest, Unit.Bytes);
            yield return new(Makeup, row, StaticDataOverText, (map[NativeMap.StaticData] - empty[NativeMap.StaticData]) / (double)text, Unit.Ratio);
        }
    }
}
