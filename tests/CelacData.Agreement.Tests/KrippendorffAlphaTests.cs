using CelacData.Agreement.Statistics;

namespace CelacData.Agreement.Tests;

/// <summary>The worked examples are those of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).</summary>
public sealed class KrippendorffAlphaTests
{
    private const int ThreeDecimals = 3;

    // Four observers, twelve units, and values missing: example C of the paper. A row is an observer.
    private static readonly int[][] s_fourObservers = Units(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .");

    [Fact]
    public void Published_nominal_value() =>
        Assert.Equal(0.743, KrippendorffAlpha.Of(s_fourObservers, Metrics.Nominal)!.Value, ThreeDecimals);

    [Fact]
    public void Published_ordinal_value() =>
        Assert.Equal(0.815, KrippendorffAlpha.Of(s_fourObservers, Metrics.Ordinal)!.Value, ThreeDecimals);

    [Fact]
    public void Published_interval_value() =>
        Assert.Equal(0.849, KrippendorffAlpha.Of(s_fourObservers, Metrics.Interval)!.Value, ThreeDecimals);

    [Fact]
    public void Published_value_of_two_observers_and_binary_data() =>
        Assert.Equal(
            0.095,
            KrippendorffAlpha.Of(Units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), Metrics.Nominal)!.Value,
            ThreeDecimals);

    [Fact]
    public void Published_value_of_two_observers_and_nominal_data()
    {
        // a to e of the paper are 1 to 5 here.
        var units = Units("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
        Assert.Equal(0.692, KrippendorffAlpha.Of(units, Metrics.Nominal)!.Value, ThreeDecimals);
    }

    [Fact]
    public void Perfect_agreement_is_one_under_every_metric()
    {
        var units = Units("1 2 3 2 1", "1 2 3 2 1");
        Assert.Equal(1, KrippendorffAlpha.Of(units, Metrics.Nominal));
        Assert.Equal(1, KrippendorffAlpha.Of(units, Metrics.Ordinal));
        Assert.Equal(1, KrippendorffAlpha.Of(units, Metrics.Interval));
    }

    [Fact]
    public void Agreement_no_better_than_chance_is_about_zero()
    {
        // Every pair of values equally often: what one observer says tells nothing about the other.
        int[][] everyPair = [[0, 0], [0, 1], [1, 0], [1, 1]];
        var alpha = KrippendorffAlpha.Of(Enumerable.Repeat(everyPair, 1000).SelectMany(units => units), Metrics.Nominal);
        Assert.InRange(alpha!.Value, -0.001, 0.001);
    }

    [Fact]
    public void Agreement_worse_than_chance_is_negative() =>
        Assert.Equal(-0.5, KrippendorffAlpha.Of(Units("0 1", "1 0"), Metrics.Nominal)!.Value, ThreeDecimals);

    [Fact]
    public void No_variation_has_no_alpha() =>
        Assert.Null(KrippendorffAlpha.Of(Units("1 1 1", "1 1 1"), Metrics.Nominal));

    [Fact]
    public void No_unit_has_no_alpha() => Assert.Null(KrippendorffAlpha.Of(Units(". 1", "1 ."), Metrics.Nominal));

    [Fact]
    public void A_unit_with_one_value_does_not_count() =>
        Assert.Equal(
            KrippendorffAlpha.Of(Units("1 2 1 2", "1 2 2 2"), Metrics.Interval),
            KrippendorffAlpha.Of(Units("1 2 1 2 9", "1 2 2 2 ."), Metrics.Interval));

    [Fact]
    public void Coincidences_of_a_unit_weigh_as_much_as_its_values()
    {
        var matrix = new CoincidenceMatrix<int>(Units("1", "1", "2"));
        Assert.Equal(3, matrix.Total);
        Assert.Equal(1, matrix[1, 1]);
        Assert.Equal(1, matrix[1, 2]);
        Assert.Equal(1, matrix[2, 1]);
        Assert.Equal(0, matrix[2, 2]);
        Assert.Equal(2, matrix.Marginal(1));
    }

    /// <summary>Turns one row of values for each observer, with a dot for none, into the values of each unit.</summary>
    private static int[][] Units(params string[] observers)
    {
        var rows = observers.Select(row => row.Split(' ')).ToArray();
        return [.. Enumerable.Range(0, rows[0].Length)
            .Select(unit => rows.Select(row => row[unit]).Where(value => value != ".").Select(int.Parse).ToArray())];
    }
}
