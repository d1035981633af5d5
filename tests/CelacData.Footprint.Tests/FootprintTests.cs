using CelacData.Benchmarks.Footprint;

namespace CelacData.Footprint.Tests;

/// <summary>
/// What a reference to the library costs may not change unnoticed, in neither direction. Only what comes out alike on every run is held: the library is
/// built in Release, and programs that look one clause up run in processes of their own, with the runtime's settings fixed.
/// </summary>
public sealed class FootprintTests(FootprintTests.Measured measured) : IClassFixture<FootprintTests.Measured>
{
    [Fact]
    public void Size_of_the_assembly() => Assert.Null(Baseline(FootprintCommand.Assembly).Compare(measured.Library.AssemblyBytes));

    [Fact]
    public void Methods_compiled_for_a_first_lookup_by_id() =>
        Assert.Null(Baseline(FootprintCommand.MethodsById).Compare(measured.Library.Methods(LookupKind.ById)));

    [Fact]
    public void Methods_compiled_for_a_first_lookup_by_text() =>
        Assert.Null(Baseline(FootprintCommand.MethodsByText).Compare(measured.Library.Methods(LookupKind.ByText)));

    [Fact]
    public void Bytes_allocated_by_a_first_lookup_by_id() =>
        Assert.Null(Baseline(FootprintCommand.AllocatedById).Compare(measured.Library.AllocatedBytes(LookupKind.ById)));

    [Fact]
    public void Bytes_allocated_by_a_first_lookup_by_text() =>
        Assert.Null(Baseline(FootprintCommand.AllocatedByText).Compare(measured.Library.AllocatedBytes(LookupKind.ByText)));

    [Fact]
    public void Size_with_NativeAOT_over_an_empty_program()
    {
        if (LibraryFootprint.NativeObstacle is { } obstacle)
            Assert.Skip(obstacle);
        Assert.Null(Baseline(FootprintCommand.Native).Compare(measured.Library.NativeBytes()));
    }

    [Fact]
    public void Size_with_NativeAOT_of_a_program_that_looks_one_clause_up()
    {
        if (LibraryFootprint.NativeObstacle is { } obstacle)
            Assert.Skip(obstacle);
        Assert.Null(Baseline(FootprintCommand.NativeLookup).Compare(measured.Library.NativeBytesOfLookup()));
    }

    private static FootprintFigure Baseline(string name) => FootprintBaseline.Read().Single(f => f.Name == name);

    /// <summary>What is measured is built once for all tests.</summary>
    public sealed class Measured
    {
        public LibraryFootprint Library { get; } = new();
    }
}
