using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>An edit runs anew only what it touches.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] s_steps =
        [Steps.Take, Steps.Model, Steps.Schema, Steps.Parse, Steps.Outline, Steps.LayOut, Steps.Check, Steps.Catalogue, Steps.Emit];

    /// <summary>The rows stay what they were, value for value and place for place; what their fields are called is hashed as well.</summary>
    [Fact]
    public void A_field_renamed_in_the_model_and_in_the_data_has_the_hash_of_a_first_run()
    {
        var renamed = Complete.Edit(ModelFile, "{name: crew, type", "{name: hands, type").Edit(VesselsFile, "crew: 3", "hands: 3");
        var first = GeneratorRun.Of(renamed);

        var again = Complete.Edit(ModelFile, "{name: crew, type", "{name: watch, type").Edit(VesselsFile, "crew: 3", "watch: 3");
        var run = first.Then(again);

        Assert.NotEqual(first.Sources["CatalogInfo.g.cs"], run.Sources["CatalogInfo.g.cs"]);
        Assert.Equal(GeneratorRun.Of(again).Sources, run.Sources);
    }

    [Fact]
    public void The_first_run_makes_everything()
    {
        var run = GeneratorRun.Of(Complete);

        Assert.All(s_steps, step => Assert.Equal([New], Reasons(run, step)));
    }

    [Fact]
    public void An_edit_of_the_code_runs_nothing_anew()
    {
        var run = GeneratorRun.Of(Complete).Then(CSharpCompilation.Create("Empty", [GeneratorRun.Parse("class Another;")]));

        Assert.All(s_steps, step => Assert.Equal([Cached], Reasons(run, step)));
        AssertNothingPrinted(run);
    }

    [Theory]
    [InlineData(PlanFile, "contents:\n  - id: HP-1\n", "contents:\n  # the first article\n\n  - id: HP-1\n")]
    [InlineData(CatalogueFile, "instruments:\n", "\n# both of them\ninstruments:\n")]
    [InlineData(LockFile, "  VesselId:", "  # numbers of vessels\n  VesselId:")]
    [InlineData(VesselsFile, "vessels:\n", "# the fleet\nvessels:\n")]
    public void A_comment_in_the_data_prints_nothing_anew(string file, string old, string replacement)
    {
        var run = GeneratorRun.Of(Complete).Then(Complete.Edit(file, old, replacement));

        Assert.Equal([Modified, Cached], Reasons(run, Steps.Take));
        Assert.Equal([Cached], Reasons(run, Steps.Model));
        Assert.Equal([Modified, Cached], Reasons(run, Steps.Parse));
        Assert.Equal([Unchanged], Reasons(run, Steps.Check));
        Assert.Equal([Cached], Reasons(run, Steps.Catalogue));
        Assert.Equal([Cached], Reasons(run, Steps.Emit));
        AssertNothingPrinted(run);
    }

    [Fact]
    public void A_comment_before_a_mistake_moves_the_error_and_prints_nothing_anew()
    {
        var before = Complete.Edit(PlanFile, "bearers: [Delta, Marsh]", "bearers: [Delta, March]");

        var run = GeneratorRun.Of(before).Then(before.Edit(PlanFile, "contents:\n  - id: HP-1\n", "contents:\n  # the first article\n  - id: HP-1\n"));

        Assert.Equal([23], run.Diagnostics.Select(d => d.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal([Modified], Reasons(run, Steps.Check));
        Assert.Equal([Unchanged], Reasons(run, Steps.Catalogue));
        Assert.Equal([Cached], Reasons(run, Steps.Emit));
    }

    [Fact]
    public void A_comment_in_the_model_parses_no_data_anew()
    {
        var run = GeneratorRun.Of(Complete).Then(Complete.Edit(ModelFile, "records:\n", "\n# what there is\nrecords:\n"));

        Assert.Equal([Unchanged], Reasons(run, Steps.Model));
        Assert.Equal([Unchanged, Cached], Reasons(run, Steps.Parse));
        Assert.Equal([Cached], Reasons(run, Steps.Emit));
        AssertNothingPrinted(run);
    }

    [Fact]
    public void A_new_restatement_changes_only_the_outputs_that_hold_it()
    {
        var run = AssertChanges(
            Complete.Edit(PlanFile, "Lamps are lit at dusk.", "The lamps on the shore are lit at dusk."),
            "CatalogInfo.g.cs", "ClauseCatalog.g.cs", "ClauseId.g.cs", "Data.Cells.g.cs", "HarbourPlan.g.cs", "Text.Plan.g.cs");

        Assert.Equal([Modified, Cached], Reasons(run, Steps.Take));
        Assert.Equal(1, AllReasons(run, Steps.LayOut).Count(r => r == Modified));
        Assert.Equal([Modified], Reasons(run, Steps.Catalogue));
        Assert.Equal([Modified, Unchanged], Reasons(run, Steps.Emit));
        Assert.Equal(6, Outputs(run).Count(o => o == Modified));
    }

    [Fact]
    public void A_new_figure_changes_only_the_cells_and_the_fingerprint_of_the_whole() =>
        AssertChanges(Complete.Edit(VesselsFile, "length: 7", "length: 8"), "CatalogInfo.g.cs", "Data.Cells.g.cs");

    [Fact]
    public void A_new_title_of_an_entry_changes_its_class_its_ids_and_its_text() =>
        AssertChanges(Complete.Edit(PartiesFile, "Marsh End", "Marsh-End"), "CatalogInfo.g.cs", "Party.g.cs", "PartyId.g.cs", "Text.Parties.g.cs");

    [Fact]
    public void A_text_that_is_added_renumbers_those_of_its_own_file_alone() =>
        AssertChanges(
            Complete.Edit(DeclarationFile, "    restatement: The towns greet the Heron.\n", "    restatement: The towns greet the Heron.\n    note: The printed text has a misprint.\n"),
            "CatalogInfo.g.cs", "ClauseCatalog.g.cs", "Data.Cells.g.cs", "Text.Declaration.g.cs");

    /// <summary>A file whose rows stay where they are is not laid out anew, whatever becomes of the others.</summary>
    [Theory]
    [InlineData(PlanFile, "Lamps are lit at dusk.", "The lamps on the shore are lit at dusk.")]
    [InlineData(VesselsFile, "length: 7", "length: 8")]
    [InlineData(PartiesFile, "Marsh End", "Marsh-End")]
    [InlineData(PlanFile, "bearers: [Delta, Marsh]", "bearers: [Delta]")]
    [InlineData(CatalogueFile, "shortTitle: Harbour Plan", "shortTitle: The Plan")]
    public void An_edit_lays_out_its_own_file_alone(string file, string old, string replacement)
    {
        var run = GeneratorRun.Of(Complete).Then(Complete.Edit(file, old, replacement));

        Assert.Equal(1, AllReasons(run, Steps.LayOut).Count(r => r != Cached));
    }

    /// <summary>Its clauses stand where they did, but are cited in another way.</summary>
    [Fact]
    public void A_new_citation_of_an_instrument_lays_out_its_texts_anew()
    {
        var run = GeneratorRun.Of(Complete).Then(Complete.Edit(CatalogueFile, "citation: Harbour Plan 2031", "citation: Plan of the Harbour"));

        Assert.Equal(2, AllReasons(run, Steps.LayOut).Count(r => r != Cached));
        Assert.Contains("Plan of the Harbour, ", run.Sources["ClauseId.g.cs"]);
    }

    [Fact]
    public void A_new_comment_of_a_code_changes_only_the_enum() =>
        AssertChanges(Complete.Edit(ModelFile, "It may be done.", "It might be done."), "Weight.g.cs");

    [Fact]
    public void A_mistake_in_one_file_is_reported_without_parsing_the_others_anew()
    {
        var run = GeneratorRun.Of(Complete).Then(Complete.Edit(VesselsFile, "crew: 3", "crew: three"));

        Assert.Equal(["CELAC0009"], run.Diagnostics.Select(d => d.Id));
        Assert.Equal(1, AllReasons(run, Steps.Parse).Count(r => r == Modified));
        Assert.Empty(run.Then(Complete).Diagnostics);
    }

    private static GeneratorRun AssertChanges(HarbourAccord edited, params string[] files)
    {
        var before = GeneratorRun.Of(Complete);
        var after = before.Then(edited);

        Assert.Empty(after.Diagnostics);
        Assert.Equal(files, after.Sources.Where(s => before.Sources[s.Key] != s.Value).Select(s => s.Key).Order(StringComparer.Ordinal));
        Assert.Equal(GeneratorRun.Of(edited).Sources, after.Sources);
        return after;
    }

    private static void AssertNothingPrinted(GeneratorRun run) =>
        Assert.All(Outputs(run), reason => Assert.Equal(Cached, reason));

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRun run) =>
        run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    /// <summary>The different reasons why the items of a step were made or kept.</summary>
    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) => AllReasons(run, step).Distinct().Order();

    private static IEnumerable<IncrementalStepRunReason> AllReasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);
}
