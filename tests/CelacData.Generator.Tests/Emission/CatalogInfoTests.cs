using System.Text.RegularExpressions;
using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Emission;

/// <summary>What a catalogue says of itself as a whole: above all, a fingerprint that follows the records and nothing else.</summary>
public sealed partial class CatalogInfoTests
{
    private const string Head = "  namespace: HarbourAccord\n";

    private static readonly HarbourAccord s_versioned = Complete.Edit(CatalogueFile, Head, Head + "  version: 2.1.0-rc.1\n  codebook: third\n");

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_versioned));

    private static readonly Lazy<string> s_fingerprint = new(() => FingerprintOf(Complete));

    [Theory]
    [InlineData("CatalogInfo.Key", "harbour2")]
    [InlineData("CatalogInfo.DataVersion", "2.1.0-rc.1")]
    [InlineData("CatalogInfo.CodebookVersion", "third")]
    [InlineData("CatalogInfo.Instruments", "Harbour Plan, Harbour Declaration")]
    [InlineData("CatalogInfo.Counts.Select(c => $\"{c.Kind} {c.Count}\")", "Instruments 2, Divisions 3, Clauses 6, Parties 2, Vessels 2, Promises 3")]
    [InlineData("CatalogInfo.Fingerprint.Length", "71")]
    [InlineData("Clauses.All.Select(c => c.Revision.Length).Distinct()", "8")]
    public void A_catalogue_says_what_it_is(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));

    [Fact]
    public void A_catalogue_without_versions_says_so() =>
        Assert.Contains("public static string? DataVersion => null;", GeneratorRun.Of(TideTreaty.Catalogue).Sources["CatalogInfo.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("2")]
    [InlineData("1.2")]
    [InlineData("1.02.3")]
    [InlineData("v1.2.3")]
    [InlineData("1.2.3+build")]
    public Task A_version_is_three_numbers(string version) => Errors(
        Complete.Edit(CatalogueFile, Head, Head + "  version: {|#0:\"" + version + "\"|}\n"),
        Rule(82, $"'{version}' is no version of data; expected three numbers, such as 1.4.0 or 1.4.0-rc.1"));

    /// <summary>One edit for each kind of record, its parts, its references, its place among the others, and the codes.</summary>
    [Theory]
    [InlineData(CatalogueFile, "key: harbour2", "key: harbour3")]
    [InlineData(CatalogueFile, "title: Plan for the Common Harbour", "title: Plan for a Common Harbour")]
    [InlineData(CatalogueFile, "period: 2031/2033", "period: 2031/2034")]
    [InlineData(CatalogueFile, "status: Considered, clause", "status: Adopted, clause")]
    [InlineData(CatalogueFile, "words: 4", "words: 5")]
    [InlineData(CatalogueFile, "locator: \"({letter})\"", "locator: \"({roman})\"")]
    [InlineData(PlanFile, "title: The channel", "title: A channel")]
    [InlineData(PlanFile, "restatement: Lamps are lit at dusk.", "restatement: Lamps are lit at dawn.")]
    [InlineData(PlanFile, "note: Printed without its number.", "note: Printed with its number.")]
    [InlineData(PlanFile, "act: Lend the Tern, weight: Soft", "act: Lend the Tern, weight: Firm")]
    [InlineData(PlanFile, "bearers: [Delta, Marsh]", "bearers: [Marsh, Delta]")]
    [InlineData(PlanFile, "act: Lend the Tern, weight: Soft, isShared: false", "act: Lend the Tern, weight: Soft, isShared: true")]
    [InlineData(PartiesFile, "title: Marsh End", "title: Marsh-End")]
    [InlineData(PartiesFile, "  - {name: Delta, title: Delta Town}\n  - {name: Marsh, title: Marsh End}\n", "  - {name: Marsh, title: Marsh End}\n  - {name: Delta, title: Delta Town}\n")]
    [InlineData(VesselsFile, "length: 7", "length: 7.0")]
    [InlineData(VesselsFile, "crew: 3\n", "crew: ~\n")]
    [InlineData(VesselsFile, "built: 2028/..", "built: 2028")]
    [InlineData(VesselsFile, "launched: 2030-06-01", "launched: 2030-06-02")]
    [InlineData(VesselsFile, "clauses: [HP-1.1.1, HD-1]", "clauses: [HP-1.1.1]")]
    [InlineData(LockFile, "Tern: 3", "Tern: 4")]
    public void The_fingerprint_changes_when_a_record_does(string file, string old, string replacement) =>
        Assert.NotEqual(s_fingerprint.Value, FingerprintOf(Complete.Edit(file, old, replacement)));

    [Theory]
    [InlineData(CatalogueFile, "instruments:\n", "\n# both of them\ninstruments:\n")]
    [InlineData(CatalogueFile, Head, Head + "  version: 2.1.0\n  codebook: third\n")]
    [InlineData(CatalogueFile, "namespace: HarbourAccord", "namespace: Other.Name")]
    [InlineData(PlanFile, "note: Printed without its number.", "note: >-\n              Printed without\n              its number.")]
    [InlineData(PartiesFile, "{name: Marsh, title: Marsh End}", "{title: Marsh End, name: Marsh}")]
    [InlineData(PartiesFile, "  - {name: Marsh, title: Marsh End}\n", "\n  - name: Marsh\n    title: 'Marsh End'   # in the west\n")]
    [InlineData(ModelFile, "doc: How firmly it is put.", "doc: How firm it is.")]
    public void The_fingerprint_stays_when_only_the_writing_changes(string file, string old, string replacement) =>
        Assert.Equal(s_fingerprint.Value, FingerprintOf(Complete.Edit(file, old, replacement)));

    [Fact]
    public void The_fingerprint_stays_when_a_record_moves_to_another_file() => Assert.Equal(
        s_fingerprint.Value,
        FingerprintOf(Complete.Edit(PartiesFile, "  - {name: Marsh, title: Marsh End}\n", "").With("parties2.yaml", "parties:\n  - {name: Marsh, title: Marsh End}\n")));

    /// <summary>A text that looks like the form that is hashed is still only a text.</summary>
    [Fact]
    public void A_text_cannot_pass_for_another_key() => Assert.NotEqual(
        FingerprintOf(Complete.Edit(PlanFile, "note: Printed without its number.", "note: \"a\\nwords=8\"")),
        FingerprintOf(Complete.Edit(PlanFile, "note: Printed without its number.", "note: a\\nwords=8")));

    [Fact]
    public void The_revision_of_a_clause_is_that_of_the_index()
    {
        var index = GeneratorRun.Of(s_versioned).Sources["ClauseCatalog.g.cs"];
        Assert.Equal(
            string.Join(", ", Revision().Matches(index).Select(m => m.Groups[1].Value)),
            s_library.Value.Evaluate("Clauses.All.Select(c => c.Revision)"));
    }

    private static string FingerprintOf(HarbourAccord catalogue)
    {
        var run = GeneratorRun.Of(catalogue);
        Assert.Empty(run.Diagnostics);
        return Sha().Match(run.Sources["CatalogInfo.g.cs"]).Value;
    }

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Sha();

    [GeneratedRegex(@"\|([0-9a-f]{8})\|")]
    private static partial Regex Revision();
}
