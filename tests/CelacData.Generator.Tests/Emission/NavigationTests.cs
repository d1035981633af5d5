using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Emission;

/// <summary>The classes by which one walks to a clause are parted into files where they are large, and one walks as before.</summary>
public sealed class NavigationTests
{
    private const int Count = 600;

    private static readonly HarbourAccord s_large = LongDeclaration.Of(Count, i => $"Text {i}.");

    [Fact]
    public void A_small_instrument_is_one_file() => Assert.Equal(
        ["HarbourDeclaration.g.cs", "HarbourPlan.g.cs"], FilesOf(GeneratorRun.Of(HarbourAccord.Complete)));

    [Fact]
    public void A_large_one_is_several_and_its_clauses_are_where_they_were()
    {
        Assert.Equal(["HarbourDeclaration-2.g.cs", "HarbourDeclaration-3.g.cs", "HarbourDeclaration.g.cs"], FilesOf(GeneratorRun.Of(s_large)));
        Assert.Equal(
            "HD-1, HD-250, HD-251, HD-600",
            new LoadedLibrary(s_large).Evaluate("new[] { HarbourDeclaration.Clause1, HarbourDeclaration.Clause250, HarbourDeclaration.Clause251, HarbourDeclaration.Clause600 }.Select(c => c.IdText)"));
    }

    [Fact]
    public void An_edit_prints_the_one_that_has_the_clause()
    {
        var before = GeneratorRun.Of(s_large);
        var after = before.Then(s_large.Edit(LongDeclaration.FileName, "Text 300.", "Other text."));

        Assert.Equal(["HarbourDeclaration-2.g.cs"], FilesOf(after).Where(f => before.Sources[f] != after.Sources[f]));
    }

    [Fact]
    public void Divisions_of_a_large_one_have_files_of_their_own()
    {
        var articles = new[] { "Shore", "Tide", "Water" }.Select((name, i) =>
            $"  - id: HP-{i + 1}\n    name: {name}\n    title: Article\n    level: article\n    contents:\n" + string.Concat(Enumerable.Range(1, 100).Select(n =>
                $"      - {{id: HP-{i + 1}.{n}, name: Item{n}, title: Item {n}, restatement: Text {i}.{n}}}\n")));
        var catalogue = HarbourAccord.Empty.With("plan.yaml",
            "instrument: {prefix: HP, name: HarbourPlan, title: Plan, adopted: 2031-04-09, levels: [{name: article}, {name: item}]}\ncontents:\n" + string.Concat(articles));

        Assert.Equal(
            ["HarbourPlan-Shore.g.cs", "HarbourPlan-Tide.g.cs", "HarbourPlan-Water.g.cs", "HarbourPlan.g.cs"],
            FilesOf(GeneratorRun.Of(catalogue)));
        Assert.Equal("HP-1.7, HP-2.7, HP-3.100", new LoadedLibrary(catalogue).Evaluate("new[] { HarbourPlan.Shore.Item7, HarbourPlan.Tide.Item7, HarbourPlan.Water.Item100 }.Select(c => c.IdText)"));
    }

    /// <summary>Whatever the members of a class are called, its code means the types of the catalogue.</summary>
    [Fact]
    public void Clauses_may_be_called_as_types_and_the_word_for_their_namespace_are()
    {
        var names = new[] { "CatalogueTypes", "Clause", "ClauseId", "System" };
        var catalogue = HarbourAccord.Empty.With(LongDeclaration.FileName,
            "instrument: {prefix: HD, name: HarbourDeclaration, title: Harbour Declaration, adopted: 2031-04-09, levels: [{name: paragraph}]}\ncontents:\n"
            + string.Concat(names.Select((name, i) => $"  - {{id: HD-{i + 1}, name: {name}, title: {name}, restatement: Text.}}\n")));

        Assert.Equal("HD-1, HD-2, HD-3", new LoadedLibrary(catalogue).Evaluate(
            "new[] { HarbourDeclaration.CatalogueTypes, HarbourDeclaration.Clause, HarbourDeclaration.ClauseId }.Select(c => c.IdText)"));
    }

    private static List<string> FilesOf(GeneratorRun run) =>
        [.. run.Sources.Keys.Where(k => k.StartsWith("HarbourPlan", StringComparison.Ordinal) || k.StartsWith("HarbourDeclaration", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
