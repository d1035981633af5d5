namespace CelacData.Tests.Data;

public class FingerprintTests
{
    [Fact]
    public void Every_one_of_the_141_stands_exactly_once_in_the_edition()
    {
        var wordings = PublishedEdition.Wordings();
        var fingerprints = All().ToList();

        Assert.Equal(141, fingerprints.Count);
        Assert.All(fingerprints, f => Assert.Single(wordings[f.Fingerprint.Value]));
    }

    [Fact]
    public void The_word_counts_are_those_of_the_edition()
    {
        var wordings = PublishedEdition.Wordings();
        Assert.All(All(), f => Assert.Equal(
            f.Fingerprint.WordCount,
            wordings[f.Fingerprint.Value].Single().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public void No_two_are_equal() => Assert.Equal(141, All().Select(f => f.Fingerprint.Value).Distinct().Count());

    /// <summary>The hash of "a 'b' - c", worked out by another program.</summary>
    [Theory]
    [InlineData("a 'b' - c")]
    [InlineData("  a \u2018b\u2019 \u2014\u00A0c\t")]
    [InlineData("a \u2018b\u2019\n\u2212 c")]
    public void A_wording_is_brought_into_normal_form_first(string wording)
    {
        var fingerprint = Fingerprint.Of(wording);
        Assert.Equal("sha256:d6fa8110c28ea92f46d8bba7bf526f902aef46e2c2b7ca741db2b310b7e8e868", fingerprint.Value);
        Assert.Equal(4, fingerprint.WordCount);
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_wording() =>
        Assert.Equal(Fingerprint.Of("Bel\u00E9m"), Fingerprint.Of("Bele\u0301m"));

    [Fact]
    public void Another_wording_does_not_match() => Assert.False(Clauses.Get(ClauseId.BD_1).Fingerprint.Matches("Another wording."));

    private static IEnumerable<(string Name, Fingerprint Fingerprint)> All()
    {
        foreach (var clause in Clauses.All)
            yield return (clause.IdText, clause.Fingerprint);
        foreach (var instrument in Instruments.All)
        {
            if (instrument.Chapeau is { } chapeau)
                yield return (chapeau.Name, chapeau.Fingerprint);
            foreach (var note in instrument.Notes)
                yield return (note.Name, note.Fingerprint);
        }
    }
}
