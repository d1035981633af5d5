namespace CelacData.Tests.Data;

public class ClauseDataTests
{
    [Fact]
    public void There_are_138_clauses() => Assert.Equal((28, 102, 8), (
        BeijingDeclaration.Clauses.Count, JointActionPlan.Clauses.Count, Annex.Clauses.Count));

    [Theory]
    [InlineData("AP-1", 4)]
    [InlineData("AP-2", 34)]
    [InlineData("AP-3", 22)]
    [InlineData("AP-4", 38)]
    [InlineData("AP-5", 4)]
    public void Every_article_has_its_clauses(string id, int count) => Assert.Equal(count, Division(id).Clauses.Count);

    [Theory]
    [InlineData("AP-2", new[] { 6, 3, 5, 7, 4, 4, 4 })]
    [InlineData("AP-3", new[] { 2, 5, 8, 4, 2 })]
    [InlineData("AP-4", new[] { 2, 3, 3, 3, 4, 3, 9, 6, 5 })]
    public void Every_section_has_its_clauses(string article, int[] counts) =>
        Assert.Equal(counts, ((Article)Division(article)).Sections.Select(s => s.Clauses.Count));

    [Fact]
    public void Two_sections_are_clauses_themselves() => Assert.Equal(
        ["AP-2.1", "AP-3.6"],
        Clauses.All.Where(c => c.Article is not null && c.Section is null && c.IdText.Count(x => x == '.') == 1)
            .Where(c => c.Article!.Sections.Count > 0).Select(c => c.IdText));

    [Fact]
    public void Ids_are_in_the_order_of_the_texts() => Assert.Equal(
        Clauses.All.Select(c => c.IdText),
        Clauses.All.OrderBy(c => "BD AP AX".IndexOf(c.IdText[..2], StringComparison.Ordinal))
            .ThenBy(c => Number(c, 0)).ThenBy(c => Number(c, 1)).ThenBy(c => Number(c, 2)).Select(c => c.IdText));

    [Fact]
    public void Values_are_those_of_the_first_release()
    {
        Assert.Equal(138, Enum.GetValues<ClauseId>().Length);
        Assert.Equal((1, 28, 29, 130, 131, 138), (
            (int)ClauseId.BD_1, (int)ClauseId.BD_28, (int)ClauseId.AP_1_1, (int)ClauseId.AP_5_4, (int)ClauseId.AX_1, (int)ClauseId.AX_8));
    }

    [Fact]
    public void No_field_is_empty() => Assert.All(Clauses.All, c =>
        Assert.DoesNotContain(new[] { c.Name, c.Title, c.Enumerator, c.Restatement, c.Locator, c.EId }, string.IsNullOrWhiteSpace));

    [Fact]
    public void Titles_have_at_most_eight_words_and_differ()
    {
        Assert.All(Clauses.All, c => Assert.InRange(c.Title.Split(' ').Length, 1, 8));
        Assert.Equal(138, Clauses.All.Select(c => c.Title).Distinct().Count());
    }

    [Fact]
    public void Names_differ_among_siblings() => Assert.All(
        Clauses.All.GroupBy(c => (c.Instrument, c.Division)), g => Assert.Equal(g.Count(), g.Select(c => c.Name).Distinct().Count()));

    [Fact]
    public void Every_restatement_differs_and_is_made_of_sentences()
    {
        Assert.Equal(138, Clauses.All.Select(c => c.Restatement).Distinct().Count());
        Assert.All(Clauses.All, c => Assert.True(char.IsUpper(c.Restatement[0]) && c.Restatement[^1] == '.', c.IdText));
    }

    [Theory]
    [InlineData(ClauseId.BD_14, "Beijing Declaration, para. 14", "para_14", "14.")]
    [InlineData(ClauseId.AP_1_3, "Joint Action Plan 2025-2027, art. 1(3)", "art_1__para_3", "3.")]
    [InlineData(ClauseId.AP_2_1, "Joint Action Plan 2025-2027, art. 2(I)", "art_2__sec_1", "1.")]
    [InlineData(ClauseId.AP_2_2_4, "Joint Action Plan 2025-2027, art. 2(II)(4)", "art_2__sec_2__para_4", "(IV)")]
    [InlineData(ClauseId.AP_3_6, "Joint Action Plan 2025-2027, art. 3(VI)", "art_3__sec_6", "VI.")]
    [InlineData(ClauseId.AP_4_8_4, "Joint Action Plan 2025-2027, art. 4(VIII)(4)", "art_4__sec_8__para_4", "4.")]
    [InlineData(ClauseId.AX_4, "Joint Action Plan 2025-2027, annex, para. 4", "para_4", "Fourth,")]
    public void Citation_eId_and_enumerator_follow_from_the_place(ClauseId id, string citation, string eId, string enumerator)
    {
        var clause = Clauses.Get(id);
        Assert.Equal((citation, eId, enumerator), (clause.Citation, clause.EId, clause.Enumerator));
    }

    [Fact]
    public void The_instruments_are_what_the_texts_say()
    {
        var (declaration, plan, annex) = (BeijingDeclaration.Instrument, JointActionPlan.Instrument, Annex.Instrument);
        Assert.All(Instruments.All, i => Assert.Equal(("Beijing", new DateTime(2025, 5, 13), 4), (i.Place, i.Adopted, i.ForumEdition)));
        Assert.Equal("2025/2027", plan.Period?.Text);
        Assert.Equal(plan, annex.AnnexTo);
        Assert.Equal([InstrumentStatus.Adopted], declaration.Standings.Select(s => s.Status));
        Assert.Equal([null, ClauseId.BD_5, ClauseId.AP_5_2], plan.Standings.Select(s => s.Clause?.Id));
        Assert.Equal((InstrumentStatus.Welcomed, (ClauseId?)ClauseId.AP_5_4), (annex.Standings[0].Status, annex.Standings[0].Clause?.Id));
        Assert.Equal(["*", "[1]"], declaration.Notes.Select(n => n.Enumerator));
    }

    private static Division Division(string id) => JointActionPlan.Instrument.Divisions.Single(d => d.Id == id);

    private static int Number(Clause clause, int part)
    {
        var numbers = clause.IdText[3..].Split('.');
        return part < numbers.Length ? int.Parse(numbers[part]) : 0;
    }
}
