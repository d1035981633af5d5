using CelacData.Analyzers.Tests.Support;
using CelacData.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class UnknownIdTests
{
    /// <summary>Members that a user has marked.</summary>
    private const string Marked =
        """

        class Report
        {
            [ClauseReference] public const string Const = "AP-1.1";
            [ClauseReference] public string Field = "BD-1";
            [ClauseReference] public string Property { get; set; } = "BD-1";
            [ClauseReference] public string[] Many { get; set; } = [];
            public static void Cite([ClauseReference] string id, string title = "") { }
            public static void CiteAll([ClauseReference] params string[] ids) { }
            [return: ClauseReference] public static string Home() => "BD-1";
        }

        [System.AttributeUsage(System.AttributeTargets.All)]
        class AboutAttribute([ClauseReference] string id) : System.Attribute
        {
            public string Id => id;
            [ClauseReference] public string Other { get; set; } = "";
        }
        """;

    [Theory]
    [InlineData("""Clauses.Parse([|"AP-2.3.33"|]);""")]
    [InlineData("""Clauses.TryParse([|"AP-2.3.33"|], out _);""")]
    [InlineData("""Report.Cite([|"nonsense"|]);""")]
    [InlineData("""Report.Cite([|""|]);""")]
    [InlineData("""Report.Cite(id: [|"AP-9.1"|], title: "AP");""")]
    [InlineData("""const string at = "9.9"; Report.Cite([|"AP-" + at|]);""")]
    [InlineData("""const string at = "9.9"; Report.Cite([|$"AP-{at}"|]);""")]
    [InlineData("""const string id = "AP 9.9"; Report.Cite([|id|]);""")]
    [InlineData("""Report.Cite([|nameof(Report)|]);""")]
    [InlineData("""Report.Cite(DateTime.Now.Year > 2025 ? "BD-1" : [|"BD-99"|]);""")]
    [InlineData("""string? x = null; Report.Cite(x ?? [|"BD-99"|]);""")]
    [InlineData("""Report.Cite(DateTime.Now.Year switch { 2025 => "BD-1", _ => [|"BD-99"|] });""")]
    [InlineData("""Report.CiteAll("BD-1", [|"BD-99"|], "AX-8", [|"AX-9"|]);""")]
    [InlineData("""Report.CiteAll(new[] { "BD-1", [|"BD-99"|] });""")]
    [InlineData("""Report.CiteAll(["BD-1", [|"BD-99"|]]);""")]
    [InlineData("""new Report().Field = [|"BD-99"|];""")]
    [InlineData("""new Report { Property = [|"BD-99"|] }.ToString();""")]
    [InlineData("""new Report { Many = ["BD-1", [|"BD-99"|]] }.ToString();""")]
    [InlineData("""_ = new Report().Property == [|"BD-99"|];""")]
    [InlineData("""_ = [|"BD-99"|] != new Report().Field;""")]
    [InlineData("""_ = new Report().Property is "BD-1" or [|"BD-99"|];""")]
    [InlineData("""_ = new Report().Property switch { "BD-1" => 1, [|"BD-99"|] => 2, _ => 3 };""")]
    [InlineData("""switch (new Report().Property) { case "BD-1": break; case [|"BD-99"|]: break; }""")]
    public Task A_constant_that_reaches_a_marked_place_is_checked(string statement) => Check($"class C {{ void M() {{ {statement} }} }}{Marked}");

    [Theory]
    [InlineData("""class C { [ClauseReference] string f = [|"BD-99"|]; }""")]
    [InlineData("""class C { [ClauseReference] string P { get; } = [|"BD-99"|]; }""")]
    [InlineData("""class C { [ClauseReference] string[] P { get; } = { "BD-1", [|"BD-99"|] }; }""")]
    [InlineData("""class C { [ClauseReference] List<string> P { get; } = new() { "BD-1", [|"BD-99"|] }; }""")]
    [InlineData("""class C { [ClauseReference] const string K = [|"BD-99"|]; }""")]
    [InlineData("""class C { void M([ClauseReference] string id = [|"BD-99"|]) { } }""")]
    [InlineData("""class C { [return: ClauseReference] string M() => [|"BD-99"|]; }""")]
    [InlineData("""class C { [ClauseReference] string P => [|"BD-99"|]; }""")]
    [InlineData("""[About([|"BD-99"|])] class C { }""")]
    [InlineData("""[About("BD-1", Other = [|"BD-99"|])] class C { }""")]
    public Task A_declaration_is_checked(string declaration) => Check(declaration + Marked);

    [Theory]
    [InlineData("""Clauses.Parse("AP-2.3.3");""")]
    [InlineData("""Clauses.Parse("ap-2.3.3");""")]
    [InlineData("""Clauses.Parse("ccf4/AP-2.3.3");""")]
    [InlineData("""Report.Cite(Console.ReadLine()!);""")]
    [InlineData("""Report.Cite("BD-1", "no id at all");""")]
    [InlineData("""Report.Cite(DateTime.Now.Year > 2025 && "no id".Length > 3 ? "BD-1" : "BD-2");""")]
    [InlineData("""Report.Cite("no id"[0] == 'n' ? "BD-1" : "BD-2");""")]
    [InlineData("""Console.WriteLine("no id" == Console.ReadLine());""")]
    [InlineData("""Report.Cite(nameof(Report).Length > 3 ? "BD-1" : "BD-2");""")]
    public Task What_is_right_or_goes_elsewhere_is_left_alone(string statement) => Check($"class C {{ void M() {{ {statement} }} }}{Marked}");

    [Theory]
    [InlineData("AP-2.3.33", "nearest: AP-2.3.3 (Panda bond seminar), AP-2.3.1 (Financial cooperation), AP-2.3.2 (Promoting investment)")]
    [InlineData("completely wrong", "an id looks like BD-1 (The Forum's fourth ministerial meeting) or AP-1.1 (High-level exchanges) or AX-1 (Political parties)")]
    [InlineData("AP-2.3", "it is a level above the clauses AP-2.3.1 to AP-2.3.3")]
    public Task The_message_says_what_was_meant(string id, string advice)
    {
        var titled = advice.StartsWith("it is", StringComparison.Ordinal) ? advice : WithTitles(advice);
        return Verify.Analyzer<ConstantIdAnalyzer>(
            $$"""class C { object o = Clauses.Parse({|#0:"{{id}}"|}); }""",
            new DiagnosticResult("CELAC1001", DiagnosticSeverity.Error).WithLocation(0).WithMessage($"'{id}' is the id of no clause of ccf4; {titled}"));
    }

    [Theory]
    [InlineData("AP 2.3.3", "AP-2.3.3")]
    [InlineData("ap-2-3-3", "AP-2.3.3")]
    [InlineData("AP-2.III.3", "AP-2.3.3")]
    [InlineData("BD-014", "BD-14")]
    [InlineData("BD14", "BD-14")]
    [InlineData("AP-2.3.33", "AP-2.3.3")]
    [InlineData("art. 2(III)(3)", "AP-2.3.3")]
    [InlineData("AP–2.3.3", "AP-2.3.3")]
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
        }
        """",
        """"
        class C
        {
            object a = Clauses.Parse(@"BD-14"); // trivia stay
            object b = Clauses.Parse("""AX-3""");
        }
        """");

    private static string WithTitles(string advice) =>
        System.Text.RegularExpressions.Regex.Replace(advice, @"([A-Z]{2}-[0-9.]+) \([^)]*\)", m => $"{m.Groups[1].Value} ({Clauses.Parse(m.Groups[1].Value).Title})");

    private static Task Check(string source) => Verify.Analyzer<ConstantIdAnalyzer>(source);
}
