using System.Reflection;
using System.Text.RegularExpressions;

namespace CelacData.Tests.Library;

/// <summary>What the catalogue says of itself, held against the catalogue and the documents.</summary>
public sealed partial class CatalogInfoTests
{
    [Fact]
    public void Every_list_of_the_catalogue_is_counted()
    {
        var lists = typeof(Catalog).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(p => p.Name, p => (int)p.PropertyType.GetProperty("Count")!.GetValue(p.GetValue(null))!);
        var counts = CatalogInfo.Counts.ToDictionary(c => c.Kind, c => c.Count);
        Assert.Equal(138, counts["Clauses"]);
        Assert.All(lists, l => Assert.Equal(l.Value, counts[l.Key]));
    }

    [Fact]
    public void The_key_and_the_instruments_are_those_of_the_ids()
    {
        Assert.Equal("ccf4", CatalogInfo.Key);
        Assert.Equal(["BD", "AP", "AX"], CatalogInfo.Instruments.Select(i => i.Prefix));
    }

    [Fact]
    public void The_version_of_the_data_is_the_newest_of_their_changelog() => Assert.Equal(
        CatalogInfo.DataVersion,
        Section().Match(File.ReadAllText(Repository.Path("data", "CHANGELOG.md"))).Groups[1].Value);

    [Fact]
    public void The_version_of_the_codebook_is_its_own() =>
        Assert.Contains($"\nVersion {CatalogInfo.CodebookVersion}. ", File.ReadAllText(Repository.Path("data", "CODEBOOK.md")), StringComparison.Ordinal);

    [Fact]
    public void The_fingerprint_is_a_hash() => Assert.Matches("^sha256:[0-9a-f]{64}$", CatalogInfo.Fingerprint);

    /// <summary>An analyzer compares what code was written by with the revision in the metadata; a program sees the same one.</summary>
    [Fact]
    public void The_revisions_are_those_of_the_metadata()
    {
        var catalog = typeof(Catalog).Assembly.GetCustomAttribute<ClauseCatalogAttribute>()!;
        Assert.Equal(catalog.Clauses.Select(c => c.Split('|')[..2]), Clauses.All.Select(c => new[] { c.IdText, c.Revision }));
    }

    [Fact]
    public void Every_record_that_the_changelog_names_exists()
    {
        var text = File.ReadAllText(Repository.Path("data", "CHANGELOG.md"));
        var ids = Clauses.All.Select(c => c.IdText + ".").ToList();
        Assert.All(
            Id().Matches(text).Select(m => m.Value),
            id => Assert.True(ids.Any(i => i.StartsWith(id + ".", StringComparison.Ordinal)), $"{id} is no clause and no division."));
    }

    [GeneratedRegex(@"^## (\S+)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\b(BD|AP|AX)-\d+(\.\d+)*")]
    private static partial Regex Id();
}
