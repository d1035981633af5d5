using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class WithdrawnIdTests
{
    [Theory]
    [InlineData("HP-1.3", "replaced by HP-1.2 (Buoys and lights)")]
    [InlineData("hp-1.3", "replaced by HP-1.2 (Buoys and lights)")]
    [InlineData("HP-1.4", "replaced by HP-1.1 (Dredging the channel) and HP-2.1 (Lamps)")]
    [InlineData("HP-2.2", "nothing replaced it")]
    public Task The_message_says_what_replaced_it(string id, string advice) => Check(
        $$"""class C { object o = HarbourAccord.Clauses.Parse({|#0:"{{id}}"|}); }""", Withdrawn(id, advice).WithLocation(0));

    [Fact]
    public Task A_text_elsewhere_is_told_as_well() => Check(
        """
        class C { string s = {|#0:"HP-1.3"|}; string t = "about HP-1.3"; string u = "HP-1"; }
        """,
        Withdrawn("HP-1.3", "replaced by HP-1.2 (Buoys and lights)").WithLocation(0));

    [Fact]
    public Task A_comment_may_speak_of_the_past_and_gets_a_suggestion() => Verify.Analyzer<CommentIdAnalyzer>(
        """
        // {|#0:HP-1.3|} was about buoys, HP-1.2 is.
        class C { string s = "HP-1.3"; }
        """,
        test => test.TestState.AdditionalReferences.Add(Harbour.Reference),
        Withdrawn("HP-1.3", "replaced by HP-1.2 (Buoys and lights)", DiagnosticSeverity.Info).WithLocation(0));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    public async Task A_severity_that_the_user_sets_is_that_of_comments_too(string set, DiagnosticSeverity severity) => Assert.Equal(
        severity,
        Assert.Single(await UserProject.Analyze("/* HP-1.3 */ class HarbourMaster { }", $"is_global = true\ndotnet_diagnostic.CELAC1006.severity = {set}\n", file: null)).Severity);

    [Fact]
    public Task The_fix_replaces_the_id_in_a_comment() => Verify.Fix<CommentIdAnalyzer, NearestIdFix>(
        "class C { /* by {|CELAC1006:HP-1.3|}, and so on */ } // {|CELAC1006:HP-1.3|}",
        "class C { /* by HP-1.2, and so on */ } // HP-1.2",
        references: Harbour.Reference);

    [Fact]
    public Task A_file_is_told_as_well() => Verify.Analyzer<FileIdAnalyzer>(
        "class C { }",
        test =>
        {
            test.TestState.AdditionalReferences.Add(Harbour.Reference);
            test.TestState.AdditionalFiles.Add(("/0/tracked.csv", "clause\r\nHP-1.2\r\nHP-1.3\r\n"));
            test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[*.csv]\ncelac_clause_ids = true\n"));
        },
        Withdrawn("HP-1.3", "replaced by HP-1.2 (Buoys and lights)").WithSpan("/0/tracked.csv", 3, 1, 3, 7));

    [Fact]
    public Task The_fix_puts_what_replaced_it() => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        """class C { object o = HarbourAccord.Clauses.Parse(/* the buoys */ {|CELAC1006:"HP-1.3"|}); }""",
        """class C { object o = HarbourAccord.Clauses.Parse(/* the buoys */ "HP-1.2"); }""",
        references: Harbour.Reference);

    [Fact]
    public Task The_member_that_the_compiler_calls_obsolete_is_replaced_too() => Verify.Fix<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(
        """
        using HarbourAccord;
        using static HarbourAccord.ClauseId;
        class C { object o = HarbourAccord.Clauses.Get(/* the buoys */ {|CS0618:HarbourAccord.ClauseId.HP_1_3|}); object p = {|CS0612:HP_1_4|}; }
        """,
        """
        using HarbourAccord;
        using static HarbourAccord.ClauseId;
        class C { object o = HarbourAccord.Clauses.Get(/* the buoys */ HarbourAccord.ClauseId.HP_1_2); object p = HP_1_1; }
        """,
        usings: "global using System;",
        references: Harbour.Reference);

    private static DiagnosticResult Withdrawn(string id, string advice, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new DiagnosticResult("CELAC1006", severity).WithMessage($"'{id}' was withdrawn from harbour2; {advice}");

    private static Task Check(string source, params DiagnosticResult[] expected) =>
        Verify.Analyzer<ConstantIdAnalyzer>(source, test => test.TestState.AdditionalReferences.Add(Harbour.Reference), expected);
}
