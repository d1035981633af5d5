using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

/// <summary>No fix is offered that would not compile, whatever else has the names that it writes.</summary>
public sealed class FixSafetyTests
{
    [Theory]
    [InlineData("int ClauseId => 1;", "Clauses.Get(CelacData.ClauseId.BD_1)")]
    [InlineData("ClauseId ClauseId => default;", "Clauses.Get(ClauseId.BD_1)")] // a property may have the name of its type
    [InlineData("object? Clauses => null;", "CelacData.Clauses.Get(ClauseId.BD_1)")]
    [InlineData("class ClauseId { }", "Clauses.Get(CelacData.ClauseId.BD_1)")]
    [InlineData("enum Clauses { A }", "CelacData.Clauses.Get(ClauseId.BD_1)")]
    [InlineData("class JointActionPlan { }", "Clauses.Get(ClauseId.BD_1)")]
    public Task Members_with_the_names_of_the_library_are_kept_apart(string member, string lookup) => Member(
        $$"""class C { object M() => [|CelacData.Clauses.Parse("BD-1")|]; {{member}} }""",
        $$"""class C { object M() => {{lookup}}; {{member}} }""");

    [Fact]
    public Task A_variable_too() => Member(
        """class C { object M(string ClauseId) => [|CelacData.Clauses.Parse("BD-1")|]; }""",
        """class C { object M(string ClauseId) => Clauses.Get(CelacData.ClauseId.BD_1); }""");

    [Fact]
    public Task A_method_of_the_class_is_not_taken_for_the_lookup() => Member(
        """using static CelacData.Clauses; class C { object M() => [|Parse("BD-1")|]; static object Get(ClauseId id) => id; }""",
        """using static CelacData.Clauses; class C { object M() => Clauses.Get(ClauseId.BD_1); static object Get(ClauseId id) => id; }""");

    [Fact]
    public Task An_alias_with_the_name_means_what_it_means() => Member(
        """using ClauseId = System.DayOfWeek; class C { object M() => [|CelacData.Clauses.Parse("BD-1")|]; ClauseId P => ClauseId.Monday; }""",
        """using ClauseId = System.DayOfWeek; class C { object M() => Clauses.Get(CelacData.ClauseId.BD_1); ClauseId P => ClauseId.Monday; }""");

    [Fact]
    public Task A_namespace_that_ends_like_the_library_is_another() => Member(
        """namespace User.CelacData { class X { } } namespace User { class C { object M() => [|global::CelacData.Clauses.Parse("BD-1")|]; } }""",
        """namespace User.CelacData { class X { } } namespace User { class C { object M() => Clauses.Get(ClauseId.BD_1); } }""");

    [Fact]
    public Task And_where_the_library_is_not_imported_it_is_named_from_the_root() => Member(
        """namespace User.CelacData { class X { } } namespace User { class Clause { } class C { Clause? c; object M() => [|global::CelacData.Clauses.Parse("BD-1")|]; } }""",
        """namespace User.CelacData { class X { } } namespace User { class Clause { } class C { Clause? c; object M() => global::CelacData.Clauses.Get(global::CelacData.ClauseId.BD_1); } }""",
        usings: "");

    [Fact]
    public Task Of_two_catalogues_the_one_that_was_asked_is_asked() => Member(
        """class C { object M() => [|HarbourAccord.Clauses.Parse("HP-1.1")|]; object N() => [|CelacData.Clauses.Parse("BD-1")|]; }""",
        """class C { object M() => HarbourAccord.Clauses.Get(HarbourAccord.ClauseId.HP_1_1); object N() => CelacData.Clauses.Get(CelacData.ClauseId.BD_1); }""",
        usings: "global using System; global using CelacData; global using HarbourAccord;");

    /// <summary>A using would make of every name that both have one that could mean either.</summary>
    [Theory]
    [InlineData("Party? party = new();")]
    [InlineData("[ImplementsClause] int field;")]
    [InlineData("Func<Party?> make = () => null;")]
    public Task No_using_is_added_that_makes_other_names_mean_two_things(string member) => Member(
        $$"""
        using System;
        using Other;
        class C { object M() => [|CelacData.Clauses.Parse("BD-1")|]; {{member}} }
        namespace Other { public class Party { } public class ImplementsClauseAttribute : Attribute { } }
        """,
        $$"""
        using System;
        using Other;
        class C { object M() => CelacData.Clauses.Get(CelacData.ClauseId.BD_1); {{member}} }
        namespace Other { public class Party { } public class ImplementsClauseAttribute : Attribute { } }
        """,
        usings: "");

