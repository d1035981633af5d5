using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Tests;

public sealed class FactPassReaderTests
{
    private const string Clause =
        """
        AX-9:
          references: [AP]
          entries:
            AX-9-c1:
              mechanisms: [Forum, Fund]
              beneficiaries: [Celac]
              hasRecipients: true
              conditions: [[Needs, Capacity], [Timing]]
              quantities: [{value: 66000000000, kind: Money, unit: CNY, basis: Unstated, currency: CNY}]
              hesitation: Or none.
            AX-9-s1: {}

        """;

    [Fact]
    public void A_clause_is_read_as_it_was_coded()
    {
        var clause = Assert.Single(Read(Clause).Clauses);
        Assert.Equal("AX-9", clause.Id);
        Assert.Equal(["AP"], clause.References);

        var entry = clause.Entries[0];
        Assert.Equal("AX-9-c1", entry.Id);
        Assert.Equal(["Forum", "Fund"], entry.Mechanisms);
        Assert.Equal(["Celac"], entry.Beneficiaries);
        Assert.True(entry.HasRecipients);
        Assert.Equal([["Needs", "Capacity"], ["Timing"]], entry.Conditions);
        Assert.Equal([new FactQuantity(66_000_000_000m, "Money", "CNY", "Unstated", "CNY")], entry.Quantities);
        Assert.Equal("Or none.", entry.Hesitation);
    }

    [Fact]
    public void What_is_left_out_is_not_there()
    {
        var entry = Read(Clause).Clauses[0].Entries[1];
        Assert.Empty(entry.Organisations.Concat(entry.Initiatives).Concat(entry.Treaties).Concat(entry.Beneficiaries));
        Assert.False(entry.HasRecipients);
        Assert.Empty(entry.Conditions);
        Assert.Null(entry.Hesitation);
    }

    [Theory]
    [InlineData("mechanisms:", "mechanism:", "'mechanism' is no field; these are: mechanisms, organisations,")]
    [InlineData("basis: Unstated,", "", "'basis' is missing")]
    [InlineData("currency: CNY", "money: CNY", "'money' is no field")]
    [InlineData("hasRecipients: true", "hasRecipients: yes", "'hasRecipients' is 'yes' and neither true nor false")]
    [InlineData("conditions: [[Needs, Capacity], [Timing]]", "conditions: Needs", "'conditions' is no list")]
    [InlineData("AX-9-s1", "AX-8-s1", "'AX-8-s1' is no entry of AX-9")]
    [InlineData("entries:", "entry:", "'entry' is no field; these are: references, entries")]
    public void What_cannot_be_measured_is_refused_with_its_place(string written, string instead, string problem)
    {
        var refused = Assert.Throws<InvalidCodingException>(() => Read(Clause.Replace(written, instead, StringComparison.Ordinal)));
        Assert.StartsWith("facts.yaml, AX-9 (line ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    private static FactPass Read(string yaml) => FactPassReader.Read("A", "facts.yaml", new StringReader(yaml));
}
