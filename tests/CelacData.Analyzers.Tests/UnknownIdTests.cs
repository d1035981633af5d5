using CelacData.Analyzers.Tests.Support;
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
            [ClauseReference] public List<string> Many { get; set; } = [];
            [ClauseReference] public string[] Array { get; set; } = [];
            public static void Cite([ClauseReference] string id, string title = "") { }
            public static void CiteAll([ClauseReference] params string[] ids) { }
            [ClauseReference] public Dictionary<string, string> Titles { get; } = [];
            public static void CiteSpan([ClauseReference] ReadOnlySpan<char> id) { }
            public static void CiteUtf8([ClauseReference] ReadOnlySpan<byte> id) { }
            [return: ClauseReference] public static string Home() => "BD-1";
            public string this[[ClauseReference] string id] => id;
            public Report() { }
            public Report([ClauseReference] string id, int number) { }
            public virtual void Override([ClauseReference] string id) { }
            [ClauseReference] public virtual string Virtual => "BD-1";
        }

        class Special : Report
        {
            public Special() : base("BD-1", 2) { }
            public override void Override(string id) { }
            public override string Virtual => "BD-1";
        }

        record Entry([ClauseReference] string Id, string Title = "");

        delegate void Citing([ClauseReference] string id);

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
    [InlineData("""Clause.Parse([|"AP-2.3.33"|], null);""")]
    [InlineData("""Clause.TryParse([|"AP-2.3.33"u8|], null, out _);""")]
    [InlineData("""Report.Cite([|"nonsense"|]);""")]
    [InlineData("""Report.Cite([|""|]);""")]
    [InlineData("""Clauses.Parse([|""|]);""")]
    [InlineData("""Clauses.TryParse(Console.ReadLine() ?? [|""|], out _);""")]
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
    [InlineData("""new Report { Array = ["BD-1", [|"BD-99"|]] }.ToString();""")]
    [InlineData("""_ = new Report().Property == [|"BD-99"|];""")]
    [InlineData("""_ = [|"BD-99"|] != new Report().Field;""")]
    [InlineData("""_ = new Report().Property is "BD-1" or [|"BD-99"|];""")]
    [InlineData("""_ = new Report().Property switch { "BD-1" => 1, [|"BD-99"|] => 2, _ => 3 };""")]
    [InlineData("""switch (new Report().Property) { case "BD-1": break; case [|"BD-99"|]: break; }""")]
    [InlineData("""_ = new Report()[[|"BD-99"|]];""")]
    [InlineData("""new Report([|"BD-99"|], 2).ToString();""")]
    [InlineData("""Report r = new([|"BD-99"|], 2);""")]
    [InlineData("""_ = new Entry([|"BD-99"|], "no id");""")]
    [InlineData("""_ = new Entry("BD-1") with { Id = [|"BD-99"|], Title = "no id" };""")]
    [InlineData("""_ = new Entry("BD-1").Id == [|"BD-99"|];""")]
    [InlineData("""Citing cite = _ => { }; cite([|"BD-99"|]);""")]
    [InlineData("""new Special().Override([|"BD-99"|]);""")]
    [InlineData("""_ = new Special().Virtual == [|"BD-99"|];""")]
    [InlineData("""_ = Report.Home() == [|"BD-99"|];""")]
    [InlineData("""_ = new Report().Property.Equals([|"BD-99"|]);""")]
    [InlineData("""_ = [|"BD-99"|].Equals(new Report().Property);""")]
    [InlineData("""_ = string.Equals([|"BD-99"|], new Report().Property, StringComparison.Ordinal);""")]
    [InlineData("""_ = new Report() is { Property: [|"BD-99"|], Many: ["BD-1", [|"BD-98"|]] };""")]
    [InlineData("""_ = new Report().Property is not [|"BD-99"|];""")]
    [InlineData("""new Report().Titles.Add([|"BD-99"|], "no id");""")]
    [InlineData("""_ = new Report().Titles[[|"BD-99"|]];""")]
    [InlineData("""new Report { Titles = { ["BD-1"] = "no id", [[|"BD-99"|]] = "no id" } }.ToString();""")]
    [InlineData("""new Report { Titles = { { "BD-1", "no id" }, { [|"BD-99"|], "no id" } } }.ToString();""")]
    [InlineData("""Report.CiteSpan([|"BD-99"|]);""")]
    [InlineData("""Report.CiteSpan([|"BD-99"|].AsSpan());""")]
    [InlineData("""Report.CiteUtf8([|"BD-99"u8|]);""")]
    [InlineData("""Report.Cite((string)(object)[|"BD-99"|]);""")]
    [InlineData("""Report.Cite([|"BD-99"|]!);""")]
    [InlineData("""new Report().Property ??= [|"BD-99"|];""")]
    [InlineData("""Action<string> say = s => Report.Cite(s + "x" == "" ? "BD-1" : [|"BD-99"|]);""")]
    [InlineData("""void Local([ClauseReference] string id) { } Local([|"BD-99"|]);""")]
    [InlineData("""[return: ClauseReference] string Local() { return [|"BD-99"|]; } Local();""")]
    [InlineData("""new Report { Titles = { { "BD-1", "no id" } } }.Titles.Remove([|"BD-99"|]);""")]
    [InlineData("""new Report { Many = { [|"BD-99"|] } }.ToString();""")]
    [InlineData("""new Report().Array[0] = [|"BD-99"|];""")]
    [InlineData("""_ = new Report().Array[0] == [|"BD-99"|];""")]
    [InlineData("""new Report().Many[0] = [|"BD-99"|];""")]
    [InlineData("""_ = new Report().Many[0] is [|"BD-99"|];""")]
    [InlineData("""_ = System.Linq.Enumerable.Contains(new Report().Array, [|"BD-99"|]);""")]
    public Task A_constant_that_reaches_a_marked_place_is_checked(string statement) => Check($"class C {{ void M() {{ {statement} }} }}{Marked}");

    [Fact]
    public Task A_text_that_is_looked_for_in_a_marked_array_is_checked() => Check(
        $$"""using System.Linq; class C { bool M() => new Report().Array.Contains("BD-1") || new Report().Array.Contains([|"BD-99"|]); }{{Marked}}""");

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
    [InlineData("""[assembly: About([|"BD-99"|])]""")]
    [InlineData("""[About([|nameof(C)|])] class C { }""")]
    [InlineData("""class C { [About(C.Id)] const string Id = "BD-1"; [About([|Wrong|])] const string Wrong = "BD" + "-99"; }""")]
    [InlineData("""class C { [return: ClauseReference] IEnumerable<string> M() { yield return "BD-1"; yield return [|"BD-99"|]; } }""")]
    [InlineData("""class C { void M([ClauseReference] string id) { if (id == [|"BD-99"|]) { id = [|"BD-98"|]; } } }""")]
    [InlineData("""class C { void M([ClauseReference] out string id) { id = [|"BD-99"|]; } }""")]
    [InlineData("""class C : Report { C() : base([|"BD-99"|], 2) { } }""")]
    [InlineData("""class C() : Report([|"BD-99"|], 2);""")]
    [InlineData("""class C { Report r = new([|"BD-99"|], 2); }""")]
    [InlineData("""class C { [ClauseReference] string P { get { return [|"BD-99"|]; } set { } } }""")]
    [InlineData("""interface I { void M([ClauseReference] string id = [|"BD-99"|]); }""")]
    [InlineData("""enum E { [About([|"BD-99"|])] A }""")]
    [InlineData("""[About("BD-1", Other = [|"BD-99"|])] class C { }""")]
    public Task A_declaration_is_checked(string declaration) => Check(declaration + Marked);

    [Theory]
    [InlineData("""_ = new Report().Property == "";""")]
    [InlineData("""switch (new Report().Property) { case "": break; }""")]
    [InlineData("""_ = new Report().Property is "" or null;""")]
    [InlineData("""Report.Cite(new Report().Property ?? "");""")]
    [InlineData("""new Report().Property = "";""")]
    [InlineData("""_ = new Report().Property.Equals("");""")]
    [InlineData("""Clauses.Parse("AP-2.3.3");""")]
    [InlineData("""new Report().Titles["BD-1"] = "no id";""")]
    [InlineData("""new Report().Titles.Add("BD-1", "no id");""")]
    [InlineData("""_ = new Report().Property.StartsWith("BD-");""")]
    [InlineData("""_ = new Report().Property.IndexOf("no id");""")]
    [InlineData("""_ = new Report().Property + "no id";""")]
    [InlineData("""_ = new Report().Property is { Length: 3 } ? "no id" : "none";""")]
    [InlineData("""Console.WriteLine(new Report().Property, "no id");""")]
    [InlineData("""[return: ClauseReference] string Local() { Func<string> f = () => "no id"; return f(); } Local();""")]
    [InlineData("""Citing cite = _ => { }; Action<string> say = _ => { }; cite("BD-1"); say("no id");""")]
    [InlineData("""_ = new Entry("BD-1", "no id").Title == "no id";""")]
    [InlineData("""_ = new System.Text.StringBuilder("no id"); _ = new List<string> { "no id" };""")]
    [InlineData("""Clauses.Parse("ap-2.3.3");""")]
    [InlineData("""Clauses.Parse("ccf4/AP-2.3.3");""")]
    [InlineData("""Report.Cite(Console.ReadLine()!);""")]
    [InlineData("""Report.Cite("BD-1", "no id at all");""")]
    [InlineData("""Report.Cite(DateTime.Now.Year > 2025 && "no id".Length > 3 ? "BD-1" : "BD-2");""")]
    [InlineData("""Report.Cite("no id"[0] == 'n' ? "BD-1" : "BD-2");""")]
    [InlineData("""Console.WriteLine("no id" == Console.ReadLine());""")]
    [InlineData("""Report.Cite(nameof(Report).Length > 3 ? "BD-1" : "BD-2");""")]
    public Task What_is_right_or_goes_elsewhere_is_left_alone(string statement) => Check($"class C {{ void M() {{ {statement} }} }}{Marked}");

    /// <summary>The library's own: the id of a clause is one.</summary>
    [Theory]
    [InlineData("""c.IdText == [|"AP-2.3.33"|]""")]
    [InlineData("""c.IdText switch { "BD-1" => true, [|"BD 99"|] => true, _ => false }""")]
    [InlineData("""new[] { "BD-1", [|"BD 99"|] }.Contains(c.IdText)""")]
    [InlineData("""c.IdText.StartsWith("AP-2.") || c.IdText + "-c1" == "AP-2.3.33" + c.Title || c.Title == "no id" """)]
    public Task What_the_id_of_a_clause_is_compared_with_is_checked(string expression) => Check(
        $$"""using System.Linq; class C { bool M(Clause c) => {{expression}}; }""");

    /// <summary>A list that is filled where it is made calls its method without naming it.</summary>
    [Theory]
    [InlineData("""new Shelf { "BD-1", [|"BD 99"|] }""")]
    [InlineData("""new Shelf { { [|"BD 99"|], "no id" } }""")]
    [InlineData("""(Shelf)(new() { "BD-1", [|"BD 99"|] })""")]
    public Task What_is_added_to_a_new_list_is_checked(string expression) => Check(
        $$"""
        class C { object o = {{expression}}; }
        class Shelf : List<int> { public void Add([ClauseReference] string id) { } public void Add([ClauseReference] string id, string title) { } }
        """);

    /// <summary>While something is declared that shall hold ids it has no name yet; the rest is checked nevertheless.</summary>
    [Theory]
    [InlineData("void M([ClauseReference] string{|CS1001:)|} { }")]
    [InlineData("[ClauseReference] string[] a, {|CS1001:;|}")]
    public Task What_has_no_name_yet_disturbs_nothing(string member) => Check($$"""class C { {{member}} object o = Clauses.Parse([|"BD 99"|]); }""");

    [Theory]
    [InlineData("AP-2.3.33", "nearest: AP-2.3.3 (Panda bond seminar), AP-2.3.1 (Financial cooperation), AP-2.3.2 (Promoting investment)")]
    [InlineData("completely wrong", "an id looks like BD-1 (The Forum's fourth ministerial meeting) or AP-1.1 (High-level exchanges) or AX-1 (Political parties)")]
    [InlineData("AP-2.3", "it is a level above the clauses AP-2.3.1 to AP-2.3.3")]
    [InlineData("ccf4/AP-2.3", "it is a level above the clauses AP-2.3.1 to AP-2.3.3")]
    public Task The_message_says_what_was_meant(string id, string advice)
    {
        var titled = advice.StartsWith("it is", StringComparison.Ordinal) ? advice : WithTitles(advice);
        return Verify.Analyzer<ConstantIdAnalyzer>(
            $$"""class C { object o = Clauses.Parse({|#0:"{{id}}"|}); }""",
            new DiagnosticResult("CELAC1001", DiagnosticSeverity.Error).WithLocation(0).WithMessage($"'{id}' is the id of no clause of ccf4; {titled}"));
    }

    private static string WithTitles(string advice) =>
        System.Text.RegularExpressions.Regex.Replace(advice, @"([A-Z]{2}-[0-9.]+) \([^)]*\)", m => $"{m.Groups[1].Value} ({Clauses.Parse(m.Groups[1].Value).Title})");

    private static Task Check(string source) => Verify.Analyzer<ConstantIdAnalyzer>(source);
}
