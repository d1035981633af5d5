using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;
using CelacData.Benchmarks.Sizes;

namespace CelacData.Benchmarks.Native;

/// <summary>The same programs as <see cref="ColdCommand"/>'s, published with NativeAOT: their start, and what the data weigh in them.</summary>
internal static class NativeCommand
{
    public const string Sizes = "NativeAOT: what the data add to the program";
    public const string OverEmpty = "over the empty program";
    public const string Growth = "growth over text";
    public const string Makeup = "NativeAOT: what the growth consists of";
    public const string StaticDataOverText = "static data over text";

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
        var programs = new List<(Representation Representation, NativeProgram Program)>();
        foreach (var representation in representations)
        {
            var program = ProbeProgram.Build(dataset, representation, catalogue, out var problem) is { } probe ? NativeProgram.Publish(probe, out problem) : null;
            if (program is null)
                yield return Measurement.None(table, representation.Title, ColdCommand.ById, problem!);
            else if (program.Time('t').ExitCode != 0)
                yield return Measurement.None(table, representation.Title, ColdCommand.ById, "published, but fails when it is run");
            else
                programs.Add((representation, program));
        }

        foreach (var (letter, question) in ColdCommand.Questions)
        {
            var runs = Interleaved.Run(rounds, [.. programs.Select(p => (Func<ChildProcess>)(() => p.Program.Time(letter)))]);
            foreach (var measurement in ColdCommand.Ratios(table, question, [.. programs.Select(p => p.Representation.Title)], runs))
                yield return measurement;
        }

        var text = DistinctText.Of(dataset.Files).Bytes;
        foreach (var (representation, program) in programs.Skip(1))
        {
            var growth = program.Size - programs[0].Program.Size;
            var row = $"{representation.Title}, {dataset.Name}";
            yield return new(Sizes, row, "program", program.Size, Unit.Bytes);
            yield return new(Sizes, row, OverEmpty, growth, Unit.Bytes);
            yield return new(Sizes, row, Growth, growth / (double)text, Unit.Ratio);
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
