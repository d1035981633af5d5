using CelacData.Agreement.Aligning;
using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Tests;

public sealed class EntryAlignerTests
{
    private static readonly Entry s_ports = Samples.Commitment("Build two ports", "will build");
    private static readonly Entry s_schools = Samples.Commitment("Fund rural schools", "will provide funding");
    private static readonly Entry s_peace = Samples.Statement("That peace is a common good", "reaffirm");

    [Fact]
    public void The_same_entries_match_one_by_one() =>
        Assert.Equal([new(0, 0), new(1, 1)], EntryAligner.Align([s_ports, s_schools], [s_ports, s_schools]));

    [Fact]
    public void Other_words_for_the_same_act_match()
    {
        var reworded = Samples.Commitment("Two ports to be put up", "build");
        Assert.Equal([new(0, 0)], EntryAligner.Align([s_ports], [reworded]));
    }

    [Fact]
    public void An_entry_that_one_pass_has_alone_stands_between_the_matches() =>
        Assert.Equal(
            [new(0, 0), new(null, 1), new(1, 2)],
            EntryAligner.Align([s_ports, s_peace], [s_ports, s_schools, s_peace]));

    [Fact]
    public void A_split_entry_matches_its_likest_part()
    {
        var whole = Samples.Commitment("Build two ports and deepen shipping routes", "will build");
        var routes = Samples.Commitment("Deepen shipping routes", "will deepen");
        Assert.Equal([new(0, 0), new(null, 1)], EntryAligner.Align([whole], [s_ports, routes]));
    }

    [Fact]
    public void Matches_do_not_cross() =>
        Assert.Single(EntryAligner.Align([s_ports, s_schools], [s_schools, s_ports]), pair => pair.IsMatched);

    [Fact]
    public void The_likest_entries_match_even_if_nearer_ones_would_do()
    {
        var portsAgain = Samples.Commitment("Build more ports", "will build");
        Assert.Equal([new(0, null), new(1, 0)], EntryAligner.Align([portsAgain, s_ports], [s_ports]));
    }

    [Fact]
    public void Entries_with_only_the_type_in_common_do_not_match()
    {
        var unlike = Samples.Commitment("Ease visas", "facilitate");
        Assert.Equal([new(0, null), new(null, 0)], EntryAligner.Align([s_ports], [unlike]));
    }

    [Fact]
    public void Entries_that_agree_in_all_but_the_type_match()
    {
        var statement = Samples.Statement(s_ports.Act, s_ports.Phrase);
        Assert.Equal([new(0, 0)], EntryAligner.Align([s_ports], [statement]));
    }

    [Fact]
    public void Judgements_take_no_part()
    {
        var judgedOtherwise = s_ports with { Strength = "Permission", Rule = "ST9", Bearer = "China" };
        Assert.Equal(EntrySimilarity.Of(s_ports, s_ports), EntrySimilarity.Of(s_ports, judgedOtherwise));
    }

    [Fact]
    public void Nothing_matches_nothing() => Assert.Equal([new(0, null)], EntryAligner.Align([s_ports], []));
}
