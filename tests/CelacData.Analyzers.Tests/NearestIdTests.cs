using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;

namespace CelacData.Analyzers.Tests;

/// <summary>The nearest ids take the place of what people really type, whatever quotes it stands in.</summary>
public sealed class NearestIdTests
{
    [Theory]
    [InlineData("AP 2.3.3", "AP-2.3.3")]
    [InlineData("ap-2-3-3", "AP-2.3.3")]
    [InlineData("AP-2.III.3", "AP-2.3.3")]
    [InlineData("BD-014", "BD-14")]
    [InlineData("BD14", "BD-14")]
    [InlineData("AP-2.3.33", "AP-2.3.3")]
    [InlineData("art. 2(III)(3)", "AP-2.3.3")]
    [InlineData("AP–2.3.3", "AP-2.3.3")]
    [InlineData("ccf4/BD 14", "ccf4/BD-14")]
    [InlineData("AP-2.3.33-c1", "AP-2.3.3")]
    public Task The_first_fix_is_the_nearest_id(string typed, string meant) => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        $$"""class C { object o = Clauses.Parse(/* why */ [|"{{typed}}"|]); }""",
        $$"""class C { object o = Clauses.Parse(/* why */ "{{meant}}"); }""");

    [Fact]
    public Task The_second_fix_is_the_next_nearest() => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        """class C { object o = Clauses.Parse([|"AP-2.3.33"|]); }""",
        """class C { object o = Clauses.Parse("AP-2.3.1"); }""",
        fix: 1);

    [Fact]
    public Task All_of_a_document_are_fixed_at_once_and_quotes_stay() => Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(
        """"
        class C
        {
            object a = Clauses.Parse([|@"BD-014"|]); // trivia stay
            object b = Clauses.Parse([|"""AX-03"""|]);
            object c = Clauses.Parse([|$"AP-2.3.33"|]), d = Clauses.Parse([|$@"BD-014"|]), e = Clauses.Parse([|$"""ccf4/AX-03"""|]);
        }
        """",
        """"
        class C
        {
            object a = Clauses.Parse(@"BD-14"); // trivia stay
            object b = Clauses.Parse("""AX-3""");
            object c = Clauses.Parse($"AP-2.3.3"), d = Clauses.Parse($@"BD-14"), e = Clauses.Parse($"""ccf4/AX-3""");
        }
        """");

    [Theory]
    [InlineData("""Clauses.Parse([|"AP\u002D2.3.9"|])""")] // escaped: nothing to put an id in the place of
    [InlineData("""Clauses.Parse([|"BD-" + "99"|])""")]
    [InlineData("""Clauses.Parse([|$"BD-{"99"}"|])""")]
    [InlineData("""Clauses.Parse([|$"AP\u002D2.3.9"|])""")]
    [InlineData("""Clauses.Parse([|$"{"AP-2.3.9"}"|])""")]
    [InlineData("""Clauses.Parse([|$""|])""")]
    [InlineData("""Clauses.Parse([|Other.Id|])""")]
    public Task What_is_not_written_as_one_text_is_left_to_its_author(string call)
    {
        var source = $$"""class C { object o = {{call}}; } static class Other { public const string Id = "BD" + "-99"; }""";
        return Verify.Fix<ConstantIdAnalyzer, NearestIdFix>(source, source);
    }
}
