namespace CelacData.Tests.Library;

/// <summary>The questions that the library is for, with answers worked out from the texts by hand.</summary>
public class QueryTests
{
    [Fact]
    public void Every_pledge_with_a_figure() => Assert.Equal(
        ["AX-1", "AX-2", "AX-3", "AX-4", "AX-5", "AX-6", "AX-7", "AX-8"],
        Commitments.All.Quantified().Select(c => c.Clause.IdText).Distinct());

    [Fact]
    public void What_China_alone_undertakes() => Assert.Equal(
        ["AP-4.5.1", "AP-4.8.3", "AX-1", "AX-2", "AX-3", "AX-4", "AX-5", "AX-6", "AX-7", "AX-8", "BD-26"],
        Commitments.All.By(PartyGroupId.China).Select(c => c.Clause.IdText).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_falls_due_in_2027() => Assert.Equal(
        ["AX-1", "AX-3", "AX-4", "AX-5", "AX-6", "AX-7", "AX-8"],
        Commitments.All.DueIn(2027).Select(c => c.Clause.IdText).Distinct());

    [Fact]
    public void What_perhaps_falls_due_in_2027() => Assert.Equal(
        ["AP-2.5.4", "AP-3.2.2"],
        Commitments.All.DueIn(2027, Answer.Perhaps).Except(Commitments.All.DueIn(2027)).Select(c => c.Clause.IdText).Distinct());

    [Fact]
    public void What_fell_due_in_2025() => Assert.Subset(
        Commitments.All.DueIn(2025).Select(c => c.Clause.IdText).ToHashSet(),
        new HashSet<string> { "AP-2.3.3", "AP-3.3.1", "AP-3.3.8", "AX-1" });

    [Fact]
    public void What_is_only_to_be_explored()
    {
        var explored = Commitments.All.OfStrength(Strength.Exploration).ToList();
        Assert.Contains(explored, c => c.Clause.Id == ClauseId.AP_2_3_1);
        Assert.Contains(explored, c => c.Clause.Id == ClauseId.AP_3_1_2);
        Assert.All(explored, c => Assert.Equal(1, c.Coding.Strength.Rank()));
    }

    [Fact]
    public void Every_forum_that_is_to_be_held_again() => Assert.Equal(
        [
            "ChinaCaribbeanTradeForum", "ChinaCelacForum", "DigitalTechnologyForum", "InfrastructureForum", "InvestmentForum", "LocalGovernmentForum",
            "PeoplesFriendshipForum", "PoliticalPartiesForum", "PrivateEconomyForum", "SpaceForum",
        ],
        Mechanisms.All.OfKind(MechanismKind.Forum).ThatAre(MechanismStanding.Continued).Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_the_texts_say_about_a_topic()
    {
        Assert.Superset(JointActionPlan.Article4.Health.Clauses.ToHashSet(), Topic.Health.Clauses.ToHashSet());
        Assert.Equal(Topic.Finance.Clauses.SelectMany(c => c.Commitments), Commitments.All.About(TopicId.Finance));
    }

    [Fact]
    public void A_mechanism_knows_its_clauses_and_they_know_it()
    {
        Assert.Contains(JointActionPlan.Article2.Finance.PandaBondSeminar, Mechanism.PandaBondSeminar.Clauses);
        Assert.All(Mechanisms.All.SelectMany(m => m.Clauses.Select(c => (Mechanism: m, Clause: c))), p => Assert.Contains(p.Mechanism, p.Clause.Mechanisms));
        Assert.All(Commitments.All, c => Assert.All(c.Mechanisms, m => Assert.Contains(c, m.Commitments)));
    }

    [Fact]
    public void References_go_both_ways()
    {
        Assert.Equal("AP", Assert.Single(Clauses.Get(ClauseId.BD_5).References).TargetInstrument);
        Assert.Equal("AX", Assert.Single(Clauses.Get(ClauseId.AP_5_4).References).TargetInstrument);
        Assert.All(Clauses.All.SelectMany(c => c.References), r => Assert.True(r.Target is null ^ r.TargetInstrument is null));
    }

    [Theory]
    [InlineData("AX-3-c1", true)]
    [InlineData("ax-3-C2", true)]
    [InlineData("AX-3-c3", false)]
    [InlineData("AX-3-c0", false)]
    [InlineData("AX-3-c01", false)]
    [InlineData("AX-3-s1", false)]
    [InlineData("AX-3-c", false)]
    [InlineData("AX-3", false)]
    [InlineData("-c1", false)]
    [InlineData("AX-3-c99999999999", false)]
    [InlineData(null, false)]
    public void A_commitment_is_found_by_its_id(string? id, bool found)
    {
        Assert.Equal(found, Commitments.TryParse(id, out var commitment));
        Assert.Equal(found, string.Equals(commitment?.Id, id, StringComparison.OrdinalIgnoreCase) && id is not null);
    }

    [Theory]
    [InlineData("AX-3-c9", "'AX-3-c9' is no id of a commitment. AX-3 (Government scholarships and training opportunities) has AX-3-c1 to AX-3-c2.")]
    [InlineData("AX-3-s1", null)]
    public void An_unknown_id_of_a_commitment_says_which_there_are(string id, string? message)
    {
        var error = Assert.Throws<FormatException>(() => Commitments.Parse(id));
        Assert.Equal(message ?? error.Message, error.Message);
        Assert.StartsWith($"'{id}' is no id of a commitment.", error.Message);
    }

    [Fact]
    public void A_party_is_found_by_each_of_its_codes()
    {
        Assert.All(Parties.All, p => Assert.All(new[] { p.Alpha2, p.Alpha3, p.M49, p.Alpha2.ToLowerInvariant() }, c => Assert.Same(p, Parties.FindByCode(c))));
        Assert.Null(Parties.FindByCode("US"));
        Assert.Equal("Brasil", Party.Brazil.NameIn("pt-BR"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Party.Brazil.NameIn("de"));
    }
}
