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
    public const string Growth = "growth over text";

    /// <summary>Where all would take too long.</summary>
    private static readonly Representation[] s_few = [Representation.Nothing, Representation.Ours, Representation.Json];

    public static Command Command { get; } = new(
        "native", "the same programs with NativeAOT: start and size; quick: CelacData only, beside an empty program and JSON",
        scope => scope.Quick
            ? Measure(Dataset.Real, s_few, 7)
            : scope.Of([Dataset.Real, Dataset.Of(2_000), Dataset.Of(20_000)]).SelectMany(d => Measure(d, d.Clauses <= 2_000 ? Representation.All : s_few, 25)));

    public static string Processes(Dataset dataset) => $"Cold: whole processes over an empty one, NativeAOT, {dataset.Name}";

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
            yield return new(Sizes, row, "over the empty program", growth, Unit.Bytes);
            yield return new(Sizes, row, Growth, growth / (double)text, Unit.Ratio);
        }
    }
}
