using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

/// <summary>Every rule finds what is wrong in C# 7.3 and is silent about what is right, and every fix leaves code that compiles there.</summary>
public sealed class OldLanguageTests
{
    private const LanguageVersion Version = LanguageVersion.CSharp7_3;

    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using CelacData;\n";

    [Fact]
    public Task Texts_are_checked() => Check<ConstantIdAnalyzer>(
        """
        class C
        {
            object a = Clauses.Parse({|CELAC1001:"AP-2.3.9"|}), b = Clauses.Parse("AP-2.3.3");
            string c = {|CELAC1002:"BD-99"|}, d = "BD-1";
            [ClauseReference] string Id { get; set; } = {|CELAC1001:"BD-98"|};
            [ClauseReference] readonly string[] ids = { "BD-1", {|CELAC1001:"BD-97"|} };
            void M([ClauseReference] params string[] all)
            {
                M("BD-1", {|CELAC1001:@"BD-96"|}, {|CELAC1001:"BD-" + "95"|});
                switch (Id) { case "BD-1": break; case {|CELAC1001:"BD-94"|}: break; }
                if (Id is {|CELAC1001:"BD-93"|} || Id == default || all.Contains({|CELAC1001:"BD-92"|})) { }
                (string, int) t = ({|CELAC1002:"BD-91"|}, 1);
            }
            object e = HarbourAccord.Clauses.Parse({|CELAC1006:"HP-1.3"|});
        }
        """);

    [Fact]
    public Task Comments_are_checked() => Check<CommentIdAnalyzer>("/* {|CELAC1003:BD-99|} and BD-1 */ class C { } // {|CELAC1006:HP-1.3|}");

    [Fact]
    public Task Files_are_checked() => Verify.Analyzer<FileIdAnalyzer>(
        "class C { }",
        Version,
        test =>
        {
            test.TestState.AdditionalFiles.Add(("/0/tracked.csv", "clause\nAX-9\nAX-3\n"));
            test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[*.csv]\ncelac_clause_ids = true\n"));
        },
        DiagnosticResult.CompilerWarning("CELAC1004").WithSpan("/0/tracked.csv", 2, 1, 2, 5));

    [Fact]
    public Task Values_are_checked() => Check<UndefinedIdAnalyzer>("class C { object a = {|CELAC1007:(ClauseId)9999|}, b = {|CELAC1007:(ClauseId?)9999|}, c = (ClauseId)1, d = default(ClauseId); }");

    [Fact]
    public Task Parsed_texts_are_found() => Check<TypedMemberAnalyzer>("""class C { object a = {|CELAC1005:Clauses.Parse("BD-1")|}, b = Clauses.Get(ClauseId.BD_1); }""");

    [Fact]
    public Task Claims_are_checked() => Check<NotBoundAnalyzer>(
        """class C { bool a = Clauses.Get(ClauseId.BD_14).Binds({|CELAC1008:Parties.Parse("CostaRica")|}), b = Clauses.Get(ClauseId.BD_14).Binds(PartyId.Brazil); }""");

    [Fact]
    public Task Sums_are_checked() => Check<UnsafeSumAnalyzer>("class C { object a = Quantities.All.{|CELAC1011:Sum|}(q => q.Value), b = Quantities.All.Take(1).Sum(q => q.Value); }");

    [Fact]
    public Task Marks_and_requirements_are_checked() => Verify.Analyzer<ImplementationAnalyzer>(
        Usings + $$"""[ImplementsClause(ClauseId.AX_3, Revision = {|CELAC1009:"old"|})] class C { [ImplementsClause(ClauseId.AX_4, Revision = "{{Revisions.Of("AX-4")}}")] void M() { } }""",
        Version,
        test => test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ncelac_required_clauses = AX-3, BD-14, XX-1\n")),
        DiagnosticResult.CompilerWarning("CELAC1010"),
        DiagnosticResult.CompilerWarning("CELAC1012"));

    [Fact]
    public Task The_nearest_id_is_put_in() => Fix<ConstantIdAnalyzer, NearestIdFix>(
        """class C { object o = Clauses.Parse([|@"BD-014"|]); }""",
        """class C { object o = Clauses.Parse(@"BD-14"); }""");

    [Fact]
    public Task The_nearest_id_is_put_into_a_comment() => Fix<CommentIdAnalyzer, NearestIdFix>("class C { } // [|AP-2.3.33|]", "class C { } // AP-2.3.3");

    [Fact]
    public Task The_member_is_put_in() => Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """class C { object o = [|Clauses.Parse("BD-1")|]; object p = [|Clause.Parse("BD-2", null)|].Title; }""",
        "class C { object o = Clauses.Get(ClauseId.BD_1); object p = Clauses.Get(ClauseId.BD_2).Title; }");

    /// <summary>Without a word in .editorconfig, the editor ends the line that it adds as Windows does.</summary>
    [Fact]
    public Task The_member_is_put_in_with_a_using() => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """class C { object o = [|CelacData.Clauses.Parse("BD-1")|]; }""",
        "using CelacData;\r\n\r\nclass C { object o = Clauses.Get(ClauseId.BD_1); }",
        usings: "",
        version: Version);

    [Fact]
    public Task The_revision_is_put_in() => Fix<ImplementationAnalyzer, RevisionFix>(
        """[ImplementsClause(ClauseId.AX_3, Revision = [|@"old"|])] class C { }""",
        $$"""[ImplementsClause(ClauseId.AX_3, Revision = "{{Revisions.Of("AX-3")}}")] class C { }""");

    [Fact]
    public Task The_replacement_is_put_in() => Fix<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(
        "class C { object o = {|CS0618:HarbourAccord.ClauseId.HP_1_3|}; }",
        "class C { object o = HarbourAccord.ClauseId.HP_1_2; }");

    /// <summary>The rules are those that the other tests are about; a new one has to be added here.</summary>
    [Fact]
    public void Every_analyzer_has_its_test_here() => Assert.Equal(
        [
            nameof(CommentIdAnalyzer), nameof(ConstantIdAnalyzer), nameof(FileIdAnalyzer), nameof(ImplementationAnalyzer), nameof(NotBoundAnalyzer), nameof(TypedMemberAnalyzer),
            nameof(UndefinedIdAnalyzer), nameof(UnsafeSumAnalyzer),
        ],
        UserProject.Analyzers.Select(a => a.GetType().Name).Order(StringComparer.Ordinal));

    private static Task Check<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Verify.Analyzer<TAnalyzer>(Usings + source, Version, test => test.TestState.AdditionalReferences.Add(Harbour.Reference));

    private static Task Fix<TAnalyzer, TFix>(string source, string fixedSource)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        Verify.Fix<TAnalyzer, TFix>(Usings + source, Usings + fixedSource, usings: "", version: Version, references: Harbour.Reference);
}
