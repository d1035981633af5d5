using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>What a new id, a file that comes, goes, or has another name, and a setting of the project run anew.</summary>
public sealed class FileEditTests
{
    private const string NewClause = """
          - id: HD-3
            name: Farewell
            title: Farewell
            enumerator: "3."
            restatement: The towns part.
            fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000007
            words: 3

        """;

    /// <summary>The tables in the order of their columns.</summary>
    private static readonly string[] s_tables =
        ["Catalogue", "Instrument", "Division", "Clause", "Level", "Edition", "TextNote", "Party", "Vessel", "Promise", "Standing", "Dissociation"];

    [Fact]
    public void A_new_id_prints_what_lists_ids_and_its_own_text()
    {
        var edited = Complete.Append(DeclarationFile, NewClause).Edit(LockFile, "    HD-2: 7\n", "    HD-2: 7\n    HD-3: 8\n");

        var run = AssertPrints(
            Complete,
            edited,
            [
                "CatalogInfo.g.cs", "ClauseCatalog.g.cs", "ClauseId.g.cs", "Data.Cells.g.cs", "Data.Clause.g.cs", "Data.ClauseIdIndex.g.cs", .. TablesAfter("Clause"),
                "HarbourDeclaration.g.cs", "Text.ClauseIds.g.cs", "Text.Declaration.g.cs",
            ]);

        Assert.Equal(2, run.AllReasons(Steps.Take).Count(r => r == Modified));
        Assert.Equal([Cached], run.Reasons(Steps.Model));
        Assert.Equal(2, run.AllReasons(Steps.Parse).Count(r => r == Modified));
    }

    [Fact]
    public void A_file_that_is_added_is_read_alone_and_prints_its_texts_and_what_lists_them()
    {
        var run = AssertPrints(
            Complete.Edit(LockFile, "Marsh: 2", "Marsh: 2, Cape: {value: 3, replacedBy: []}"),
            Complete.Edit(LockFile, "Marsh: 2", "Marsh: 2, Cape: 3").With("towns.yaml", "parties:\n  - {name: Cape, title: Cape}\n"),
            ["CatalogInfo.g.cs", "Data.Cells.g.cs", "Data.Party.g.cs", .. TablesAfter("Party"), "Party.g.cs", "PartyId.g.cs", "Text.Towns.g.cs", "WithdrawnIds.g.cs"]);

        Assert.Equal(2, run.AllReasons(Steps.Take).Count(r => r is New or Modified));
        Assert.Equal(2, run.AllReasons(Steps.LayOut).Count(r => r is New or Modified));
        Assert.Equal([Cached], run.Reasons(Steps.Model));
        Assert.Equal(2, run.AllReasons(Steps.Parse).Count(r => r is New or Modified));
    }

