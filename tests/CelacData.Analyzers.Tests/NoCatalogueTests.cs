using System.Collections.Immutable;
using System.Globalization;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Tests;

/// <summary>What the analyzers see of a compilation that has no catalogue, several, or one of its own.</summary>
public sealed class NoCatalogueTests
{
    private const string Wrong =
        """
        // AP-9.9
        class C { string s = "AP-9.9"; int Parse([ClauseReference] string id) => id.Length + Parse("AP-9.9"); }
        class ClauseReferenceAttribute : System.Attribute { }
        """;

    /// <summary>A catalogue in the compilation itself, as the generator would emit one.</summary>
    private const string Own =
        """
        [assembly: Harbour.ClauseCatalog("harbour", typeof(Harbour.ClauseId), "AP-9.9|00000000|Lamps|The lamps")]
        namespace Harbour
        {
            public enum ClauseId { AP_9_9 = 1 }
            public class ClauseCatalogAttribute : System.Attribute { public ClauseCatalogAttribute(string key, System.Type ids, params string[] clauses) { } }
            public class ClauseReferenceAttribute : System.Attribute { }
            class D { void M([ClauseReference] string id) => M("AP-9.9"); object o = (ClauseId)7; }
        }
        """;

    [Fact]
    public async Task Without_a_catalogue_nothing_is_reported() => Assert.Empty(await Analyze(Wrong, withLibrary: false));

    [Fact]
    public async Task Without_a_catalogue_nothing_but_the_start_is_registered()
    {
        foreach (var (analyzer, telemetry) in await Telemetry(withLibrary: false))
        {
            Assert.Equal(1, telemetry.CompilationStartActionsCount);
            Assert.True(Actions(telemetry) == 0, $"{analyzer} has actions.");
        }
    }

    /// <summary>What is asked of the driver: to walk every tree, or to bind every method, would cost more than all the rules.</summary>
    [Fact]
    public async Task With_one_the_analyzers_look_at_files_and_at_no_node_symbol_or_operation()
    {
        foreach (var (analyzer, telemetry) in await Telemetry(withLibrary: true))
        {
            Assert.True(Actions(telemetry) > 0, $"{analyzer} has no actions.");
            Assert.True(
                Actions(telemetry) == telemetry.SemanticModelActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.AdditionalFileActionsCount + telemetry.CompilationEndActionsCount,
                $"{analyzer} has actions of other sorts.");
        }
    }

    [Fact]
    public async Task With_the_library_the_same_code_is_reported() =>
        Assert.Equal(["CELAC1001", "CELAC1002", "CELAC1003"], (await Analyze(Wrong, withLibrary: true)).Select(d => d.Id).Order());

    [Fact]
    public async Task A_catalogue_of_the_compilation_itself_is_known() =>
        Assert.Equal(["CELAC1007"], (await Analyze(Own, withLibrary: false)).Select(d => d.Id));

    /// <summary>As the generator writes a large one.</summary>
    [Fact]
    public void A_catalogue_in_several_attributes_is_one()
    {
        var pieces = Own.Replace(")]\nnamespace", ")]\n[assembly: Harbour.ClauseCatalog(\"harbour\", typeof(Harbour.ClauseId), \"AP-9.10|00000001|Ropes|The ropes\")]\nnamespace", StringComparison.Ordinal);

        var catalogue = Assert.Single(CatalogueReader.Read(UserProject.Compile(pieces, withLibrary: false)));

        Assert.Equal(["AP-9.9 (The lamps)", "AP-9.10 (The ropes)"], catalogue.Clauses.Select(c => $"{c}"));
    }

    /// <summary>A large catalogue has the members of the clauses with a label in one text. What is no member of the enum is no clause.</summary>
    [Fact]
    public void A_word_in_a_label_that_is_no_member_is_left_out()
    {
        var labelled = Own.Replace(")]\nnamespace", ")]\n[assembly: Harbour.ClauseLabel(\"topic\", \"Light\", \"AP_9_9 AP_9_11 ToString AP_9_10\")]\nnamespace", StringComparison.Ordinal)
            .Replace("AP_9_9 = 1", "AP_9_9 = 1, AP_9_10 = 4", StringComparison.Ordinal)
            .Replace("class D", """
                [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
                public class ClauseLabelAttribute : System.Attribute { public ClauseLabelAttribute(string label, string value, string clauses) { } }
                class D
                """, StringComparison.Ordinal);

        var label = Assert.Single(Assert.Single(CatalogueReader.Read(UserProject.Compile(labelled, withLibrary: false))).Labels);

        Assert.Equal(("topic", "Light"), (label.Label, label.Value));
        Assert.Equal([1, 4], label.Clauses.Cast<int>().Order());
    }

    [Fact]
    public async Task Each_place_is_checked_against_the_catalogue_that_its_mark_belongs_to() =>
        Assert.DoesNotContain("CELAC1001", (await Analyze(Own, withLibrary: true)).Select(d => d.Id));

