namespace CelacData.Tests.Library;

public class QuantityTotalTests
{
    [Fact]
    public void Training_places_are_a_range_because_an_overlap_is_not_stated()
    {
        var total = Commitments.All.Total(QuantityKind.TrainingPlaces);
        Assert.Equal((10_000m, 10_800m, null), (total.Minimum, total.Maximum!.Value, total.Single));
        Assert.Equal([CaveatKind.Overlap, CaveatKind.Overlap], total.Caveats.Select(c => c.Kind));
        Assert.Equal(["AX-5", "AX-6"], total.Caveats.Select(c => c.Quantity.Clause.IdText));
        Assert.Equal("10,000 to 10,800 training opportunities", total.ToString());
    }

    [Fact]
    public void Without_the_larger_figure_nothing_overlaps()
    {
        var total = QuantityTotal.Of(Clauses.Get(ClauseId.AX_5).Commitments.Concat(Clauses.Get(ClauseId.AX_6).Commitments).SelectMany(c => c.Quantities));
        Assert.Equal(800m, total.Single);
        Assert.Empty(total.Caveats);
    }

    [Fact]
    public void A_pledge_without_an_end_says_so()
    {
        var total = Commitments.All.Total(QuantityKind.Persons);
        Assert.Equal(("300 political party officials a year", CaveatKind.OpenEnd), (total.ToString(), Assert.Single(total.Caveats).Kind));
    }

    [Fact]
    public void A_pledge_without_a_period_says_so()
    {
        var total = Commitments.All.Total(QuantityKind.Money);
        Assert.Equal((66_000_000_000m, "CNY", QuantityBasis.Unstated), (total.Single!.Value, total.Unit, total.Basis));
        Assert.Equal(CaveatKind.UnstatedPeriod, Assert.Single(total.Caveats).Kind);
    }

    [Fact]
    public void Different_units_or_bases_are_not_added_up()
    {
        var error = Assert.Throws<ArgumentException>(() => QuantityTotal.Of(Quantities.All));
        Assert.StartsWith("These quantities cannot be added up: ", error.Message);
        Assert.Contains("Scholarships in scholarships, Total", error.Message);
        Assert.Contains("Titles in television series or audio-visual programmes, PerYear", error.Message);
    }

    [Fact]
    public void Nothing_is_not_a_total() => Assert.Throws<ArgumentException>(() => QuantityTotal.Of([]));

    [Fact]
    public void A_figure_that_stands_twice_counts_once()
    {
        var one = Annex.ChineseGovernmentScholarships.Commitments[0].Quantities[0];
        Assert.Equal(3500m, QuantityTotal.Of([one, one]).Single);
    }

    [Fact]
    public void Scholarships_add_up() => Assert.Equal(4000m, Commitments.All.Total(QuantityKind.Scholarships).Single);
}
