namespace CelacData.Tests.Library;

public class QuantityTotalTests
{
    [Fact]
    public void Training_places_are_a_range_because_an_overlap_is_not_stated()
    {
        var total = Commitments.All.Total(QuantityKind.TrainingPlaces)!;
        Assert.Equal((10_000m, 10_800m, null), (total.Minimum, total.Maximum!.Value, total.Single));
        Assert.Equal(
            [
                "AX-5: Whether these 500 training opportunities lie inside the 10,000 training opportunities of AX-3 is not stated.",
                "AX-6: Whether these 300 training opportunities lie inside the 10,000 training opportunities of AX-3 is not stated.",
            ],
            total.Caveats.Where(c => c.Kind == CaveatKind.Overlap).Select(c => c.ToString()));
        Assert.Equal(["AX-5", "AX-6"], total.Caveats.Where(c => c.Kind == CaveatKind.InferredPeriod).Select(c => c.Quantity.Clause.IdText));
        Assert.Equal(["AX-5"], total.Caveats.Where(c => c.Kind == CaveatKind.NotUndertaken).Select(c => c.Quantity.Clause.IdText));
        Assert.Equal(3, total.Quantities.Count);
        Assert.Equal("10,000 to 10,800 training opportunities", total.ToString());
    }

    [Fact]
    public void Without_the_larger_figure_nothing_overlaps()
    {
        var total = QuantityTotal.Of(Clauses.Get(ClauseId.AX_5).Commitments.Concat(Clauses.Get(ClauseId.AX_6).Commitments).SelectMany(c => c.Quantities));
        Assert.Equal(800m, total.Single);
        Assert.DoesNotContain(total.Caveats, c => c.Kind == CaveatKind.Overlap);
    }

    [Fact]
    public void A_pledge_without_an_end_says_so()
    {
        var total = Commitments.All.Total(QuantityKind.Persons)!;
        Assert.Equal(("300 political party officials a year", CaveatKind.OpenEnd), (total.ToString(), Assert.Single(total.Caveats).Kind));
    }

    [Fact]
    public void A_pledge_without_a_period_says_so()
    {
        var total = Commitments.All.Total(QuantityKind.Money)!;
        Assert.Equal((66_000_000_000m, "CNY", QuantityBasis.Unstated), (total.Single!.Value, total.Unit, total.Basis));
        Assert.Equal([CaveatKind.UnstatedPeriod, CaveatKind.NotUndertaken, CaveatKind.Note], total.Caveats.Select(c => c.Kind));
    }

    [Fact]
    public void Different_units_or_bases_are_not_added_up()
    {
        var error = Assert.Throws<ArgumentException>(() => QuantityTotal.Of(Quantities.All));
        Assert.StartsWith("These quantities cannot be added up: ", error.Message);
        Assert.Contains("Scholarships in scholarships, Total", error.Message);
        Assert.Contains("Titles in TV series or audio-visual programs, PerYear", error.Message);
    }

    /// <summary>Nine in all, one of them from the region: not ten.</summary>
    [Fact]
    public void A_part_of_a_figure_is_not_added_to_it()
    {
        var holders = Quantities.All.Where(q => q.Kind == QuantityKind.OfficeHolders).ToList();
        Assert.Equal(2, holders.Count);
        Assert.Throws<ArgumentException>(() => QuantityTotal.Of(holders));
    }

    [Fact]
    public void Nothing_is_not_a_total()
    {
        Assert.Equal("There is no quantity to add up.", Assert.Throws<ArgumentException>(() => QuantityTotal.Of([])).Message);
        Assert.Null(Commitments.All.Total(QuantityKind.OfficeHolders));
        Assert.Empty(QuantityTotal.PerSort([]));
    }

    [Fact]
    public void Each_sort_has_a_total_of_its_own()
    {
        var totals = QuantityTotal.PerSort(Commitments.All.SelectMany(c => c.Quantities));
        Assert.Equal(
            [
                "300 political party officials a year", "66,000,000,000 CNY", "4,000 scholarships", "10,000 to 10,800 training opportunities",
                "1,000 group places", "30,000 Chinese textbooks and teaching readers", "300 projects",
                "10 TV series or audio-visual programs a year",
            ],
            totals.Select(t => t.ToString()));
    }

    [Fact]
    public void A_figure_that_stands_twice_counts_once()
    {
        var one = Annex.ChineseGovernmentScholarships.Commitments[0].Quantities[0];
        Assert.Equal(3500m, QuantityTotal.Of([one, one]).Single);
    }

    [Fact]
    public void Scholarships_add_up() => Assert.Equal(4000m, Commitments.All.Total(QuantityKind.Scholarships)!.Single);
}
