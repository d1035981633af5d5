using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class CommentIdTests
{
    [Theory]
    [InlineData("// implements [|AP-2.3.9|], see there")]
    [InlineData("// implements [|AP-2.3.9|].")]
    [InlineData("// [|AP-2.3.9|] and AP-2.3.3 and [|BD-29|]")]
    [InlineData("/* as ([|AX-9|]) has it */")]
    [InlineData("/// <summary>By [|AX-9|].</summary>")]
    [InlineData("/// <summary>See <see cref=\"C\">[|AX-9|]</see>.</summary>")]
    [InlineData("// entry [|AP-2.3.9|]-c1")]
    public Task An_id_that_no_clause_has_is_found(string comment) => Check(comment);

    [Theory]
    [InlineData("// implements AP-2.3.3, section AP-2.3, article AP-2 and AP-2.2.4-c2")]
    [InlineData("// MAP-2.3.9, AP-2.3.9a, AX-9_x, https://example.org/AX-9/index, x.AX-9")]
    [InlineData("// AP-, AP-x, AP 2.3.9")]
    public Task Everything_else_is_left_alone(string comment) => Check(comment);

    [Fact]
    public Task A_text_is_no_comment() => Verify.Analyzer<CommentIdAnalyzer>("class C { string s = \"// AX-9\"; }");

    [Fact]
    public Task The_message_names_the_id_and_the_nearest() => Verify.Analyzer<CommentIdAnalyzer>(
        "// By {|#0:BD-29|}.",
        new DiagnosticResult("CELAC1003", DiagnosticSeverity.Info).WithLocation(0).WithMessage(
            $"The comment names 'BD-29', but no clause of ccf4 has this id; nearest: {Named("BD-2")}, {Named("BD-20")}, {Named("BD-21")}"));

    [Fact]
    public Task The_id_alone_is_replaced() => Verify.Fix<CommentIdAnalyzer, NearestIdFix>(
        "class C { /* by [|AP-2.3.33|], and so on */ } // [|AP-2.3.33|]",
        "class C { /* by AP-2.3.3, and so on */ } // AP-2.3.3");

    private static Task Check(string comment) => Verify.Analyzer<CommentIdAnalyzer>($"{comment}\nclass C {{ }}\n");

    private static string Named(string id) => $"{id} ({Clauses.Parse(id).Title})";
}
