using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Tests;

public sealed class PassReaderTests
{
    private const string Clause =
        """
        AX-9:
          topics: [Trade, Finance]
          sdgs: [{goal: 17, relation: direct}]
          entries:
            - type: commitment
              bearer: China
              beneficiaries: [Celac, "small firms"]
              act: Open a market
              phrase: will open
              strength: Undertaking
              kind:
              rule: ST2
              quantities:
                - {value: 66000000000, unit: CNY, basis: Unstated}
              period: {edtf: "2025/2027", inferred: NextThreeYears}
              recurrence: Annual

        """;

    [Fact]
    public void A_clause_is_read_as_it_was_coded()
    {
        var clause = Assert.Single(Samples.Read(Clause).Clauses);
        Assert.Equal("AX-9", clause.Id);
        Assert.Equal(["Trade", "Finance"], clause.Topics);
        Assert.Equal([new Goal(17, "direct")], clause.Goals);

        var entry = Assert.Single(clause.Entries);
        Assert.Equal("Undertaking", entry.Strength);
        Assert.Null(entry.Kind);
        Assert.Equal([66_000_000_000m], entry.Quantities);
        Assert.Equal("2025/2027 (NextThreeYears)", entry.Period);
        Assert.Equal(["Annual"], entry.Recurrence);
        Assert.Equal(["Celac", "small firms"], entry.Beneficiaries);
    }

    [Fact]
    public void Several_recurrences_are_a_list() =>
        Assert.Equal(
            ["Continued", "AlternatingHost"],
            Samples.Read(Clause.Replace("Annual", "[Continued, AlternatingHost]", StringComparison.Ordinal))
                .Clauses[0].Entries[0].Recurrence);

    [Theory]
    [InlineData("strength: Undertaking", "strength:", "a commitment has a strength")]
    [InlineData("kind:", "kind: Belief", "a commitment has a strength")]
    [InlineData("strength: Undertaking", "strength: Strong", "'Strong' is no strength")]
    [InlineData("type: commitment", "type: promise", "'promise' is no type")]
    [InlineData("rule: ST2", "rule:", "'rule' is missing")]
    [InlineData("topics: [Trade, Finance]", "topics: []", "it has no topic")]
    [InlineData("value: 66000000000", "value: many", "'value' is no number")]
    public void What_cannot_be_measured_is_refused_with_its_place(string written, string instead, string problem)
    {
        var yaml = Clause.Replace(written, instead, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidCodingException>(() => Samples.Read(yaml));
        Assert.StartsWith("pass.yaml, AX-9 (line ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_is_coded_twice_is_refused() =>
        Assert.Throws<InvalidCodingException>(() => Samples.Read(Clause + Clause));
}
