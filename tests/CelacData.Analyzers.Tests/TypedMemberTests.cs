using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class TypedMemberTests
{
    [Theory]
    [InlineData("""Clauses.Parse("AP-2.3.3")""", "Clauses.Get(ClauseId.AP_2_3_3)")]
    [InlineData("""Clauses.Parse("ccf4/ap-2.3.3")""", "Clauses.Get(ClauseId.AP_2_3_3)")]
    [InlineData("""CelacData.Clauses.Parse(id: "BD-" + "1")""", "Clauses.Get(ClauseId.BD_1)")]
    [InlineData("""Clauses.Parse((ReadOnlySpan<char>)"AX-3")""", "Clauses.Get(ClauseId.AX_3)")]
    [InlineData("""Clauses.Parse("AX-3"u8)""", "Clauses.Get(ClauseId.AX_3)")]
    [InlineData("""Clause.Parse("AP-2.3.3", null)""", "Clauses.Get(ClauseId.AP_2_3_3)")]
    [InlineData("""Clause.Parse("AP-2.3.3", System.Globalization.CultureInfo.InvariantCulture)""", "Clauses.Get(ClauseId.AP_2_3_3)")]
    [InlineData("""CelacData.Clause.Parse(provider: default, s: "AP-2.3.3")""", "Clauses.Get(ClauseId.AP_2_3_3)")]
    [InlineData("""Clause.Parse("AX-3"u8, null)""", "Clauses.Get(ClauseId.AX_3)")]
    public Task A_constant_id_has_a_member(string call, string lookup) => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        $"class C {{ object o = /* why */ [|{call}|].Title; }}",
        $"class C {{ object o = /* why */ {lookup}.Title; }}");

    [Theory]
    [InlineData("Clauses.Parse(/* seminar */ \"BD-1\" /* end */)", "Clauses.Get(/* seminar */ ClauseId.BD_1 /* end */)")]
    [InlineData("Clauses\n    .Parse(\"BD-1\")", "Clauses\n    .Get(ClauseId.BD_1)")]
    [InlineData("Clauses.Parse(\n    // the seminar\n    \"BD-1\")", "Clauses.Get(\n    // the seminar\n    ClauseId.BD_1)")]
    [InlineData("Clauses.Parse(\n    \"BD-1\" // the seminar\n    )", "Clauses.Get(\n    ClauseId.BD_1 // the seminar\n    )")]
    [InlineData("Clauses. /* a */ Parse /* b */ (\"BD-1\")", "Clauses. /* a */ Get /* b */ (ClauseId.BD_1)")]
    [InlineData("Clause.Parse(\"BD-1\" /* a */, /* b */ null)", "Clauses.Get(ClauseId.BD_1 /* a */ /* b */)")]
    [InlineData("Clause.Parse(provider: null, /* a */ s: \"BD-1\")", "Clauses.Get( /* a */ ClauseId.BD_1)")]
    [InlineData("CelacData.Clauses.Parse(id: /* a */ \"BD-1\")", "Clauses.Get( /* a */ ClauseId.BD_1)")]
    public Task Lines_and_comments_within_the_call_stay(string call, string lookup) => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        $"class C {{ object o = [|{call}|]; }}",
        $"class C {{ object o = {lookup}; }}",
        compared: CodeActionValidationMode.None);

    [Theory]
    [InlineData("""Clauses.Parse("AP-2.3.9")""")] // an error of its own
    [InlineData("Clauses.Parse(Console.ReadLine()!)")]
    [InlineData("""Clauses.TryParse("AP-2.3.3", out _)""")]
    [InlineData("""int.Parse("3")""")]
    [InlineData("""Party.Parse("Brazil", null)""")]
    [InlineData("""Parties.Parse("Brazil")""")]
    [InlineData("""Division.Parse("AP-2.3", null)""")]
    [InlineData("""Clause.Parse("AP-2.3.9", null)""")]
    [InlineData("""Clause.Parse("AP-2.3.3", Told())""")] // what else that does would be lost
    [InlineData("""Clause.TryParse("AP-2.3.3", null, out _)""")]
    public Task Everything_else_is_left_alone(string call) => Verify.Analyzer<TypedMemberAnalyzer>(
        $$"""class C { object o = {{call}}; static IFormatProvider Told() { Console.WriteLine(); return null!; } }""");

    /// <summary>Without a word in .editorconfig, the editor ends the line that it adds as Windows does.</summary>
    [Fact]
    public Task Where_the_names_are_not_in_scope_a_using_is_added() => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """class C { object o = [|CelacData.Clauses.Parse("AP-2.3.3")|]; }""",
        "using CelacData;\r\n\r\nclass C { object o = Clauses.Get(ClauseId.AP_2_3_3); }",
        usings: "");

    [Fact]
    public Task Where_other_types_have_the_names_they_are_written_out() => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """
        namespace User
        {
            enum ClauseId { None }
            class Clauses { object o = [|CelacData.Clauses.Parse("AP-2.3.3")|]; }
        }
        """,
        """
        namespace User
        {
            enum ClauseId { None }
            class Clauses { object o = CelacData.Clauses.Get(CelacData.ClauseId.AP_2_3_3); }
        }
        """,
        compared: CodeActionValidationMode.None);

    [Fact]
    public Task Where_the_class_is_imported_or_goes_by_an_alias_it_compiles_as_well() => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """
        using static CelacData.Clauses;
        using C = CelacData.Clauses;
        class D { object o = [|Parse("AP-2.3.3")|]; object p = [|C.Parse("AX-3")|]; }
        """,
        """
        using static CelacData.Clauses;
        using C = CelacData.Clauses;
        class D { object o = Get(ClauseId.AP_2_3_3); object p = Get(ClauseId.AX_3); }
        """);

    [Fact]
    public Task All_of_a_document_are_replaced_at_once() => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """
        class C
        {
            object a = [|Clauses.Parse("BD-1")|];
            object b = [|Clauses.Parse("BD-2")|];
        }
        """,
        """
        class C
        {
            object a = Clauses.Get(ClauseId.BD_1);
            object b = Clauses.Get(ClauseId.BD_2);
        }
        """);

    [Fact]
    public Task The_message_names_the_member() => Verify.Analyzer<TypedMemberAnalyzer>(
        """class C { object o = {|#0:Clauses.Parse("AP-2.3.3")|}; }""",
        new DiagnosticResult("CELAC1005", DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("'AP-2.3.3' is constant; ClauseId.AP_2_3_3 cannot fail and parses nothing"));
}
