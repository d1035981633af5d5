using System.Text.Json;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Footprint;

/// <summary>The file with the figures that tests hold the library to.</summary>
public static class FootprintBaseline
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };

    public static string Path { get; } = Repository.Path("tests", "CelacData.Footprint.Tests", "baseline.json");

    public static IReadOnlyList<FootprintFigure> Read() => JsonSerializer.Deserialize<FootprintFigure[]>(File.ReadAllText(Path))!;

    public static void Write(IReadOnlyList<FootprintFigure> figures) => File.WriteAllText(Path, JsonSerializer.Serialize(figures, s_options) + "\n");
}
