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
        ["AX-1", "AX-3", "AX-4", "AX-8"],
        Commitments.All.DueIn(2027).Select(c => c.Clause.IdText).Distinct());

    /// <summary>One of two years; every year of the Plan; and "the next three years", which may end in 2028.</summary>
    [Fact]
    public void What_perhaps_falls_due_in_2027() => Assert.Equal(
        ["AP-2.5.4", "AP-3.2.2", "AX-5", "AX-6", "AX-7"],
        Commitments.All.PerhapsDueIn(2027).Select(c => c.Clause.IdText).Distinct());

    [Fact]
    public void What_fell_due_in_2025() => Assert.Equal(
        ["AP-2.3.3", "AP-3.3.1", "AP-3.3.8", "AX-1"],
        Commitments.All.DueIn(2025).Select(c => c.Clause.IdText).Distinct());

    [Theory]
    [InlineData("2025-06-01", Answer.Perhaps)]
    [InlineData("2026-06-01", Answer.Yes)]
    [InlineData("2028-03-01", Answer.Perhaps)]
    [InlineData("2029-01-01", Answer.No)]
    public void The_next_three_years_have_several_readings(string day, Answer answer) =>
        Assert.Equal(answer, Clauses.Get(ClauseId.AX_7).Commitments[0].IsOpenAt(DateTime.ParseExact(day, "yyyy-MM-dd", null)));

    [Theory]
    [InlineData("2025-05-12", Answer.No, Answer.No)]
    [InlineData("2025-05-13", Answer.Yes, Answer.Perhaps)]
    [InlineData("2027-12-31", Answer.Yes, Answer.Perhaps)]
    [InlineData("2028-01-01", Answer.No, Answer.No)]
    public void What_is_open_on_a_day(string day, Answer dated, Answer undated)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");
        Assert.Equal(dated, Annex.ChineseGovernmentScholarships.Commitments[0].IsOpenAt(date));
        Assert.Equal(undated, JointActionPlan.Article2.Infrastructure.Clauses[0].Commitments[0].IsOpenAt(date));
    }

    [Fact]
    public void The_declaration_has_no_period_and_stays_open() =>
        Assert.Equal(Answer.Perhaps, BeijingDeclaration.Clauses[2].Commitments[0].IsOpenAt(new DateTime(2040, 1, 1)));

    [Fact]
    public void What_is_only_to_be_explored() => Assert.Equal(
        [
            "BD-5", "AP-1.4", "AP-2.2.5", "AP-2.3.1", "AP-2.3.2", "AP-2.4.2", "AP-2.4.5", "AP-2.6.1", "AP-2.6.3", "AP-2.7.1", "AP-2.8.1", "AP-2.8.2",
            "AP-3.1.2", "AP-3.3.8", "AP-3.3.8", "AP-3.4.1", "AP-3.5.1", "AP-4.1.1", "AP-4.2.2", "AP-4.2.2", "AP-4.3.3", "AP-4.5.3", "AP-4.5.3",
            "AP-4.5.4", "AP-4.6.2", "AP-4.6.3", "AP-4.7.3", "AP-4.7.4", "AP-4.7.6", "AP-4.8.1", "AP-4.8.5", "AP-4.8.6", "AP-4.9.4",
        ],
        Commitments.All.OfStrength(Strength.Exploration).Select(c => c.Clause.IdText));

    [Fact]
    public void Those_of_a_code_are_those_that_have_it()
    {
        foreach (var strength in Enum.GetValues<Strength>())
        {
            Assert.Equal(Commitments.All.Where(c => c.Coding.Strength == strength), Commitments.All.OfStrength(strength));
            Assert.Equal(Commitments.All.Where(c => c.Coding.Alternative == strength), Commitments.All.OfAlternative(strength));
            Assert.Equal(JointActionPlan.Article2.Clauses.SelectMany(c => c.Commitments).Where(c => c.Coding.Strength == strength), JointActionPlan.Article2.Clauses.SelectMany(c => c.Commitments).OfStrength(strength));
        }

        foreach (var kind in Enum.GetValues<StatementKind>())
            Assert.Equal(Statements.All.Where(s => s.Coding.Kind == kind), Statements.All.OfKind(kind));
        foreach (var kind in Enum.GetValues<QuantityKind>())
            Assert.Equal(Quantities.All.Where(q => q.Kind == kind), Quantities.All.OfKind(kind));
        foreach (var kind in Enum.GetValues<TreatyKind>())
            Assert.Equal(Treaties.All.Where(t => t.Kind == kind), Treaties.All.OfKind(kind));
    }

    [Fact]
    public void Every_forum_that_is_to_be_held_again() => Assert.Equal(
        [
            "AgricultureMinistersForum", "ChinaCaribbeanTradeForum", "DigitalTechnologyForum", "InfrastructureForum", "InvestmentForum",
            "LocalGovernmentForum", "PeoplesFriendshipForum", "PoliticalPartiesForum", "PovertyReductionForum", "PrivateEconomyForum", "SpaceForum",
        ],
        Mechanisms.All.OfKind(MechanismKind.Forum).HeldAgain().Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Other_meetings_that_are_held_again() => Assert.Equal(
        ["BusinessSummit", "IndustrialCooperationSeminar", "IndustrialInvestmentSeminar", "MinisterialMeeting"],
        Mechanisms.All.HeldAgain().Where(m => m.Kind != MechanismKind.Forum).Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_only_considered_again_is_perhaps_held() => Assert.Equal(
        ["HighLevelAcademicForum", "ScienceInnovationForum", "ThinkTankForum"],
        Mechanisms.All.PerhapsHeldAgain().Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_the_texts_say_about_a_topic()
    {
        Assert.Equal(["AP-4.7.8", "AP-4.7.9"], Topic.Space.Clauses.Select(c => c.IdText));
        Assert.Equal(["BD-24", "AP-4.2.1", "AP-4.2.2", "AP-4.2.3"], Topic.AntiCorruption.Clauses.Select(c => c.IdText));
        Assert.Superset(JointActionPlan.Article4.Health.Clauses.ToHashSet(), Topic.Health.Clauses.ToHashSet());
        Assert.Equal(Topic.Finance.Clauses.SelectMany(c => c.Commitments), Commitments.All.About(TopicId.Finance));
        Assert.Equal(Topic.Trade.Statements, Statements.All.About(Topic.Trade));
    }

    [Fact]
    public void What_China_alone_states() => Assert.Equal(["BD-13", "BD-27"], Statements.All.By(PartyGroup.China).Select(s => s.Clause.IdText));

    [Fact]
    public void Clauses_that_name_a_state()
    {
        Assert.Equal(["BD-2", "BD-20"], Party.Chile.Clauses.Select(c => c.IdText));
        Assert.Equal(["BD-25"], Party.Haiti.Clauses.Select(c => c.IdText));
        Assert.Equal([Party.Colombia, Party.Honduras], Clauses.Get(ClauseId.BD_27).Parties.OrderBy(p => p.Title));
    }

    [Fact]
    public void As_firm_as_or_firmer() => Assert.Equal(
        Commitments.All.OfStrength(Strength.Undertaking).Count() + Commitments.All.OfStrength(Strength.ScheduledDelivery).Count(),
        Commitments.All.AtLeast(Strength.ScheduledDelivery).Count());

    [Theory]
    [InlineData("FAO", "Fao")]
    [InlineData("food and agriculture organization of the united nations", "Fao")]
    public void An_organisation_is_found_by_what_it_is_called(string name, string found) => Assert.Equal(found, Organisations.Find(name)!.Name);

    [Fact]
    public void A_goal_is_found_by_its_number()
    {
        Assert.Same(Sdg.GenderEquality, Sdgs.Number(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sdgs.Number(18));
        Assert.Equal(["BD-22", "AP-3.4.4"], Sdg.GenderEquality.Clauses.Select(c => c.IdText));
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
        Assert.Equal("AP", Assert.Single(Clauses.Get(ClauseId.BD_5).References).TargetInstrument!.Prefix);
        Assert.Equal("AX", Assert.Single(Clauses.Get(ClauseId.AP_5_4).References).TargetInstrument!.Prefix);
        Assert.Equal([ClauseId.BD_5], JointActionPlan.Instrument.ReferringClauses.Select(c => c.Id).Where(id => id < ClauseId.AP_1_1));
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
    [InlineData("AX-3", "'AX-3' is no id of a commitment. AX-3 (Government scholarships and training opportunities) has AX-3-c1 to AX-3-c2.")]
    [InlineData("AP-3.9-c1", "'AP-3.9-c1' is no id of a commitment. Nearest: AP-")]
    public void An_unknown_id_of_a_commitment_says_which_there_are(string id, string message)
    {
        var error = Assert.Throws<UnknownClauseIdException>(() => Commitments.Parse(id));
        Assert.StartsWith(message, error.Message);
        Assert.Throws<ArgumentNullException>(() => Commitments.Parse(null!));
    }

    [Fact]
    public void A_party_is_found_by_each_of_its_codes()
    {
        Assert.All(Parties.All, p => Assert.All(new[] { p.Alpha2, p.Alpha3, p.M49, p.Alpha2.ToLowerInvariant() }, c => Assert.Same(p, Parties.FindByCode(c))));
        Assert.Null(Parties.FindByCode("US"));
        Assert.Equal("Brasil", Party.Brazil.NameIn("pt-BR"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Party.Brazil.NameIn("de"));
    }

    [Fact]
    public void Whoever_takes_it_on_knows_it()
    {
        Assert.Equal(Commitments.All.By(PartyGroup.China), PartyGroup.China.Commitments);
        Assert.Equal(Statements.All.By(PartyGroup.Celac), PartyGroup.Celac.Statements);
        Assert.Equal(165, JointActionPlan.Instrument.Commitments.Count());
        Assert.Equal(
            JointActionPlan.Instrument.Commitments,
            JointActionPlan.Instrument.Divisions.SelectMany(d => d.Commitments));
        Assert.All(Organisations.All, o => Assert.All(o.Commitments, c => Assert.Contains(o, c.Organisations)));
    }
}
