using CelacData.Benchmarks.Footprint;

namespace CelacData.Footprint.Tests;

/// <summary>The comparison with the baseline: what passes, and what is said where it does not.</summary>
public sealed class FootprintFigureTests
{
    private static readonly FootprintFigure s_figure = new("size", 1000, 10, "bytes");

    [Theory]
    [InlineData(990)]
    [InlineData(1000)]
    [InlineData(1010)]
    public void Within_the_tolerance_nothing_is_said(long measured) => Assert.Null(s_figure.Compare(measured));

    [Fact]
    public void What_grew_is_to_be_found_out_or_accepted() => Assert.Equal(
        "size: 1,011 bytes where the baseline has 1,000 (give or take 10). It grew. Find out by what " +
        "('dotnet run -c Release --project tests/CelacData.Benchmarks -- size' shows where the bytes are); if it is worth it, say so in the commit and " +
        "renew the baseline: dotnet run -c Release --project tests/CelacData.Benchmarks -- footprint",
        s_figure.Compare(1011));

    [Fact]
    public void What_shrank_is_to_stay_so() => Assert.Equal(
        "size: 989 bytes where the baseline has 1,000 (give or take 10). It shrank, which is good, and should stay so: renew the baseline: " +
        "dotnet run -c Release --project tests/CelacData.Benchmarks -- footprint",
        s_figure.Compare(989));
}