    /// <summary>Withdrawn are HP-1.3, of which HP-1.2 has become the place, and HP-1.4, which is HP-1.1 and HP-2.1 now.</summary>
    [Theory]
    [InlineData("""object M() => {|CS0618:HP_1_3|}; const int HP_1_2 = 3;""")]
    [InlineData("""int M(ClauseId id) { switch (id) { case HP_1_2: return 1; case {|CS0618:HP_1_3|}: return 2; default: return 3; } }""")]
    [InlineData("""int M(ClauseId id) => id switch { ClauseId.HP_1_2 => 1, ClauseId.{|CS0618:HP_1_3|} => 2, _ => 3 };""")]
    public Task A_member_that_would_mean_something_else_or_twice_the_same_is_not_put_in(string member)
    {
        var source = $$"""using static HarbourAccord.ClauseId; class C { {{member}} }""".Replace("ClauseId.{|CS0618:HP_1_3|}", "{|CS0618:ClauseId.HP_1_3|}", StringComparison.Ordinal);
        return Verify.Fix<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(source, source, usings: "global using HarbourAccord;", references: Harbour.Reference);
    }

    [Theory]
    [InlineData("""const ClauseId Old = {|CS0618:ClauseId.HP_1_3|}; int M(ClauseId id) => id switch { ClauseId.HP_1_2 => 1, Old => 2, _ => 3 };""")]
    [InlineData("""int M(ClauseId id) { const ClauseId Old = {|CS0618:ClauseId.HP_1_3|}; switch (id) { case ClauseId.HP_1_2: return 1; case Old: return 2; default: return 3; } }""")]
    public Task Nor_where_a_constant_of_it_is_the_case(string member)
    {
        var source = $$"""class C { {{member}} }""";
        return Verify.Fix<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(source, source, usings: "global using HarbourAccord;", references: Harbour.Reference);
    }

    [Fact]
    public Task A_switch_without_it_gets_it() => Verify.Fix<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(
        "class C { int M(ClauseId id) { switch (id) { case ClauseId.HP_1_1: return ClauseId.HP_1_2 == id ? 1 : 0; case {|CS0618:ClauseId.HP_1_3|}: return 2; default: return 3; } } }",
        "class C { int M(ClauseId id) { switch (id) { case ClauseId.HP_1_1: return ClauseId.HP_1_2 == id ? 1 : 0; case ClauseId.HP_1_2: return 2; default: return 3; } } }",
        usings: "global using HarbourAccord;",
        references: Harbour.Reference);

