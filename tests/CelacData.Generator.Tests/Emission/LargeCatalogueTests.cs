using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Tests.Emission;

/// <summary>What grows with the catalogue stands in several files. The enum of ids is one, however many clauses there are, so that of many it says less.</summary>
public sealed class LargeCatalogueTests
{
    private const string Enum = "ClauseId.g.cs";

    private static readonly HarbourAccord s_large = LongDeclaration.Of(2500, i => $"Text {i}.");

    private static readonly Lazy<GeneratorRun> s_run = new(() => GeneratorRun.Of(s_large));

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void The_enum_restates_a_thousand_clauses_and_no_more(int count, bool restates)
    {
        var sources = GeneratorRun.Of(LongDeclaration.Of(count, i => $"Text {i}.")).Sources;

        Assert.Contains($"/// {(restates ? "" : "<summary>Paragraph 7")}<para>Harbour Declaration, paragraph 7 (HD-7)</para>", sources[Enum]);
        Assert.Equal(restates, sources[Enum].Contains("/// <para>Text 7.</para>", StringComparison.Ordinal));
        Assert.Equal(restates, sources[Enum].Contains("Text 7.", StringComparison.Ordinal));
        Assert.Contains("/// <para>Text 7.</para>", sources["HarbourDeclaration.g.cs"]);
    }

    [Fact]
    public void Ten_times_as_many_clauses_make_more_files_and_but_for_the_enum_no_much_larger_ones()
    {
        var larger = GeneratorRun.Of(LongDeclaration.Of(25_000, i => $"Text {i}.")).Sources;

        Assert.True(larger.Count > s_run.Value.Sources.Count);
        Assert.All(larger.Where(s => s.Key != Enum), s => Assert.True(s.Value.Length < 600_000, $"{s.Key} has {s.Value.Length} characters."));
    }

    [Theory]
    [InlineData("ClauseCatalog.g.cs", "HD-1000", true)]
    [InlineData("ClauseCatalog.g.cs", "HD-1001", false)]
    [InlineData("ClauseCatalog-2.g.cs", "HD-1001", true)]
    [InlineData("ClauseCatalog-3.g.cs", "HD-2500", true)]
    public void A_thousand_clauses_each_are_told_to_analyzers(string file, string id, bool isThere) =>
        Assert.Equal(isThere, s_run.Value.Sources[file].Contains($"\"{id}|", StringComparison.Ordinal));

    /// <summary>The compiler keeps each line of a comment by itself. What is said is the same.</summary>
    [Theory]
    [InlineData(Enum, "Paragraph 2300<para>Harbour Declaration, paragraph 2300 (HD-2300)</para>")]
    [InlineData("HarbourDeclaration-10.g.cs", "Paragraph 2300<para>Harbour Declaration, paragraph 2300 (HD-2300)</para><para>Text 2300.</para>")]
    public void A_member_of_many_is_documented_on_one_line(string file, string summary) =>
        Assert.Contains($" /// <summary>{summary}</summary>\n", s_run.Value.Sources[file], StringComparison.Ordinal);

    [Theory]
    [InlineData(500, "CatalogueIds.HD_1, CatalogueIds.HD_3")]
    [InlineData(501, "\"HD_1 HD_3 HD_5")]
    public void Of_many_clauses_those_with_a_label_are_one_text(int count, string clauses)
    {
        var catalogue = LongDeclaration.Of(count, i => $"Text {i}., depth: {(i % 2 == 0 ? "Deep" : "Shallow")}").With("model.yaml", """
            model:
            enums:
              - {name: Depth, doc: How deep it is., members: [{name: Deep, doc: Deep.}, {name: Shallow, doc: Shallow.}]}
            extensions:
              - {record: Clause, fields: [{name: depth, type: Depth, label: depth, doc: How deep it is.}]}

            """);

        Assert.Contains($"ClauseLabel(\"depth\", \"Shallow\", {clauses}", GeneratorRun.Of(catalogue).Sources["ClauseCatalog.g.cs"], StringComparison.Ordinal);
        Assert.Equal("True", new LoadedLibrary(catalogue).Evaluate(
            "Attribute.GetCustomAttributes(typeof(ClauseId).Assembly, typeof(ClauseLabelAttribute)).Cast<ClauseLabelAttribute>().Single(l => l.Value == \"Deep\").Clauses"
            + ".SequenceEqual(Clauses.All.Where(c => c.Depth == Depth.Deep).Select(c => c.Id))"));
    }

