namespace CelacData.Tests.Library;

public class LookupTests
{
    /// <summary>A number of zeros alone is still a number.</summary>
    [Theory]
    [InlineData("art. 0")]
    [InlineData("AB0")]
    [InlineData("v0.5")]
    [InlineData("x-00")]
    [InlineData("0")]
    public void A_text_with_zeros_is_told_to_be_no_id(string text) => Assert.Throws<UnknownClauseIdException>(() => Clauses.Parse(text));

    [Fact]
    public void Every_id_finds_its_clause_by_value_and_by_text() => Assert.All(Enum.GetValues<ClauseId>(), id =>
    {
        var clause = Clauses.Get(id);
        Assert.Equal(id, clause.Id);
        Assert.Same(clause, Clauses.Parse(clause.IdText));
        Assert.Same(clause, Clauses.Parse(clause.IdText.ToLowerInvariant().AsSpan()));
        Assert.Equal(id.ToString(), clause.IdText.Replace('-', '_').Replace('.', '_'));
    });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("BD-0")]
    [InlineData("BD-29")]
    [InlineData("BD-014")]
    [InlineData("BD-1 ")]
    [InlineData("AP-2")]
    [InlineData("AP-2.3")]
    [InlineData("AP_2_3_3")]
    [InlineData("ccf4/")]
    [InlineData("ccf4/ccf4/AP-2.3.3")]
    [InlineData("ccf3/AP-2.3.3")]
    [InlineData("/AP-2.3.3")]
    [InlineData("ccf\u0014/AX-3")]
    [InlineData("AP\u20132.3.3")]
    [InlineData("\r1")]
    [InlineData("BD\r14")]
    [InlineData("\u212AD-1")]
    public void What_is_no_id_finds_nothing(string text)
    {
        Assert.False(Clauses.TryParse(text, out var clause));
        Assert.Null(clause);
        Assert.False(Clauses.TryParse(text.AsSpan(), out _));
    }

    [Fact]
    public void Null_is_no_id()
    {
        Assert.False(Clauses.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => Clauses.Parse((string)null!));
    }

    [Theory]
    [InlineData("AP-2.3.33", "AP-2.3.3")]
    [InlineData("AP 2.3.3", "AP-2.3.3")]
    [InlineData("BD14", "BD-14")]
    [InlineData("bd-014", "BD-14")]
    [InlineData("AX-9", "AX-1")]
    [InlineData("ap-2-3-33", "AP-2.3.3")]
    [InlineData("AP-2.III.3.", "AP-2.3.3")]
    [InlineData("art. 2(III)(3)", "AP-2.3.3")]
    [InlineData("AP–2.3.3", "AP-2.3.3")]
    [InlineData("para. 14", "BD-14")]
    public void An_error_names_the_nearest_ids(string text, string nearest)
    {
        var error = Assert.Throws<UnknownClauseIdException>(() => Clauses.Parse(text));
        Assert.Equal(text, error.Text);
        Assert.Equal(3, error.Nearest.Count);
        Assert.Equal(nearest, error.Nearest[0].IdText);
        Assert.StartsWith($"'{text}' is no id of a clause. Nearest: {nearest} ({error.Nearest[0].Title})", error.Message);
    }

    [Theory]
    [InlineData("AP-2.3", "'AP-2.3' is no id of a clause. It is section Finance, whose clauses are AP-2.3.1 to AP-2.3.3.", 3)]
    [InlineData("ap-5", "'ap-5' is no id of a clause. It is article Carrying out the Plan, whose clauses are AP-5.1 to AP-5.4.", 4)]
    [InlineData("PandaBondSeminar", "'PandaBondSeminar' is no id of a clause. Nearest: AP-2.3.3 (Panda bond seminar).", 1)]
    [InlineData("", "'' is no id of a clause. An id looks like BD-1 or AP-1.1 or AX-1.", 0)]
    [InlineData("complete nonsense", "'complete nonsense' is no id of a clause. An id looks like BD-1 or AP-1.1 or AX-1.", 0)]
    public void An_error_says_what_a_text_is_instead(string text, string message, int nearest)
    {
        var error = Assert.Throws<UnknownClauseIdException>(() => Clauses.Parse(text));
        Assert.Equal((message, nearest), (error.Message, error.Nearest.Count));
    }

    [Fact]
    public void The_id_of_an_entry_is_told_from_that_of_a_clause() => Assert.StartsWith(
        "'AX-3-c1' is no id of a clause. It is the id of a commitment of AX-3", Assert.Throws<UnknownClauseIdException>(() => Clauses.Parse("AX-3-c1")).Message);

    [Fact]
    public void The_globally_unique_id_finds_its_clause() =>
        Assert.All(Clauses.All, c => Assert.Same(c, Clauses.Parse(c.Key.ToUpperInvariant())));

    [Fact]
    public void An_enormous_text_is_refused_in_no_time() =>
        Assert.Throws<UnknownClauseIdException>(() => Clauses.Parse(new string('A', 1_000_000)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(139)]
    [InlineData(int.MinValue)]
    public void A_value_that_is_no_id_is_an_error(int value)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Clauses.Get((ClauseId)value));
        Assert.Contains("is not a defined value of ClauseId", error.Message);
    }

    [Fact]
    public void The_typed_walk_leads_to_the_same_objects()
    {
        Assert.Same(Clauses.Get(ClauseId.BD_14), BeijingDeclaration.MultilateralTrade);
        Assert.Same(Clauses.Get(ClauseId.AP_2_3_3), JointActionPlan.Article2.Finance.PandaBondSeminar);
        Assert.Same(Clauses.Get(ClauseId.AX_1), Annex.PartyOfficialVisits);
        Assert.Same(Clauses.Get(ClauseId.AX_3), Annex.ChineseGovernmentScholarships);
    }

    [Fact]
    public void A_clause_knows_its_parents_and_neighbours()
    {
        var clause = JointActionPlan.Article2.Finance.PandaBondSeminar;
        Assert.Equal(("AP-2.3", "AP-2", "AP"), (clause.Section!.Id, clause.Article!.Id, clause.Instrument.Prefix));
        Assert.Same(clause.Section.Article, clause.Article);
        Assert.Equal(("AP-2.3.2", "AP-2.4.1"), (clause.Previous!.IdText, clause.Next!.IdText));
        Assert.Equal(3, clause.Ordinal);
        Assert.Equal("ccf4/AP-2.3.3", clause.Key);
    }

    [Fact]
    public void Neighbours_end_with_the_instrument()
    {
        Assert.Null(BeijingDeclaration.Clauses[0].Previous);
        Assert.Null(BeijingDeclaration.Clauses[27].Next);
        Assert.Null(JointActionPlan.Clauses[0].Previous);
    }

    [Fact]
    public void Divisions_hold_their_clauses_and_know_their_place()
    {
        var section = JointActionPlan.Article4.Science.Section;
        Assert.Equal(("AP-4.7", "art. 4(VII)", 7, "VII."), (section.Id, section.Locator, section.Ordinal, section.Enumerator));
        Assert.Equal(9, section.Clauses.Count);
        Assert.All(section.Clauses, c => Assert.Same(section, c.Section));
        Assert.Equal(["AP-1", "AP-2", "AP-3", "AP-4", "AP-5"], JointActionPlan.Instrument.Divisions.Select(d => d.Id));
        Assert.Empty(BeijingDeclaration.Instrument.Divisions);
    }
}