    /// <summary>The nearest is there already, so the next is the first that is offered.</summary>
    [Theory]
    [InlineData("""switch (Id) { case "AP-2.3.3": return 1; case [|"AP-2.3.33"|]: return 2; default: return 3; }""")]
    [InlineData("""return Id switch { "AP-2.3.3" => 1, [|"AP-2.3.33"|] => 2, _ => 3 };""")]
    [InlineData("""return Id switch { "BD-1" or "AP-2.3.3" => 1, "BD-2" or [|"AP-2.3.33"|] => 2, _ => 3 };""")]
    public Task A_case_that_is_there_already_is_not_offered(string statement) => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        $$"""class C { [ClauseReference] string Id => "BD-1"; int M() { {{statement}} } }""",
        $$"""class C { [ClauseReference] string Id => "BD-1"; int M() { {{statement.Replace("[|\"AP-2.3.33\"|]", "\"AP-2.3.1\"", StringComparison.Ordinal)}} } }""");

    /// <summary>A constant is changed where it is written, and the case is where it is used.</summary>
    [Theory]
    [InlineData("""const string Wrong = {|CELAC1002:"AP-2.3.33"|}; int M() { switch (Id) { case "AP-2.3.3": return 1; case {|CELAC1001:Wrong|}: return 2; default: return 3; } }""")]
    [InlineData("""int M() { const string Wrong = {|CELAC1002:"AP-2.3.33"|}; return Id switch { "AP-2.3.3" => 1, {|CELAC1001:Wrong|} => 2, _ => 3 }; }""")]
    [InlineData("""int M() => Id switch { "AP-2.3.3" => 1, "BD-2" or {|CELAC1001:Known.Wrong|} => 2, _ => 3 }; class Known { public const string Wrong = {|CELAC1002:"AP-2.3.33"|}; }""")]
    public Task Nor_where_a_constant_is_the_case(string members) => Constant(members, "AP-2.3.1");

    [Theory]
    [InlineData("""const string Wrong = {|CELAC1002:"AP-2.3.33"|}; int M() { switch (Id) { case "BD-1": return 1; case {|CELAC1001:Wrong|}: return 2; default: return 3; } }""")]
    [InlineData("""int M() { const string Wrong = {|CELAC1002:"AP-2.3.33"|}; return Id switch { "AP-2.3.3" => 1, _ => Id == {|CELAC1001:Wrong|} ? 2 : 3 }; }""")]
    public Task A_constant_without_such_a_case_gets_the_nearest(string members) => Constant(members, "AP-2.3.3");

    /// <summary>The case may be in another file of the project, in another project, or of a constant that is another name for the first.</summary>
    [Theory]
    [InlineData("""public class D : C { int M() => Id switch { "AP-2.3.3" => 1, {|CELAC1001:Known.Wrong|} => 2, _ => 3 }; }""", "AP-2.3.1")]
    [InlineData("""public class D : C { const string Again = Known.Wrong; int M() { switch (Id) { case "AP-2.3.3": return 1; case {|CELAC1001:Again|}: return 2; default: return 3; } } }""", "AP-2.3.1")]
    [InlineData("""public class D : C { int M() { switch (Id) { case "BD-1": return 1; case {|CELAC1001:Known.Wrong|}: return 2; default: return 3; } } }""", "AP-2.3.3")]
    [InlineData("""public class D : C { int M() => Id switch { "AP-2.3.3" => 1, _ => Id == {|CELAC1001:Known.Wrong|} ? 2 : 3 }; }""", "AP-2.3.3")]
    public Task Nor_where_it_is_the_case_elsewhere(string other, string id) => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        """public static class Known { public const string Wrong = {|CELAC1002:"AP-2.3.33"|}; } public class C { [ClauseReference] public string Id => "BD-1"; }""",
        $$"""public static class Known { public const string Wrong = "{{id}}"; } public class C { [ClauseReference] public string Id => "BD-1"; }""",
        other: other,
        behaviors: CodeFixTestBehaviors.SkipFixAllCheck);

    /// <summary>A case that is jumped to and the jump can be changed only together.</summary>
    [Fact]
    public Task A_case_that_is_jumped_to_is_left_to_its_author()
    {
        const string Source = """class C { [ClauseReference] string Id => "BD-1"; int M() { switch (Id) { case [|"AP-2.3.33"|]: return 1; case "BD-1": goto case "AP-2.3.33"; default: return 3; } } }""";
        return Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(Source, Source);
    }

    [Fact]
    public Task A_member_that_is_jumped_to_too()
    {
        const string Source =
            "class C { int M(ClauseId id) { switch (id) { case ClauseId.HP_1_1: goto case {|CS0618:ClauseId.HP_1_3|}; case {|CS0618:ClauseId.HP_1_3|}: return 2; default: return 3; } } }";
        return Verify.Fix<EmptyDiagnosticAnalyzer, WithdrawnMemberFix>(Source, Source, usings: "global using HarbourAccord;", references: Harbour.Reference);
    }

    private static Task Constant(string members, string id)
    {
        var source = $$"""class C { [ClauseReference] string Id => "BD-1"; {{members}} }""";
        var fixedSource = source.Replace("{|CELAC1002:\"AP-2.3.33\"|}", $"\"{id}\"", StringComparison.Ordinal)
            .Replace("{|CELAC1001:Wrong|}", "Wrong", StringComparison.Ordinal).Replace("{|CELAC1001:Known.Wrong|}", "Known.Wrong", StringComparison.Ordinal);
        return Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(source, fixedSource);
    }

    private static Task Member(string source, string fixedSource, string usings = "global using System; global using CelacData;") => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        source, fixedSource, usings: usings, compared: CodeActionValidationMode.None, references: Harbour.Reference);
}
