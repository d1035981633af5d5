using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;

namespace CelacData.Benchmarks.Synthetic;

/// <summary>Writes the invented catalogues and compiles them, which the other commands do when they need them.</summary>
internal static class SyntheticCommand
{
    private const string Table = "Synthetic: the invented catalogues";

    public static Command Command { get; } = new(
        "synthetic", "writes the invented catalogues and compiles them (artifacts/benchmarks); quick: up to 2,000 clauses",
        scope => scope.Synthetic.SelectMany(Measure));

    private static IEnumerable<Measurement> Measure(Dataset dataset)
    {
        yield return new(Table, dataset.Name, "files", dataset.Files.Count, Unit.Count);
        yield return new(Table, dataset.Name, "YAML", dataset.Files.Sum(f => new FileInfo(f).Length), Unit.Bytes);
        yield return dataset.TryLibrary(out var problem) is { } library
            ? new(Table, dataset.Name, "DLL", new FileInfo(library).Length, Unit.Bytes)
            : Measurement.None(Table, dataset.Name, "DLL", problem!);
    }
}
