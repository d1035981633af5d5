namespace CelacData.Tests.Data;

/// <summary>What a clause says of a mechanism's standing, held against how firmly it is promised: two readings that have to agree.</summary>
public class MechanismDataTests
{
    /// <summary>It exists, and only a wider scope of it is to be studied.</summary>
    private static readonly string[] s_existing = ["AuthorizedEconomicOperatorAgreement"];

    [Fact]
    public void Each_has_a_kind_a_mention_and_a_standing() => Assert.All(Mechanisms.All, m =>
    {
        Assert.True(Enum.IsDefined(m.Kind), m.Name);
        Assert.NotEmpty(m.Mentions);
        Assert.All(m.Mentions, x => Assert.True(Enum.IsDefined(x.Standing), m.Name));
    });

    [Fact]
    public void The_ordinals_are_those_that_the_texts_give() => Assert.Equal(
        ["BD-1 MinisterialMeeting 4", "AP-2.5.4 AgricultureMinistersForum 4", "AP-3.3.8 HighLevelAcademicForum 3"],
        from mechanism in Mechanisms.All
        from mention in mechanism.Mentions
        where mention.Ordinal is not null
        select $"{mention.Clause.IdText} {mechanism.Name} {mention.Ordinal}");

    [Fact]
    public void What_is_explored_is_only_explored_by_whoever_promises_it() => Assert.All(
        Promised(MechanismStanding.Explored), p => Assert.Equal(Strength.Exploration, p.Commitment.Coding.Strength));

    [Theory]
    [InlineData(MechanismStanding.Continued)]
    [InlineData(MechanismStanding.ToBeHeld)]
    [InlineData(MechanismStanding.ToBeCreated)]
    public void What_is_held_or_set_up_is_more_than_explored(MechanismStanding standing)
    {
        var promised = Promised(standing).Where(p => !s_existing.Contains(p.Mechanism.Name)).ToList();
        Assert.NotEmpty(promised);
        // The Forum is what AP-1.4 wants to strengthen; what is only to be discussed there are the arrangements.
        Assert.All(promised.Where(p => p.Mechanism != Mechanism.ChinaCelacForum), p => Assert.NotEqual(Strength.Exploration, p.Commitment.Coding.Strength));
    }

    [Fact]
    public void What_goes_on_recurs() => Assert.All(
        Commitments.All.Where(c => c.Recurrences.Contains(Recurrence.Continued)),
        c => Assert.All(c.Mechanisms, m => Assert.Contains(
            m.Mentions.Single(x => x.Clause == c.Clause).Standing, (MechanismStanding[])[MechanismStanding.Continued, MechanismStanding.Explored])));

    private static IEnumerable<(Mechanism Mechanism, Commitment Commitment)> Promised(MechanismStanding standing) =>
        from mechanism in Mechanisms.All
        from mention in mechanism.Mentions
        where mention.Standing == standing
        from commitment in mention.Clause.Commitments
        where commitment.Mechanisms.Contains(mechanism)
        select (mechanism, commitment);
}
