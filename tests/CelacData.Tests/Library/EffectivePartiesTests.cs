namespace CelacData.Tests.Library;

public class EffectivePartiesTests
{
    [Fact]
    public void A_clause_binds_all_who_adopted_its_instrument()
    {
        var bound = BeijingDeclaration.Clauses[0].EffectiveParties;
        Assert.Equal(33, bound.Parties.Count);
        Assert.Equal(AbsenceReason.TookNoPart, Assert.Single(bound.Absences).Reason);
        Assert.Equal(Party.Argentina, bound.Absences[0].Party);
    }

    [Fact]
    public void Costa_Rica_is_not_bound_by_BD_14()
    {
        var bound = BeijingDeclaration.MultilateralTrade.EffectiveParties;
        Assert.Equal(32, bound.Parties.Count);
        Assert.Equal(AbsenceReason.Dissociated, bound.WhyNot(PartyId.CostaRica)!.Reason);
        Assert.Equal(AbsenceReason.TookNoPart, bound.WhyNot(PartyId.Argentina)!.Reason);
        Assert.Null(bound.WhyNot(PartyId.Chile));
        Assert.Equal([Party.CostaRica], BeijingDeclaration.Instrument.Dissociations.Select(d => d.Party));
        Assert.All(BeijingDeclaration.MultilateralTrade.Statements, s => Assert.False(s.EffectiveParties.Contains(PartyId.CostaRica)));
        Assert.Equal([ClauseId.BD_14], Party.CostaRica.Dissociations.Select(d => d.Clause.Id));
    }

    [Fact]
    public void The_last_sentence_of_BD_11_binds_25_states_with_relations()
    {
        var last = Clauses.Get(ClauseId.BD_11).Statements.Last();
        var bound = last.EffectiveParties;
        Assert.Equal(PartyGroup.CelacWithRelations, last.Bearer);
        Assert.Equal(25, bound.Parties.Count);
        Assert.Equal(7, bound.Absences.Count(a => a.Reason == AbsenceReason.NoDiplomaticRelations));
        Assert.Equal(AbsenceReason.NoDiplomaticRelations, bound.WhyNot(PartyId.Paraguay)!.Reason);
        Assert.Equal(AbsenceReason.TookNoPart, bound.WhyNot(PartyId.Argentina)!.Reason);
        Assert.Equal(AbsenceReason.NotABearer, bound.WhyNot(PartyId.China)!.Reason);
        Assert.Equal(33, Clauses.Get(ClauseId.BD_11).EffectiveParties.Parties.Count);
    }

    [Fact]
    public void What_China_alone_undertakes_binds_China_alone() => Assert.All(
        Commitments.All.By(PartyGroupId.China),
        c => Assert.Equal(PartySet.Of(PartyId.China), c.EffectiveParties.Parties));

    [Fact]
    public void A_clause_binds_whom_one_of_its_entries_binds()
    {
        Assert.Equal(PartySet.Of(PartyId.China), Annex.ChineseGovernmentScholarships.EffectiveParties.Parties);
        Assert.Equal("China: NotABearer. The text names another bearer: Members of CELAC.", Clauses.Get(ClauseId.AP_5_4).EffectiveParties.WhyNot(Party.China)!.ToString());
        Assert.All(Clauses.All, c => Assert.Equal(
            c.Commitments.Select(x => x.EffectiveParties.Parties).Concat(c.Statements.Select(x => x.EffectiveParties.Parties)).Aggregate((a, b) => a | b),
            c.EffectiveParties.Parties));
    }

    [Fact]
    public void Nothing_binds_Argentina() => Assert.Empty(Party.Argentina.Commitments);

    [Fact]
    public void Every_state_is_bound_or_absent_for_a_reason()
    {
        var all = Clauses.All.Select(c => c.EffectiveParties)
            .Concat(Commitments.All.Select(c => c.EffectiveParties))
            .Concat(Statements.All.Select(s => s.EffectiveParties));
        Assert.Equal("33 of 34 states; not Argentina", BeijingDeclaration.Clauses[0].EffectiveParties.ToString());
        Assert.All(all, bound =>
        {
            Assert.Equal(34, bound.Parties.Count + bound.Absences.Count);
            Assert.Equal(PartySet.Empty, bound.Parties & PartySet.Of(bound.Absences.Select(a => a.Party)));
            Assert.DoesNotContain(bound.Absences, a => string.IsNullOrWhiteSpace(a.Explanation));
        });
    }
}
