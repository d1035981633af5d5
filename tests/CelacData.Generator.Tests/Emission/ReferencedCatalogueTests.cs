using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A catalogue refers to clauses of another, in an assembly that its project references.</summary>
public sealed class ReferencedCatalogueTests
{
    private const string Model = """
        model:
        extensions:
          - record: Clause
            fields:
              - {name: basis, type: "harbour2/clause?", doc: "What it rests on, or null."}
              - {name: related, type: "harbour2/clause[]", doc: What else is about it.}

        """;

    private static readonly HarbourAccord s_tides = HarbourAccord.Empty.With("model.yaml", Model).With("treaty.yaml", """
        instrument:
          prefix: TT
          name: TideTreaty
          title: Treaty on the Tides
          adopted: 2032-02-29
          levels: [{name: article}]
        contents:
          - {id: TT-1, name: Aim, title: Aim, restatement: The tides are watched.}
          - {id: TT-2, name: Charts, title: Charts, restatement: Charts are shared., basis: harbour2/HP-1.2, related: [harbour2/HD-2, harbour2/HP-1.1.1]}

        """);

    private static readonly Lazy<LoadedLibrary> s_harbour = new(() => new LoadedLibrary(HarbourAccord.Complete));

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(HarbourAccord.Complete).With(s_tides, "Tides"));

    [Theory]
    [InlineData("TideTreaty.Charts.Basis", "HP-1.2 Tide tables")]
    [InlineData("TideTreaty.Charts.Basis!.GetType().FullName", "HarbourAccord.Clause")]
    [InlineData("TideTreaty.Charts.Basis!.Instrument.Title", "Plan for the Common Harbour")]
    [InlineData("TideTreaty.Charts.Related.Select(c => c.Key)", "harbour2/HD-2, harbour2/HP-1.1.1")]
    [InlineData("TideTreaty.Aim.Basis", "null")]
    [InlineData("TideTreaty.Aim.Related.Count", "0")]
    public void A_clause_of_another_catalogue_is_a_clause_of_its_type(string expression, string answer) =>
        Assert.Equal(answer, s_library.Value.Evaluate(expression, "using Tides;"));

    [Theory]
    [InlineData("using Tides; using Harbour = HarbourAccord;", "$\"{Clauses.Parse(\"TT-1\")}, {Harbour.Clauses.Parse(\"HP-1.2\")}\"")]
    [InlineData("using HarbourAccord;", "$\"{Tides.Clauses.Parse(\"TT-1\")}, {Clauses.Parse(\"HP-1.2\")}\"")]
    [InlineData("using Tides; using HarbourAccord; using Clauses = Tides.Clauses;", "$\"{TideTreaty.Aim}, {HarbourPlan.Water.Tides}\" + (Clauses.All.Count == 2 ? \"\" : \"?\")")]
    public void Two_catalogues_are_used_side_by_side(string usings, string expression) =>
        Assert.Equal("TT-1 Aim, HP-1.2 Tide tables", s_library.Value.Evaluate(expression, usings));

    [Fact]
    public void An_unknown_id_names_the_nearest_three()
    {
        var run = Run(s_tides.Edit("treaty.yaml", "basis: harbour2/HP-1.2,", "basis: harbour2/HP-1.3,"));

        var error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CELAC0086", error.Id);
        Assert.Equal("The catalogue 'harbour2' has no clause 'HP-1.3'; nearest: harbour2/HP-1.2, harbour2/HP-2.1, harbour2/HP-1.1.1", error.GetMessage());
        Assert.Equal("treaty.yaml(9,85,9,100)", Place(error));
    }

    [Fact]
    public void An_id_without_its_catalogue_is_none()
    {
        var run = Run(s_tides.Edit("treaty.yaml", "basis: harbour2/HP-1.2,", "basis: HP-1.2,"));

        var error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CELAC0087", error.Id);
        Assert.Equal("'HP-1.2' of 'basis' is no id of a clause of 'harbour2'; expected one with 'harbour2/' before it", error.GetMessage());
        Assert.Equal("treaty.yaml(9,85,9,91)", Place(error));
    }

    [Fact]
    public void An_unknown_catalogue_names_those_that_are_referenced()
    {
        var run = Run(s_tides.Edit("model.yaml", "\"harbour2/clause?\"", "\"harbour3/clause?\"").Edit("treaty.yaml", "basis: harbour2/HP-1.2,", "basis: harbour3/HP-1.2,"));

        var error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CELAC0084", error.Id);
        Assert.Equal("There is no catalogue 'harbour3'; the project references harbour2", error.GetMessage());
        Assert.Equal("model.yaml(5,29,5,47)", Place(error));
        Assert.Contains("Related", run.Sources["Clause.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Basis", run.Sources["Clause.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>The clauses of neither are looked at: whether they are there depends on which one is meant.</summary>
    [Fact]
    public void Two_catalogues_with_one_key_are_one_error_however_often_they_are_referred_to()
    {
        var old = HarbourAccord.Complete.Edit(HarbourAccord.CatalogueFile, "namespace: HarbourAccord", "namespace: OldHarbour");
        var second = HarbourLibrary.AssertCompiles(GeneratorRun.Of(old, HarbourLibrary.Project.WithAssemblyName("OldHarbour"))).Output;
        var project = Project(s_harbour.Value).AddReferences(second.ToMetadataReference());
        var run = GeneratorRun.Of(s_tides.Edit("treaty.yaml", "basis: harbour2/HP-1.2,", "basis: harbour2/HP-9.9,"), project);

        var error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CELAC0085", error.Id);
        Assert.Equal(
            "The project references several catalogues with the key 'harbour2', in the namespaces HarbourAccord and OldHarbour; reference one of them, or give the other another key",
            error.GetMessage());
        Assert.Equal("model.yaml(5,29,5,47)", Place(error));
    }

    [Fact]
    public void Without_a_reference_there_is_no_catalogue()
    {
        var run = GeneratorRun.Of(s_tides, HarbourLibrary.Project);

        Assert.Equal(
            ["There is no catalogue 'harbour2'; no assembly that the project references has one"],
            run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.GetMessage()).Distinct());
    }

    [Fact]
    public void An_edit_of_the_code_reads_the_list_of_references_and_runs_nothing_else_anew()
    {
        var project = Project(s_harbour.Value);
        var run = GeneratorRun.Of(s_tides, project).Then(project.AddSyntaxTrees(GeneratorRun.Parse("class Another;")));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(Steps.References));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(Steps.Check));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(Steps.Emit));
    }

    [Fact]
    public void A_new_reference_is_noticed()
    {
        var run = GeneratorRun.Of(s_tides, HarbourLibrary.Project.WithAssemblyName("Tides")).Then(Project(s_harbour.Value));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(Steps.References));
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>What is internal is in the namespace of its catalogue as well, so whoever may see it has nothing twice.</summary>
    [Fact]
    public void A_catalogue_may_see_the_internals_of_another()
    {
        var friend = GeneratorRun.Parse("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tides\")]");
        var harbour = HarbourLibrary.AssertCompiles(GeneratorRun.Of(HarbourAccord.Complete, HarbourLibrary.Project.AddSyntaxTrees(friend))).Output;
        var project = HarbourLibrary.Project.WithAssemblyName("Tides").AddReferences(harbour.ToMetadataReference());

        HarbourLibrary.AssertCompiles(GeneratorRun.Of(s_tides, project, options: new ProjectOptions(("RootNamespace", "Tides"))));
    }

    /// <summary>The compiler takes the reference for the project itself then.</summary>
    [Fact]
    public void A_project_with_the_name_of_its_reference_hides_it_from_no_other()
    {
        var harbour = new LoadedLibrary(HarbourAccord.Complete);
        GeneratorRun.Of(s_tides, HarbourLibrary.Project.WithReferences(harbour.References));

        Assert.DoesNotContain(GeneratorRun.Of(s_tides, Project(harbour)).Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    private static GeneratorRun Run(HarbourAccord catalogue) => GeneratorRun.Of(catalogue, Project(s_harbour.Value));

    private static Compilation Project(LoadedLibrary library) => HarbourLibrary.Project.WithAssemblyName("Tides").WithReferences(library.References);

    private static string Place(Diagnostic error)
    {
        var span = error.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1},{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }
}