    /// <summary>Both catalogues have ids that begin with AP: an id without a key may be of either, one with a key of that alone.</summary>
    [Theory]
    [InlineData("AP-9.9")]
    [InlineData("AP-9")]
    [InlineData("AP-2.3.3")]
    [InlineData("harbour/AP-9.9")]
    [InlineData("AP-8.8", "ccf4")]
    [InlineData("ccf4/AP-9.9", "ccf4")]
    [InlineData("harbour/AP-2.3.3", "harbour")]
    public async Task What_one_of_two_catalogues_has_is_no_unknown_id(string id, params string[] unknownTo)
    {
        var code = Own.Replace(" object o = (ClauseId)7;", $" string s = \"{id}\"; /* {id} */", StringComparison.Ordinal);

        var found = (await Analyze(code, withLibrary: true)).Where(d => d.Location.SourceTree!.ToString()[d.Location.SourceSpan.Start - 1] != '(');

        Assert.Equal(
            unknownTo.SelectMany(key => new[] { ("CELAC1002", key), ("CELAC1003", key) }),
            found.Select(d => (d.Id, d.GetMessage(CultureInfo.InvariantCulture).Split(" of ")[^1].Split(' ')[0])).Order());
        Assert.Equal(unknownTo.Length, (await UserProject.Analyze(SourceText.From($"- id: {id}\n"), UserProject.Compile(code, withLibrary: true))).Count(d => d.Id == "CELAC1004"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public async Task Every_version_of_the_language_is_served(LanguageVersion version) =>
        Assert.Equal(["CELAC1001", "CELAC1002", "CELAC1003"], (await Analyze(Wrong, withLibrary: true, version)).Select(d => d.Id).Order());

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty(await Analyze("// <auto-generated/>\n" + Wrong, withLibrary: true));

    [Fact]
    public void The_library_s_catalogue_is_read_whole()
    {
        var catalogue = Assert.Single(CatalogueReader.Read(UserProject.Compile("", withLibrary: true)));
        Assert.Equal("ccf4", catalogue.Key);
        Assert.Equal(Clauses.All.Select(c => (c.IdText, c.Name, c.Title)), catalogue.Clauses.Select(c => (c.Id, c.Name, c.Title)));
        Assert.All(Clauses.All, c => Assert.True(catalogue.IsDefined((int)c.Id)));
        Assert.Equal(
            Clauses.All.SelectMany(c => c.Topics, (c, topic) => ($"{topic.Id}", c.Id)).Order(),
            catalogue.Labels.Where(l => l.Label == "topic").SelectMany(l => l.Clauses, (l, c) => (l.Value, (ClauseId)c)).Order());
        Assert.Equal(
            Commitments.All.Select(c => ($"{c.Coding.Strength}", c.Clause.Id)).Distinct().Order(),
            catalogue.Labels.Where(l => l.Label == "strength").SelectMany(l => l.Clauses, (l, c) => (l.Value, (ClauseId)c)).Order());
        Assert.Equal(
            Instruments.All.SelectMany(i => i.Participations.Where(p => !p.TookPart), (i, p) => (p.Party.Id, p.Explanation, i.Prefix + "-*"))
                .Concat(Instruments.All.SelectMany(i => i.Dissociations).Select(d => (d.Party.Id, d.Explanation, d.Clause.IdText))).Order(),
            catalogue.Exclusions.SelectMany(e => e.Clauses, (e, c) => ((PartyId)e.Who, e.Reason, c)).Order());
    }

    private static int Actions(AnalyzerTelemetryInfo t) => t.SemanticModelActionsCount + t.SyntaxTreeActionsCount + t.AdditionalFileActionsCount + t.CompilationEndActionsCount
        + t.CompilationActionsCount + t.SymbolActionsCount + t.SymbolStartActionsCount + t.SyntaxNodeActionsCount + t.CodeBlockActionsCount + t.CodeBlockStartActionsCount
        + t.OperationActionsCount + t.OperationBlockActionsCount + t.OperationBlockStartActionsCount;

    private static async Task<IReadOnlyList<(DiagnosticAnalyzer, AnalyzerTelemetryInfo)>> Telemetry(bool withLibrary)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var run = UserProject.Compile(Wrong, withLibrary).WithAnalyzers(UserProject.Analyzers);
        await run.GetAnalyzerDiagnosticsAsync(cancellation);
        var telemetry = new List<(DiagnosticAnalyzer, AnalyzerTelemetryInfo)>();
        foreach (var analyzer in UserProject.Analyzers)
            telemetry.Add((analyzer, await run.GetAnalyzerTelemetryInfoAsync(analyzer, cancellation)));
        return telemetry;
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(string source, bool withLibrary, LanguageVersion version = LanguageVersion.CSharp12) =>
        UserProject.Analyze(UserProject.Compile(source, withLibrary, version));
}
