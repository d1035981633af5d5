namespace CelacData.Tests.Library;

public class PartySetTests
{
    private static readonly PartySet s_two = PartySet.Of([Party.Brazil, Party.China]);

    [Fact]
    public void It_holds_what_it_was_made_of()
    {
        Assert.Equal(2, s_two.Count);
        Assert.True(s_two.Contains(Party.China));
        Assert.True(s_two.Contains(PartyId.Brazil));
        Assert.False(s_two.Contains(PartyId.Chile));
        Assert.Equal([Party.China, Party.Brazil], s_two);
        Assert.Equal("China, Brazil", s_two.ToString());
    }

    [Fact]
    public void Sets_can_be_joined_met_and_taken_away()
    {
        var other = PartySet.Of(PartyId.Brazil) | PartySet.Of(PartyId.Chile);
        Assert.Equal(3, (s_two | other).Count);
        Assert.Equal(PartySet.Of(PartyId.Brazil), s_two & other);
        Assert.Equal(PartySet.Of(PartyId.China), s_two - other);
        Assert.True((s_two | other).IsSupersetOf(s_two));
        Assert.False(s_two.IsSupersetOf(other));
        Assert.True(s_two == PartySet.Of([Party.China, Party.Brazil, Party.Brazil]) && s_two != other);
    }

    [Fact]
    public void The_default_is_the_empty_set()
    {
        PartySet none = default;
        Assert.True(none.IsEmpty && none.Count == 0 && none == PartySet.Empty);
        Assert.Empty(none);
        Assert.False(none.Contains(default(PartyId)));
        Assert.False(none.Contains((PartyId)99));
        Assert.False(none.Contains((PartyId)(-1)));
    }

    [Fact]
    public void A_value_that_is_no_party_cannot_get_in() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartySet.Of((PartyId)99));

    [Fact]
    public void All_34_fit() => Assert.Equal(34, PartySet.Of(Parties.All).Count);

    [Fact]
    public void Asking_and_walking_allocate_nothing()
    {
        // Parties are made when they are first touched, and kept.
        var count = Walk(s_two) + Walk(PartySet.Of(PartyId.Chile));
        var before = GC.GetAllocatedBytesForCurrentThread();
        count += Walk(s_two | PartySet.Of(PartyId.Chile));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(6, count);
    }

    private static int Walk(PartySet set)
    {
        var count = 0;
        foreach (var party in set)
            count += set.Contains(party) ? 1 : 0;
        return count;
    }
}
