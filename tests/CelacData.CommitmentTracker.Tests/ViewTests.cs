namespace CelacData.CommitmentTracker.Tests;

public sealed class ViewTests : IDisposable
{
    private readonly TrackerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Due_tells_what_is_certain_from_what_the_text_leaves_open()
    {
        var said = _folder.Say("due", "2027");
        var (certain, perhaps) = (said.Between("Due in 2027", "Perhaps due"), said.Between("Perhaps due in 2027"));

        Assert.All(["AX-3-c1", "AX-3-c2", "AX-4-c4", "AX-4-c5", "AX-4-c6", "AX-8-c2"], id => Assert.Contains(id, certain));
        Assert.DoesNotContain("AP-2.5.4", certain);
        Assert.Contains("AP-2.5.4-c1", perhaps);
        Assert.Contains("The text says 2027 or 2028.", perhaps.Unwrapped());
        Assert.All(["AX-5-c4", "AX-6-c1", "AX-7-c1"], id => Assert.Contains(id, perhaps));
        Assert.Contains("The text says the next three years, which can end in 2027 or in the year after.", perhaps.Unwrapped());
    }

    [Fact]
    public void What_is_due_every_year_without_an_end_is_due_in_any_later_year()
    {
        var said = _folder.Say("due", "2031");
        Assert.Contains("AX-1-c1", said);
        Assert.DoesNotContain("AX-3", said);
    }

    [Fact]
    public void Nothing_is_due_before_the_texts() => Assert.Contains("nothing certainly falls due in 2020", _folder.Say("due", "2020"));

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void Due_by_year_has_a_row_and_a_bar_for_each_year(int year)
    {
        var due = Commitments.All.DueIn(year).Count();
        var perhaps = Commitments.All.PerhapsDueIn(year).Count();
        var row = _folder.Say("due").Between($"{year}", "\n").Split('\u2502', StringSplitOptions.TrimEntries);
        Assert.Equal([$"{due}", $"{perhaps}", "-"], row[1..4]);
        Assert.Equal(new string('\u2588', due) + new string('\u2591', perhaps), row[4]);
    }

    [Fact]
    public void Training_places_add_up_to_a_range_and_say_why()
    {
        var said = _folder.Say("figures").Between("TrainingPlaces:", "CampPlaces:").Unwrapped();
        Assert.Contains("10,000 to 10,800 training opportunities", said);
        Assert.Contains("AX-5-c4, 500 training opportunities: Whether these 500 training opportunities lie inside the 10,000 training opportunities of AX-3 is not stated.", said);
        Assert.Contains("AX-6-c1, 300 training opportunities: Whether these 300 training opportunities lie inside the 10,000 training opportunities of AX-3 is not stated.", said);
    }

    [Fact]
    public void Scholarships_add_up_to_one_figure() =>
        Assert.Contains("Scholarships: 4,000 scholarships", _folder.Say("figures"));

    [Fact]
    public void What_is_of_two_sorts_gets_no_total_but_each_sort_its_own()
    {
        var said = _folder.Say("figures", "scholarships", "trainingplaces").Between("Scholarships + TrainingPlaces:").Unwrapped();
        Assert.StartsWith("Scholarships + TrainingPlaces: no total. These quantities cannot be added up:", said);
        Assert.Contains("- 4,000 scholarships", said);
        Assert.Contains("- 10,000 to 10,800 training opportunities", said);
        Assert.DoesNotContain("Parameter", said);
    }

    [Fact]
    public void Strength_draws_a_mark_for_each_commitment_and_says_that_it_judges()
    {
        var said = _folder.Say("strength");
        Assert.All(Topics.All.Where(t => t.Commitments.Any()), topic =>
        {
            var row = said.Between($"\u2502 {topic.Title} ", "\n").Split('\u2502', StringSplitOptions.TrimEntries);
            Assert.Equal(topic.Commitments.Count(c => c.Coding.Strength.Rank() >= 4), row[5].Count(c => c == '\u2588'));
            Assert.Equal(topic.Commitments.Count(c => c.Coding.Strength.Rank() == 3), row[5].Count(c => c == '\u2592'));
            Assert.Equal(topic.Commitments.Count(c => c.Coding.Strength.Rank() <= 2), row[5].Count(c => c == '\u2591'));
        });
        Assert.Contains("is a judgement of the curators and no fact", said.Unwrapped());
    }

    [Fact]
    public void Strength_of_a_topic_gives_the_words_and_the_rule() =>
        Assert.Contains("Undertaking, rule ST2: \"will provide\"", _folder.Say("strength", "education"));

    [Fact]
    public void Forums_tell_what_is_held_again_from_what_may_be()
    {
        var said = _folder.Say("forums");
        var (again, held, explored) = (said.Between("Held again", "To be held"), said.Between("To be held", "Only to be"), said.Between("Only to be"));
        Assert.Contains("AP-2.2.4 China-LAC Business Summit hosts take turns", again.Unwrapped());
        Assert.Contains("BD-28", again);
        Assert.Contains("AP-2.5.4", again);
        Assert.Contains("AP-2.3.3", held);
        Assert.Contains("AP-3.3.8", explored);
    }

    [Theory]
    [InlineData("CR", "Declares its distance from this paragraph", "BD-14")]
    [InlineData("gtm", "Had no diplomatic relations with China", "BD-11")]
    [InlineData("Chile", "The text names another bearer: China", "AX-1")]
    [InlineData("032", "Took no part in adopting the documents", "AP-1.1")]
    public void Party_says_what_does_not_bind_a_state_and_why(string code, string why, string clause)
    {
        var said = _folder.Say("party", code).Between("What does not bind it");
        Assert.Contains(why, said.Column(1));
        Assert.Contains(clause, said.Column(4));
    }

    [Fact]
    public void A_state_that_took_no_part_is_bound_by_nothing() =>
        Assert.Contains($"Bound by 0 of the {Commitments.All.Count} commitments.", _folder.Say("party", "ARG"));

    [Fact]
    public void Party_lists_all_that_binds_when_asked()
    {
        Assert.DoesNotContain("AP-2.3.3-c1", _folder.Say("party", "CL"));
        Assert.Contains("AP-2.3.3-c1", _folder.Say("party", "CL", "--all"));
    }

    [Fact]
    public void Without_a_command_there_is_an_overview()
    {
        var said = _folder.Say();
        Assert.Equal(said, _folder.Say("overview"));
        Assert.Contains("Beijing, 2025-05-13", said);
        Assert.Contains("Nothing recorded yet.", said);
    }

    [Theory]
    [InlineData("overview")]
    [InlineData("due 2027")]
    [InlineData("figures")]
    [InlineData("strength")]
    [InlineData("forums")]
    [InlineData("party CRI --all")]
    [InlineData("status")]
    [InlineData("help")]
    public void Every_view_fits_eighty_columns_and_an_output_without_unicode(string line)
    {
        var run = _folder.Run(hasUnicode: false, line.Split(' '));
        Assert.All(run.Output.Split('\n'), text => Assert.True(text.TrimEnd('\r').Length <= 80, text));
        Assert.All(run.Output, c => Assert.True(char.IsAscii(c), $"{c} in {line}"));
    }
}
