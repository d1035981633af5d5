using CelacData.Benchmarks.Results;

namespace CelacData.Benchmarks.Footprint;

/// <summary>Measures the footprint and renews the baseline that the tests hold it to.</summary>
public static class FootprintCommand
{
    public const string Assembly = "DLL, net8.0";
    public const string MethodsById = "methods compiled for a first lookup by id";
    public const string MethodsByText = "methods compiled for a first lookup by text";
    public const string AllocatedById = "allocated by a first lookup by id";
    public const string AllocatedByText = "allocated by a first lookup by text";
    public const string Native = "NativeAOT program over an empty one";
    public const string NativeLookup = "NativeAOT program that only looks a clause up over an empty one";

    private const string Table = "Footprint: the baseline of the tests";

    internal static Command Command { get; } = new("footprint", "renews the baseline of tests/CelacData.Footprint.Tests", _ => Measure());

    private static IEnumerable<Measurement> Measure()
    {
        var library = new LibraryFootprint();
        var figures = new List<FootprintFigure>
        {
            Share(Assembly, library.AssemblyBytes, 100),
            new(MethodsById, library.Methods(LookupKind.ById), 0, "methods"),
            new(MethodsByText, library.Methods(LookupKind.ByText), 0, "methods"),
            new(AllocatedById, library.AllocatedBytes(LookupKind.ById), 64, "bytes"),
            new(AllocatedByText, library.AllocatedBytes(LookupKind.ByText), 64, "bytes"),
        };
        if (LibraryFootprint.NativeObstacle is { } obstacle)
            yield return Measurement.None(Table, Native, "baseline", obstacle);
        else
            figures.AddRange([Share(Native, library.NativeBytes(), 50), Share(NativeLookup, library.NativeBytesOfLookup(), 50)]);
        FootprintBaseline.Write(figures);
        foreach (var figure in figures)
        {
            var unit = figure.Unit == "bytes" ? Unit.Bytes : Unit.Count;
            yield return new(Table, figure.Name, "baseline", figure.Value, unit);
            yield return new(Table, figure.Name, "give or take", figure.Tolerance, unit);
        }
    }

    /// <summary>A size, of which so small a part may come and go.</summary>
    private static FootprintFigure Share(string name, long bytes, int part) => new(name, bytes, bytes / part, "bytes");
}
