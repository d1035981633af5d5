using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class ImplementationTests
{
    [Fact]
    public Task A_mark_with_the_present_revision_is_right() => Verify.Analyzer<ImplementationAnalyzer>(
        $$"""
        [ImplementsClause(ClauseId.AX_3, Revision = "{{Revisions.Of("AX-3")}}")]
        class C
        {
            [ImplementsClause(ClauseId.AX_4)] void M() { }
        }
        """);

    [Fact]
    public Task A_mark_with_another_revision_is_stale() => Verify.Analyzer<ImplementationAnalyzer>(
        """[ImplementsClause(ClauseId.AX_3, Revision = {|#0:"00000000"|})] class C { }""",
        new DiagnosticResult("CELAC1009", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(
            $"AX-3 ({Clauses.Get(ClauseId.AX_3).Title}) has the revision {Revisions.Of("AX-3")}, but the code was written by 00000000"));

    [Fact]
    public Task The_fix_takes_over_the_present_revision_everywhere() => Verify.Fix<ImplementationAnalyzer, RevisionFix>(
        """
        [CelacData.ImplementsClauseAttribute(ClauseId.AX_3, Revision = [|"old"|])]
        class C { [return: ImplementsClause(ClauseId.AX_4, Revision = /* reviewed */ [|"older"|])] int M() => 0; }
        """,
        $$"""
        [CelacData.ImplementsClauseAttribute(ClauseId.AX_3, Revision = "{{Revisions.Of("AX-3")}}")]
        class C { [return: ImplementsClause(ClauseId.AX_4, Revision = /* reviewed */ "{{Revisions.Of("AX-4")}}")] int M() => 0; }
        """);

    [Fact]
    public Task What_the_project_requires_and_nothing_implements_is_named_once_each() => Verify.Analyzer<ImplementationAnalyzer>(
        "[ImplementsClause(ClauseId.AX_3)] class C { [ImplementsClause(ClauseId.AX_1)] void M() { } }",
        test => test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ncelac_required_clauses = AX-*, BD-14, BD-99\n")),
        [.. new[] { "AX-2", "AX-4", "AX-5", "AX-6", "AX-7", "AX-8" }.Select(id => Missing(id, "AX-*")), Missing("BD-14", "BD-14"), Useless("BD-99", "nearest: BD-9, BD-19, BD-1")]);

    [Theory]
    [InlineData("AX-*, AX-3")]
    [InlineData("ax-*, AX-*, aX-3")]
    public Task A_clause_that_is_required_twice_is_named_once(string requirements) => Verify.Analyzer<ImplementationAnalyzer>(
        "[ImplementsClause(ClauseId.AX_1)] class C { }",
        test => test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\ncelac_required_clauses = {requirements}\n")),
        [.. Clauses.All.Where(c => c.IdText.StartsWith("AX-", StringComparison.Ordinal) && c.Id != ClauseId.AX_1).Select(c => Missing(c.IdText, "AX-*"))]);

    [Fact]
    public Task A_topic_or_a_strength_may_be_required() => Verify.Analyzer<ImplementationAnalyzer>(
        "[module: ImplementsClause(ClauseId.AP_2_3_3)] [assembly: ImplementsClause(ClauseId.AP_2_3_1)] class C { }",
        test => test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ncelac_required_clauses = topic:finance strength:BestEffort\n")),
        [
            .. Clauses.All.Where(c => c.IsAbout(Topic.Finance) && c.IdText is not ("AP-2.3.3" or "AP-2.3.1") && Commitments.All.OfStrength(Strength.BestEffort).All(p => p.Clause.Id != c.Id)).Select(c => Missing(c.IdText, "topic:finance")),
            .. Commitments.All.OfStrength(Strength.BestEffort).Select(c => c.Clause.IdText).Where(id => id is not ("AP-2.3.3" or "AP-2.3.1")).Distinct()
                .Select(id => Missing(id, "strength:BestEffort")),
        ]);

    /// <summary>A small catalogue has the clauses of a label as values, a large one as a text.</summary>
    [Theory]
    [InlineData("TideTreaty.ClauseId.TT_1, TideTreaty.ClauseId.TT_3")]
    [InlineData("\"TT_1 TT_3\"")]
    public Task The_clauses_of_a_label_may_be_values_or_a_text(string clauses) => Verify.Analyzer<ImplementationAnalyzer>(
        "class C { }",
        test =>
        {
            test.TestState.AdditionalReferences.Add(Harbour.Compile(
                "TideTreaty",
                $$"""
                [assembly: TideTreaty.ClauseCatalog("tides1", typeof(TideTreaty.ClauseId), "TT-1|00000001|Aim|Aim", "TT-2|00000002|Tide|Tide", "TT-3|00000003|Ebb|Ebb")]
                [assembly: TideTreaty.ClauseLabel("depth", "Deep", "TT_2")]
                [assembly: TideTreaty.ClauseLabel("depth", "Shallow", {{clauses}})]

                namespace TideTreaty
                {
                    using System;

                    public enum ClauseId { TT_1 = 3, TT_2 = 5, TT_3 = 7 }
                    public class ClauseCatalogAttribute : Attribute { public ClauseCatalogAttribute(string key, Type idType, params string[] clauses) { } }
                    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
                    public class ClauseLabelAttribute : Attribute
                    {
                        public ClauseLabelAttribute(string label, string value, params ClauseId[] clauses) { }
                        public ClauseLabelAttribute(string label, string value, string clauses) { }
                    }
                }
                """));
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ncelac_required_clauses = depth:Shallow\n"));
        },
        [.. new[] { "TT-1 (Aim)", "TT-3 (Ebb)" }.Select(clause => new DiagnosticResult("CELAC1010", DiagnosticSeverity.Warning)
            .WithMessage($"Nothing implements {clause}, which 'depth:Shallow' requires"))]);

    [Theory]
    [InlineData("topic:Finanse", "nearest: topic:Finance, topic:Climate, topic:Science")]
    [InlineData("XX-*", "it is an id, the beginning of ids and a star, or one of strength, topic with a colon and a value")]
    public Task A_requirement_that_means_no_clause_is_told(string requirement, string advice) => Verify.Analyzer<ImplementationAnalyzer>(
        "class C { }",
        test => test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\ncelac_required_clauses = {requirement}\n")),
        Useless(requirement, advice));

    [Fact]
    public Task The_mark_may_go_by_an_alias_and_its_clause_by_a_constant() => Verify.Analyzer<ImplementationAnalyzer>(
        """
        using About = CelacData.ImplementsClauseAttribute;
        [About(C.Pledge, Revision = C.{|CELAC1009:Old|})] class C { public const ClauseId Pledge = ClauseId.AX_3; public const string Old = "00000000"; }
        """.Replace("C.{|CELAC1009:Old|}", "{|CELAC1009:C.Old|}", StringComparison.Ordinal));

    [Fact]
    public Task An_editorconfig_may_require_as_well() => Verify.Analyzer<ImplementationAnalyzer>(
        "class C { }",
        test => test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ncelac_required_clauses = BD-14\n")),
        Missing("BD-14", "BD-14"));

    [Fact]
    public Task Another_attribute_of_that_name_is_none_of_ours() => Verify.Analyzer<ImplementationAnalyzer>(
        """
        namespace Other
        {
            class ImplementsClauseAttribute(int i) : System.Attribute { public int I => i; public string Revision { get; set; } = ""; }
            [ImplementsClause(3, Revision = "x")] class C { }
        }
        """);

    private static DiagnosticResult Useless(string requirement, string advice) => new DiagnosticResult("CELAC1012", DiagnosticSeverity.Warning)
        .WithMessage($"'{requirement}' in celac_required_clauses means no clause; {advice}");

    private static DiagnosticResult Missing(string id, string pattern) => new DiagnosticResult("CELAC1010", DiagnosticSeverity.Warning)
        .WithMessage($"Nothing implements {id} ({Clauses.Parse(id).Title}), which '{pattern}' requires");
}
