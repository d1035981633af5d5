using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

/// <summary>Ids count as their text does: in digits, roman numerals or letters, and with 2bis or 1a where something was inserted later.</summary>
public sealed class NumberFormTests
{
    [Theory]
    [InlineData("TT-2quater")]
    [InlineData("TT-3bis")]
    [InlineData("TT-3")]
    [InlineData("TT-2.1b")]
    [InlineData("TT-2.3a")]
    [InlineData("TT-2.2.c")]
    [InlineData("TT-2.2.b.iii")]
    [InlineData("TT-2bis.1")]
    [InlineData("TT-2.2.b.ii.1")] // below what there is, numbers would be digits
    [InlineData("TA-V.B")]
    [InlineData("TA-IV.C")]
    public async Task An_id_that_is_written_as_ids_are_but_that_no_clause_has_is_found_everywhere(string id)
    {
        await Comment($"// by [|{id}|]. See [|{id}|]-c1, ([|{id}|])");
        await Verify.Analyzer<ConstantIdAnalyzer>($$"""class C { string s = {|CELAC1002:"{{id}}"|}; string t = {|CELAC1002:"tides1/{{id}}-c1"|}; }""", Tidal);
        await Verify.Analyzer<FileIdAnalyzer>(
            "class C { }",
            test =>
            {
                Tidal(test);
                test.TestState.AdditionalFiles.Add(("/0/tracked.csv", $"clause\n{id},open\n"));
                test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[*.csv]\ncelac_clause_ids = true\n"));
            },
            DiagnosticResult.CompilerWarning("CELAC1004").WithSpan("/0/tracked.csv", 2, 1, 2, 1 + id.Length));
    }

    [Theory]
    [InlineData("TT-1, TT-2.1, TT-2.1a, TT-2.2.a, TT-2.2.b.i, TT-2.2.b.ii, TT-2bis, TT-2ter, TA-IV.B; tides1/TT-2bis, TT-2.1a-c1")]
    [InlineData("the levels TT-2, TT-2.2, TT-2.2.b, TA-IV")]
    [InlineData("TT-2bis.md, TT-2.2.and, TT-2.html")] // a word behind a point
    [InlineData("TT-2a, TT-3b, TT-2px, TT-2mm.1, TT-2Bis, TT-2bisque, TT-9quaterly")] // articles are not inserted by letters
    [InlineData("TT-2.1bis, TT-2.9aa, TT-2.9A")] // nor paragraphs by words
    [InlineData("TT-III, TT-x, TT-a, TA-4, TA-iv, TA-IIII, TA-IV.bis, TA-THE.B")]
    [InlineData("XTT-3bis, TT-3bis_x, TT-3bis-x")]
    public Task Ids_and_what_is_written_in_other_ways_are_left_alone(string text) => Comment($"// {text}");

    [Theory]
    [InlineData("AP-2bis")]
    [InlineData("AP-2.3.9a")]
    [InlineData("AP-II.3")]
    [InlineData("BD-29bis")]
    public Task Where_no_id_has_such_a_number_it_is_none(string text) => Verify.Analyzer<CommentIdAnalyzer>($"// {text}", Tidal);

    [Fact]
    public Task The_nearest_id_takes_the_place_of_the_whole_number() => Verify.Fix<CommentIdAnalyzer, NearestIdFix>(
        "class C { } // by {|CELAC1003:TT-2quater|}, and so on",
        "class C { } // by TT-2ter, and so on",
        references: Tides.Reference);

    [Fact]
    public Task A_constant_of_such_an_id_has_its_member() => Verify.Fix<TypedMemberAnalyzer, TypedMemberFix>(
        """using TideTreaty; class C { object o = [|Clauses.Parse("tt-2BIS")|]; object p = [|Clauses.Parse("TT-2.2.b.ii")|]; }""",
        "using TideTreaty; class C { object o = Clauses.Get(ClauseId.TT_2bis); object p = Clauses.Get(ClauseId.TT_2_2_b_ii); }",
        usings: "",
        references: Tides.Reference);

    private static void Tidal(AnalyzerTest<DefaultVerifier> test) => test.TestState.AdditionalReferences.Add(Tides.Reference);

    private static Task Comment(string comment) => Verify.Analyzer<CommentIdAnalyzer>($"{comment}\nclass C {{ }}\n", Tidal);
}