    [Fact]
    public void A_catalogue_of_a_few_clauses_has_one_file_of_each() =>
        Assert.DoesNotContain(GeneratorRun.Of(HarbourAccord.Complete).Sources.Keys, name => name.Contains('-', StringComparison.Ordinal));

    /// <summary>The compiler takes no two files of one name, and a name may end as a number of a piece would.</summary>
    [Fact]
    public void A_record_may_be_called_as_a_piece_would()
    {
        var model = "model:\nrecords:\n" + string.Concat(new[] { "Clause_2", "ClauseCatalog_2", "ClauseIdIndex_2" }.Select(name =>
            $"  - {{name: {name}, plural: {name}s, doc: A thing., id: {name}Id, fields: [{{name: title, type: text, doc: What it is called.}}]}}\n"));

        var run = GeneratorRun.Of(s_large.With("model.yaml", model));

        Assert.Null(run.Result.Exception);
        Assert.Contains("Data.Clause_2.g.cs", run.Sources.Keys);
        Assert.Contains("ClauseCatalog_2.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void An_edit_of_one_text_prints_the_pieces_that_have_it()
    {
        var after = s_run.Value.Then(s_large.Edit(LongDeclaration.FileName, "Text 1300.", "Other text."));

        var changed = after.Sources.Where(s => s_run.Value.Sources[s.Key] != s.Value).Select(s => s.Key).Order(StringComparer.Ordinal).ToList();
        Assert.Equal("CatalogInfo.g.cs", changed[0]);
        Assert.Equal("ClauseCatalog-2.g.cs", changed[1]);
        Assert.Equal("Data.Clause.g.cs", changed[2]);
        Assert.Equal("HarbourDeclaration-6.g.cs", changed[3]);
        Assert.Equal("Text.Declaration_2.g.cs", changed[4]);
        Assert.Equal(5, changed.Count);
    }

    [Theory]
    [InlineData("HarbourDeclaration.Clause1.Restatement", "Text 1.")]
    [InlineData("HarbourDeclaration.Clause2500.Restatement", "Text 2500.")]
    [InlineData("Clauses.Parse(\"HD-1300\").Title", "Paragraph 1300")]
    [InlineData("Clauses.All.Count", "2500")]
    public void The_pieces_are_one_library(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));

    [Fact]
    public void A_catalogue_that_refers_to_it_knows_the_clauses_of_every_piece()
    {
        var model = "model:\nextensions:\n  - {record: Clause, fields: [{name: basis, type: \"hd/clause?\", doc: What it rests on.}]}\n";
        var treaty = HarbourAccord.Empty.With("model.yaml", model).With("treaty.yaml", """
            instrument: {prefix: TT, name: TideTreaty, title: Treaty on the Tides, adopted: 2032-02-29, levels: [{name: article}]}
            contents:
              - {id: TT-1, name: Aim, title: Aim, restatement: The tides are watched., basis: hd/HD-1}
              - {id: TT-2, name: Charts, title: Charts, restatement: Charts are shared., basis: hd/HD-2500}
              - {id: TT-3, name: Clocks, title: Clocks, restatement: Clocks are set., basis: hd/HD-2501}

            """);
        var run = GeneratorRun.Of(treaty, HarbourLibrary.Project.WithAssemblyName("Tides").WithReferences(s_library.Value.References));

        var error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("The catalogue 'hd' has no clause 'HD-2501'; nearest: hd/HD-250, hd/HD-2500, hd/HD-251", error.GetMessage());
    }

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_large));
}
