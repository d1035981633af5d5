using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

/// <summary>Every fix can be had for a document, a project and a solution at once.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task Nearest_ids_take_the_place_of_unknown_ones() => Verify.FixSolution<ConstantIdAnalyzer, NearestIdFix>(
        """class C{0} { object o = Clauses.Parse([|"BD-014"|]); object p = Clauses.Parse([|"AX-03"|]); }""",
        """class C{0} { object o = Clauses.Parse("BD-14"); object p = Clauses.Parse("AX-3"); }""");

    /// <summary>Of two that would become the same case, the first does. Its neighbour is told of as before, and the nearest is there now.</summary>
    [Theory]
    [InlineData("""int M() => Id switch { [|"BD-014"|] => 1, {|CELAC1001:"BD 14"|} => 2, [|"AX-03"|] => 3, _ => 4 };""")]
    [InlineData("""int M() { switch (Id) { case [|"BD-014"|]: return 1; case {|CELAC1001:"BD 14"|}: case [|"AX-03"|]: return 2; default: return 3; } }""")]
    [InlineData("""int M() => Id switch { [|"BD-014"|] => 1, _ => 2 }; int N() => Id switch { [|"BD 14"|] => 1, [|"AX-03"|] => 2, _ => 3 };""")]
    [InlineData("""const string A = {|CELAC1002:"BD-014"|}, B = {|CELAC1002:"BD-0014"|}; int M() => Id switch { {|CELAC1001:A|} => 1, {|CELAC1001:B|} => 2, _ => 3 };""")]
    public Task No_case_is_there_twice(string members) => Verify.FixSolution<ConstantIdAnalyzer, NearestIdFix>(
        "class C{0} { [ClauseReference] string Id => \"BD-1\"; " + members + " }",
        "class C{0} { [ClauseReference] string Id => \"BD-1\"; "
            + members.Replace("[|\"BD-014\"|]", "\"BD-14\"", StringComparison.Ordinal).Replace("[|\"BD 14\"|]", "\"BD-14\"", StringComparison.Ordinal)
                .Replace("[|\"AX-03\"|]", "\"AX-3\"", StringComparison.Ordinal)
                .Replace("{|CELAC1002:\"BD-014\"|}", "\"BD-14\"", StringComparison.Ordinal).Replace("{|CELAC1001:A|}", "A", StringComparison.Ordinal) + " }",
        key: "Nearest0");

    /// <summary>What else becomes a case there is not known where the constant stands; its own light bulb knows it.</summary>
    [Fact]
    public Task A_constant_that_is_a_case_in_another_file_is_left() => Verify.FixSolution<ConstantIdAnalyzer, NearestIdFix>(
        """
        partial class C { [ClauseReference] string Id{0} => "BD-1"; }
        partial class C { int M{0}() => Id{0} switch { {|CELAC1001:A0|} => 1, {|CELAC1001:"BD 14"|} => 2, _ => 3 }; }
        partial class C { int N{0}() => Id{0} switch { {|CELAC1001:A1|} => 1, {|CELAC1001:"BD 14"|} => 2, _ => 3 }; }
        partial class C { const string A{0} = {|CELAC1002:"BD-014"|}; const string B{0} = {|CELAC1002:"AX-03"|}; }
        """,
        """
        partial class C { [ClauseReference] string Id{0} => "BD-1"; }
        partial class C { int M{0}() => Id{0} switch { {|CELAC1001:A0|} => 1, "BD-14" => 2, _ => 3 }; }
        partial class C { int N{0}() => Id{0} switch { {|CELAC1001:A1|} => 1, "BD-14" => 2, _ => 3 }; }
        partial class C { const string A{0} = {|CELAC1002:"BD-014"|}; const string B{0} = "AX-3"; }
        """,
        key: "Nearest0");

    [Fact]
    public Task And_of_those_in_comments() => Verify.FixSolution<CommentIdAnalyzer, NearestIdFix>(
        "class C{0} { /* [|BD-29|], */ } // [|AP-2.3.33|] and [|BD-39|].",
        "class C{0} { /* BD-2, */ } // AP-2.3.3 and BD-3.");

    [Fact]
    public Task What_replaced_an_id_takes_its_place() => Verify.FixSolution<ConstantIdAnalyzer, NearestIdFix>(
        """class C{0} { object o = HarbourAccord.Clauses.Parse({|CELAC1006:"HP-1.3"|}); string s = {|CELAC1006:"HP-1.4"|}; }""",
        """class C{0} { object o = HarbourAccord.Clauses.Parse("HP-1.2"); string s = "HP-1.1"; }""",
        references: Harbour.Reference);

    [Fact]
    public Task Members_take_the_place_of_parsed_texts() => Verify.FixSolution<TypedMemberAnalyzer, TypedMemberFix>(
        """class C{0} { object o = [|Clauses.Parse("BD-1")|]; string t = [|Clause.Parse("BD-2", null)|].Title + [|Clauses.Parse("BD-3")|].Title; }""",
        "class C{0} { object o = Clauses.Get(ClauseId.BD_1); string t = Clauses.Get(ClauseId.BD_2).Title + Clauses.Get(ClauseId.BD_3).Title; }");

    /// <summary>Without a word in .editorconfig, the editor ends the lines that it adds as Windows does.</summary>
    [Fact]
    public Task And_each_file_gets_its_using_once() => Verify.FixSolution<TypedMemberAnalyzer, TypedMemberFix>(
        """class C{0} { object o = [|CelacData.Clauses.Parse("BD-1")|]; object p = [|CelacData.Clauses.Parse("BD-2")|]; }""",
        "using CelacData;\r\n\r\nclass C{0} { object o = Clauses.Get(ClauseId.BD_1); object p = Clauses.Get(ClauseId.BD_2); }",
        usings: "");

    [Fact]
    public Task Present_revisions_take_the_place_of_stale_ones() => Verify.FixSolution<ImplementationAnalyzer, RevisionFix>(
        """[ImplementsClause(ClauseId.AX_3, Revision = [|"old"|])] class C{0} { [ImplementsClause(ClauseId.AX_4, Revision = [|"old"|])] void M() { } }""",
        $$"""[ImplementsClause(ClauseId.AX_3, Revision = "{{Revisions.Of("AX-3")}}")] class C{0} { [ImplementsClause(ClauseId.AX_4, Revision = "{{Revisions.Of("AX-4")}}")] void M() { } }""");

    [Fact]
    public Task Present_members_take_the_place_of_obsolete_ones() => Verify.FixSolution<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(
        "class C{0} { object o = {|CS0618:ClauseId.HP_1_3|}; object p = {|CS0612:ClauseId.HP_1_4|}; object q = ({|CS0618:ClauseId.HP_1_3|}, 1); }",
        "class C{0} { object o = ClauseId.HP_1_2; object p = ClauseId.HP_1_1; object q = (ClauseId.HP_1_2, 1); }",
        usings: "global using HarbourAccord;",
        references: Harbour.Reference);

    /// <summary>HP-1.2 replaced HP-1.3 and HP-1.5.</summary>
    [Theory]
    [InlineData("int M(ClauseId id) => id switch { {|CS0618:ClauseId.HP_1_3|} => 1, {|CS0618:ClauseId.HP_1_5|} => 2, {|CS0612:ClauseId.HP_1_4|} => 3, _ => 4 };", "{|CS0618:ClauseId.HP_1_5|}")]
    [InlineData("int M(ClauseId id) { switch (id) { case {|CS0618:ClauseId.HP_1_3|}: return 1; case {|CS0618:ClauseId.HP_1_5|}: case {|CS0612:ClauseId.HP_1_4|}: return 2; default: return 3; } }", "{|CS0618:ClauseId.HP_1_5|}")]
    [InlineData("int M(ClauseId id) => id switch { {|CS0618:ClauseId.HP_1_3|} => 1, _ => 2 }; int N(ClauseId id) => id switch { {|CS0618:ClauseId.HP_1_5|} => 1, _ => 2 };", "")]
    public Task And_no_case_is_there_twice(string members, string left) => Verify.FixSolution<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(
        "class C{0} { " + members + " }",
        "class C{0} { " + members.Replace("{|CS0618:ClauseId.HP_1_3|}", "ClauseId.HP_1_2", StringComparison.Ordinal).Replace("{|CS0612:ClauseId.HP_1_4|}", "ClauseId.HP_1_1", StringComparison.Ordinal)
            .Replace("{|CS0618:ClauseId.HP_1_5|}", left.Length > 0 ? left : "ClauseId.HP_1_2", StringComparison.Ordinal) + " }",
        usings: "global using HarbourAccord;",
        key: "Replacement0",
        references: Harbour.Reference);
}
