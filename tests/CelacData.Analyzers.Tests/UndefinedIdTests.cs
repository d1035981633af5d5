using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class UndefinedIdTests
{
    [Theory]
    [InlineData("[|(ClauseId)9999|]")]
    [InlineData("[|(ClauseId)(-1)|]")]
    [InlineData("[|(ClauseId)0|]")]
    [InlineData("[|ClauseId.AX_8 + 9000|]")]
    [InlineData("[|~ClauseId.AX_8|]")]
    [InlineData("Clauses.Get([|(ClauseId)9999|])")]
    [InlineData("[|(ClauseId)(9000 + 999)|]")]
    [InlineData("[|(ClauseId?)9999|]")]
    [InlineData("[|(ClauseId?)(-1)|]")]
    [InlineData("[|(ClauseId?)0|]")]
    [InlineData("[|(ClauseId?)'\\uFFFF'|]")]
    [InlineData("unchecked([|(ClauseId?)18446744073709551615UL|])")]
    [InlineData("[|(ClauseId?)9999.5|]")]
    [InlineData("[|(ClauseId?)(DayOfWeek)9999|]")]
    [InlineData("(ClauseId?)[|(ClauseId)9999|]")]
    [InlineData("(ClauseId?)([|ClauseId.AX_8 + 9000|])")]
    [InlineData("[|(Nullable<ClauseId>)9999|]")]
    [InlineData("new List<ClauseId?> { ClauseId.AX_3, null, [|(ClauseId?)9999|] }")]
    public Task A_constant_that_is_no_id_is_an_error(string expression) => Check(expression);

    [Theory]
    [InlineData("(ClauseId)1")]
    [InlineData("ClauseId.BD_1 + 1")]
    [InlineData("default(ClauseId)")]
    [InlineData("(ClauseId)DateTime.Now.Year")]
    [InlineData("(DayOfWeek)9999")]
    [InlineData("(int)ClauseId.BD_1")]
    [InlineData("(ClauseId?)1")]
    [InlineData("(ClauseId?)null!")]
    [InlineData("default(ClauseId?)!")]
    [InlineData("(ClauseId?)(object)9999")] // what unboxing gives is known at run time
    [InlineData("(ClauseId?)DateTime.Now.Year")]
    [InlineData("(ClauseId?)(int?)DateTime.Now.Year!")]
    [InlineData("(DayOfWeek?)9999 ?? (object)ClauseId.BD_1")]
    [InlineData("(ClauseId?)(Own)9999")] // who converts it decides what it becomes
    public Task Everything_else_is_left_alone(string expression) => Check(expression);

    [Theory]
    [InlineData("""Enum.Parse<ClauseId>([|"AP_2_3_33"|])""")]
    [InlineData("""Enum.Parse<ClauseId>([|"AP-2.3.3"|])""")]
    [InlineData("""System.Enum.Parse<ClauseId>([|"ap_2_3_3"|])""")]
    [InlineData("""Enum.Parse<ClauseId>([|"AP_2_3_33"|], ignoreCase: true)""")]
    [InlineData("""Enum.Parse(typeof(ClauseId), [|"BD_99"|])""")]
    [InlineData("""Enum.TryParse<ClauseId>([|"BD_" + "99"|], out _)""")]
    [InlineData("""Enum.Parse<ClauseId>([|" 9999 "|])""")]
    [InlineData("""Enum.Parse<ClauseId>([|""|])""")]
    public Task A_text_that_is_parsed_as_a_member_is_one(string expression) => Check(expression);

    [Theory]
    [InlineData("""Enum.Parse<ClauseId>("AP_2_3_3")""")]
    [InlineData("""Enum.Parse<ClauseId>(" AP_2_3_3 ".AsSpan())""")]
    [InlineData("""Enum.Parse<ClauseId>("ap_2_3_3", true)""")]
    [InlineData("""Enum.Parse<ClauseId>("ap_2_3_3", DateTime.Now.Year > 2025)""")]
    [InlineData("""Enum.Parse(typeof(ClauseId), "1")""")]
    [InlineData("""Enum.Parse<ClauseId>(Console.ReadLine()!)""")]
    [InlineData("""(Enum.Parse<DayOfWeek>("Monday"), ClauseId.BD_1)""")]
    [InlineData("""Enum.Parse(typeof(DayOfWeek), ClauseId.BD_1 + "x")""")]
    public Task And_what_is_a_member_or_of_another_enum_is_left_alone(string expression) => Check(expression);

    [Fact]
    public Task The_message_names_the_text() => Verify.Analyzer<UndefinedIdAnalyzer>(
        """class C { object o = Enum.Parse<ClauseId>({|#0:"AP-2.3.3"|}); }""",
        new DiagnosticResult("CELAC1007", DiagnosticSeverity.Error).WithLocation(0).WithMessage("'AP-2.3.3' is no defined value of ClauseId"));

    [Fact]
    public Task The_message_names_the_value() => Verify.Analyzer<UndefinedIdAnalyzer>(
        "class C { object o = {|#0:(ClauseId)9999|}; }",
        new DiagnosticResult("CELAC1007", DiagnosticSeverity.Error).WithLocation(0).WithMessage("9999 is no defined value of ClauseId"));

    [Theory]
    [InlineData("using Id = CelacData.ClauseId; class C { object o = [|(Id)9999|]; }")]
    [InlineData("using static CelacData.ClauseId; class C { object o = [|AX_8 + 9000|]; }")]
    [InlineData("class C { const ClauseId Last = ClauseId.AX_8; ClauseId Next() { ClauseId next = [|Last + 9000|]; return next; } }")]
    [InlineData("class C { const ClauseId Last = ClauseId.AX_8; object o = Clauses.Get([|Last + 9000|]); object p = Clauses.Get(D.First + 1); }  class D { public const ClauseId First = ClauseId.BD_1; }")]
    [InlineData("class C { object o = Clauses.Get([|D.Last + 9000|]); void M() { const ClauseId a = ClauseId.AX_8, b = a; Clauses.Get([|b + 9000|]); } } class D { public const ClauseId Last = ClauseId.AX_8; }")]
    [InlineData("class C { void M(ClauseId id = [|(ClauseId)9999|]) { } }")]
    [InlineData("[ImplementsClause([|(ClauseId)9999|])] class C { }")]
    public Task It_is_found_under_other_names_and_in_declarations(string source) => Verify.Analyzer<UndefinedIdAnalyzer>(source);

    private static Task Check(string expression) => Verify.Analyzer<UndefinedIdAnalyzer>(
        $$"""
        class C { object o = {{expression}}; }
        readonly struct Own { public static explicit operator Own(int i) => default; public static explicit operator ClauseId?(Own own) => ClauseId.BD_1; }
        """);
}
