using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class LooksLikeIdTests
{
    [Theory]
    [InlineData("""{|CELAC1002:"AP-2.3.9"|}""")]
    [InlineData("""{|CELAC1002:"AX-9"|}""")]
    [InlineData("""{|CELAC1002:"ccf4/BD-29"|}""")]
    [InlineData("""{|CELAC1002:"AP-2.3.9-c1"|}""")]
    [InlineData("""{|CELAC1002:"AP-" + "9.9"|}""")]
    public Task A_text_in_the_form_of_an_id_is_looked_up(string text) => Check(text);

    [Theory]
    [InlineData("\"AP-2.3.3\"")] // a clause
    [InlineData("\"AP-2.3\"")] // a section
    [InlineData("\"AP-2\"")] // an article
    [InlineData("\"AP-2.2.4-c2\"")] // an entry of a clause
    [InlineData("\"see AP-2.3.9 for more\"")] // no whole text
    [InlineData("\"AP-x\"")]
    [InlineData("\"ap-2.3.9\"")] // a file or a resource may be called so
    [InlineData("\"MAP-2.3.9\"")]
    [InlineData("\"AP-\"")]
    [InlineData("\"AP-2.3.9.\"")]
    [InlineData("\"XX-9\"")]
    [InlineData("\"AX-9\" + Environment.NewLine")] // a part of something else
    [InlineData("$\"AX-9{Environment.NewLine}\"")]
    [InlineData("nameof(C) + \"AX-9\"")]
    public Task Everything_else_is_left_alone(string text) => Check(text);

    [Fact]
    public Task A_constant_is_looked_at_where_it_is_written_and_not_where_it_is_used() => Verify.Analyzer<ConstantIdAnalyzer>(
        """class C { const string Id = {|CELAC1002:"BD-99"|}; string s = Id; string t = nameof(Id); }""");

    [Fact]
    public Task The_message_says_that_it_only_looks_like_one() => Verify.Analyzer<ConstantIdAnalyzer>(
        """class C { string s = {|#0:"AX-9"|}; }""",
        new DiagnosticResult("CELAC1002", DiagnosticSeverity.Info).WithLocation(0).WithMessage(
            $"'AX-9' has the form of an id, but no clause of ccf4 has it; nearest: {Named("AX-1")}, {Named("AX-2")}, {Named("AX-3")}"));

    [Fact]
    public Task The_nearest_id_is_offered() => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        """class C { string s = {|CELAC1002:"BD-29"|}; }""",
        """class C { string s = "BD-2"; }""");

    [Theory]
    [InlineData("ccf4/BD-29", "ccf4/BD-2")]
    [InlineData("AP-2.3.33-c1", "AP-2.3.3-c1")]
    [InlineData("ccf4/AP-2.3.33-c1", "ccf4/AP-2.3.3-c1")]
    public Task Key_and_entry_stay(string typed, string meant) => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        $$"""class C { string s = {|CELAC1002:"{{typed}}"|}; }""",
        $$"""class C { string s = "{{meant}}"; }""");

    private static Task Check(string text) => Verify.Analyzer<ConstantIdAnalyzer>($"class C {{ string s = {text}; }}");

    private static string Named(string id) => $"{id} ({Clauses.Parse(id).Title})";
}