    [Fact]
    public void A_file_that_is_removed_takes_its_texts_with_it()
    {
        var with = Complete.Edit(LockFile, "Marsh: 2", "Marsh: 2, Cape: 3").With("towns.yaml", "parties:\n  - {name: Cape, title: Cape}\n");

        var run = AssertPrints(
            with,
            Complete.Edit(LockFile, "Marsh: 2", "Marsh: 2, Cape: {value: 3, replacedBy: []}"),
            ["CatalogInfo.g.cs", "Data.Cells.g.cs", "Data.Party.g.cs", .. TablesAfter("Party"), "Party.g.cs", "PartyId.g.cs", "Text.Towns.g.cs", "WithdrawnIds.g.cs"]);

        Assert.DoesNotContain("Text.Towns.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_file_with_another_name_prints_its_texts_and_what_finds_them()
    {
        var run = AssertPrints(
            Complete,
            Complete.Rename(f => f == VesselsFile ? "fleet.yaml" : f),
            "Data.Vessel.g.cs", "Text.Fleet.g.cs", "Text.Vessels.g.cs");

        Assert.Equal(1, run.AllReasons(Steps.Parse).Count(r => r is New or Modified));
    }

    [Fact]
    public void Files_in_another_order_run_nothing_after_they_are_read()
    {
        var run = GeneratorRun.Of(Complete).ThenReversed();

        Assert.Equal([Cached], run.Reasons(Steps.Emit));
        Assert.All(Outputs(run), r => Assert.Equal(Cached, r));
        Assert.Equal(GeneratorRun.Of(Complete).Sources, run.Sources);
    }

    [Fact]
    public void A_setting_that_is_none_of_ours_runs_nothing()
    {
        var run = GeneratorRun.Of(Complete).Then(new ProjectOptions(("RootNamespace", "HarbourAccord"), ("AnotherSetting", "true")));

        Assert.Equal([Unchanged], run.Reasons(Steps.Find));
        Assert.Equal([Cached], run.Reasons(Steps.Take));
        Assert.Equal([Unchanged], run.Reasons(Steps.Options));
        Assert.Equal([Cached], run.Reasons(Steps.Check));
        Assert.All(Outputs(run), r => Assert.Equal(Cached, r));
    }

    /// <summary>Two files of one name and content are two files, whichever of them comes, changes or goes.</summary>
    [Theory]
    [InlineData(PlanFile)]
    [InlineData(VesselsFile)]
    [InlineData(CatalogueFile)]
    [InlineData(LockFile)]
    public void A_file_that_is_listed_twice_stops_nothing(string file)
    {
        var (one, other) = (new YamlText(file, Complete.Files[file]), new YamlText(file, Complete.Files[file]));
        var edited = new YamlText(file, Complete.Files[file] + "# the end\n");
        var driver = GeneratorRun.Of(Complete.Without(file)).Driver;

        foreach (var edit in new Func<GeneratorDriver, GeneratorDriver>[]
                 {
                     d => d.AddAdditionalTexts([one]),
                     d => d.AddAdditionalTexts([other]),
                     d => d.ReplaceAdditionalText(one, edited),
                     d => d.ReplaceAdditionalText(edited, one),
                     d => d.RemoveAdditionalTexts([one]),
                     d => d.AddAdditionalTexts([one]),
                     d => d.ReplaceAdditionalTexts([other, one]),
                 })
        {
            driver = edit(driver).RunGenerators(HarbourLibrary.Project, TestContext.Current.CancellationToken);
            Assert.Null(driver.GetRunResult().Results.Single().Exception);
        }
    }

    [Fact]
    public void A_namespace_that_the_data_overrule_prints_nothing()
    {
        var run = GeneratorRun.Of(Complete).Then(new ProjectOptions(("RootNamespace", "Another")));

        Assert.Equal([Modified], run.Reasons(Steps.Options));
        Assert.Equal([Cached], run.Reasons(Steps.Parse));
        Assert.Equal([Unchanged], run.Reasons(Steps.Check));
        Assert.All(Outputs(run), r => Assert.Equal(Cached, r));
    }

    [Fact]
    public void Another_namespace_prints_everything_and_parses_nothing()
    {
        var run = GeneratorRun.Of(TideTreaty.Catalogue).Then(new ProjectOptions(("CatalogueNamespace", "Tides")));

        Assert.Equal([Cached], run.Reasons(Steps.Parse));
        Assert.Equal([Modified], run.Reasons(Steps.Catalogue));
        Assert.Equal([Modified], run.Reasons(Steps.Emit));
    }

    /// <summary>The tables whose columns begin at another cell when one of these has a row more or less: the constants that say so are all that they print.</summary>
    private static IEnumerable<string> TablesAfter(string table) =>
        s_tables.Skip(Array.IndexOf(s_tables, table) + 1).Select(t => $"Data.{t}.g.cs");

    /// <summary>The sources that come, go or differ after the edit are these, and they are what a first run would give.</summary>
    private static GeneratorRun AssertPrints(HarbourAccord before, HarbourAccord edited, params IEnumerable<string> files)
    {
        var first = GeneratorRun.Of(before);
        var run = first.Then(edited);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(GeneratorRun.Of(edited).Sources, run.Sources);
        var changed = first.Sources.Keys.Union(run.Sources.Keys).Where(f => first.Sources.GetValueOrDefault(f) != run.Sources.GetValueOrDefault(f));
        Assert.Equal(files.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
        return run;
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRun run) =>
        run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);
}
