namespace CelacData.Tests.Data;

public class PartyDataTests
{
    private static readonly DateOnly s_adopted = new(2025, 5, 13);

    [Fact]
    public void There_are_China_and_33_members_of_CELAC()
    {
        Assert.Equal(34, Parties.All.Count);
        Assert.Equal(33, Parties.All.Count(p => p.IsCelacMember));
        Assert.Equal(33, PartyGroup.Celac.Members.Count);
        Assert.False(Party.China.IsCelacMember);
    }

    [Fact]
    public void Codes_have_their_form_and_differ()
    {
        Assert.All(Parties.All, p => Assert.Matches("^[A-Z]{2}\\|[A-Z]{3}\\|[0-9]{3}$", $"{p.Alpha2}|{p.Alpha3}|{p.M49}"));
        Assert.Equal((34, 34, 34), (
            Parties.All.Select(p => p.Alpha2).Distinct().Count(),
            Parties.All.Select(p => p.Alpha3).Distinct().Count(),
            Parties.All.Select(p => p.M49).Distinct().Count()));
    }

    /// <summary>The platform knows the ISO codes of these states; it is another source than the curators'.</summary>
    [Fact]
    public void Codes_agree_with_those_of_the_platform() => Assert.All(Parties.All, p =>
    {
        var region = new System.Globalization.RegionInfo(p.Alpha2);
        Assert.Equal(p.Alpha3, region.ThreeLetterISORegionName);
    });

    [Fact]
    public void Every_state_has_a_name_in_five_languages() => Assert.All(Parties.All, p =>
    {
        Assert.All(new[] { "en", "es", "pt", "fr", "zh" }, l => Assert.False(string.IsNullOrWhiteSpace(p.NameIn(l)), $"{p.Title}: {l}"));
        Assert.All(p.Chinese, c => Assert.InRange(c, '\u4E00', '\u9FFF'));
    });

    [Fact]
    public void Every_relation_has_a_start_and_a_source() => Assert.All(Parties.All.SelectMany(p => p.Relations), r =>
    {
        Assert.NotNull(r.Period.Earliest);
        Assert.False(string.IsNullOrWhiteSpace(r.Source));
    });

    [Fact]
    public void Seven_members_had_no_relations_with_China() => Assert.Equal(
        ["BZ", "GT", "HT", "KN", "LC", "PY", "VC"],
        Parties.All.Where(p => p.IsCelacMember && p.HadRelationsAt(s_adopted) == Answer.No).Select(p => p.Alpha2).Order());

    [Fact]
    public void The_group_with_relations_is_what_the_dates_say() => Assert.Equal(
        PartySet.Of(Parties.All.Where(p => p.HadRelationsAt(s_adopted) == Answer.Yes)), PartyGroup.CelacWithRelations.MemberSet);

    [Fact]
    public void Relations_follow_each_other_without_overlap() => Assert.All(Parties.All, p =>
    {
        for (var i = 1; i < p.Relations.Count; i++)
            Assert.True(p.Relations[i - 1].Period.Latest < p.Relations[i].Period.Earliest, p.Title);
    });

    [Fact]
    public void Open_groups_have_no_members_and_closed_ones_have() =>
        Assert.All(PartyGroups.All, g => Assert.Equal(g.IsOpen, g.Members.Count == 0));

    [Theory]
    [InlineData("Ldc", "HT")]
    [InlineData("Lldc", "BO PY")]
    public void Small_groups_have_their_members(string group, string members) => Assert.Equal(
        members, string.Join(' ', PartyGroups.All.Single(g => g.Name == group).Members.Select(m => m.Alpha2).Order()));
}
