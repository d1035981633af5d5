using CelacData.Agreement.Statistics;

namespace CelacData.Agreement.Tests;

public sealed class MasiTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a b", "b a", 0)]
    [InlineData("a", "b", 1)]
    [InlineData("a", "", 1)]
    [InlineData("a", "a b", 1 - 1.0 / 2 * 2 / 3)]
    [InlineData("a b c", "b", 1 - 1.0 / 3 * 2 / 3)]
    [InlineData("a b", "b c", 1 - 1.0 / 3 * 1 / 3)]
    public void Distance_of_two_sets(string a, string b, double distance)
    {
        var (setA, setB) = (Set(a), Set(b));
        var matrix = new CoincidenceMatrix<CodeSet>([[setA, setB]]);
        Assert.Equal(distance, Metrics.Masi(setA, setB, matrix), 12);
        Assert.Equal(distance, Metrics.Masi(setB, setA, matrix), 12);
    }

    [Fact]
    public void Sets_in_different_order_are_one_value()
    {
        CodeSet[][] units = [[Set("a b"), Set("b a")], [Set("c"), Set("c")]];
        Assert.Equal(2, new CoincidenceMatrix<CodeSet>(units).Values.Count);
        Assert.Equal(1, KrippendorffAlpha.Of(units, Metrics.Masi));
    }

    [Fact]
    public void A_shared_code_counts_for_something()
    {
        CodeSet[][] overlapping = [[Set("a"), Set("a b")], [Set("c"), Set("c")]];
        var masi = KrippendorffAlpha.Of(overlapping, Metrics.Masi)!.Value;
        var nominal = KrippendorffAlpha.Of(overlapping, Metrics.Nominal)!.Value;
        Assert.InRange(masi, nominal + 0.01, 0.99);
    }

    private static CodeSet Set(string codes) => new(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
