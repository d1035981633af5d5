using CelacData.Analyzers.Tests.Support;

namespace CelacData.Analyzers.Tests;

/// <summary>The ways that a text can take to a marked place or be held against one, in all the shapes of the language, and those that only look so.</summary>
public sealed class ReachTests
{
    private const string Marked =
        """

        class Report
        {
            [ClauseReference] public string Property { get; set; } = "BD-1";
            [ClauseReference] public List<string> Many { get; set; } = [];
            [ClauseReference] public HashSet<string> Set { get; } = [];
            [ClauseReference] public Dictionary<string, string> Titles { get; init; } = [];
            public Report Inner { get; } = new();
            public Entry? Entry { get; set; }
            public static void Cite([ClauseReference] string? id) { }
            [return: ClauseReference] public static async System.Threading.Tasks.Task<string> Fetch() { await System.Threading.Tasks.Task.Yield(); return "BD-1"; }
            public static string Other(string text) => text;
        }

        record Entry([ClauseReference] string Id, string Title = "");
        class Shelf<T> { public void Put([ClauseReference] string id, T value) { } public static void Find<U>([ClauseReference] U id) { } }
        delegate string Naming();
        [return: ClauseReference] delegate string Choosing([ClauseReference] string id);

        static class Extensions
        {
            public static void CiteWith(this Report report, [ClauseReference] string id) { }
            public static void CiteThis([ClauseReference] this string id, string title = "") { }
        }

        static class Known { public const string Wrong = "BD" + "-99"; public static void Tell([ClauseReference] string id) { } }
        """;

    [Theory]
    [InlineData(""""Report.Cite([|"""BD-99"""|]);"""")]
    [InlineData("""Report.Cite([|@"BD-99"|]);""")]
    [InlineData("""Report.Cite([|$@"BD-{"99"}"|]);""")]
    [InlineData("""Report.Cite(([|"BD-99"|]));""")]
    [InlineData("""Report.Cite(checked([|"BD-99"|]));""")]
    [InlineData("""Report.Cite((string?)([|"BD-99"|]));""")]
    [InlineData("""Report.Cite(DateTime.Now.Year switch { 2025 => null, 2026 => DateTime.Now.Month > 6 ? [|"BD-99"|] : "BD-1", _ => throw new Exception("no id") });""")]
    [InlineData("""Report.Cite(Console.ReadLine() ?? (DateTime.Now.Year > 2025 ? "BD-1" : [|"BD-99"|]));""")]
    [InlineData("""Report.Cite(Known.Wrong is { } ? [|Known.Wrong|] : "BD-1");""")]
    [InlineData("""_ = new Report().Property is "BD-1" or ([|"BD-99"|] or [|"BD-98"|]) and not [|"BD-97"|];""")]
    [InlineData("""switch (new Report().Property) { case "BD-1" or [|"BD-99"|] when DateTime.Now.Year > 2025: break; }""")]
    [InlineData("""_ = new Report() is { Inner.Property: [|"BD-99"|], Entry: { Id: [|"BD-98"|], Title: "no id" } };""")]
    [InlineData("""_ = new Report().Entry is ([|"BD-99"|], "no id");""")]
    [InlineData("""_ = new Entry("BD-1") switch { ([|"BD-99"|], _) => 1, _ => 2 };""")]
    [InlineData("""Report? r = null; _ = r?.Property == [|"BD-99"|];""")]
    [InlineData("""Report? r = null; _ = r?.Inner?.Property is [|"BD-99"|];""")]
    [InlineData("""Report? r = null; _ = r?.Property.Equals([|"BD-99"|]);""")]
    [InlineData("""Report? r = null; r?.Many.Add([|"BD-99"|]);""")]
    [InlineData("""Report? r = null; _ = (r?.Property ?? "") == [|"BD-99"|];""")]
    [InlineData("""_ = new Report().Property! == [|"BD-99"|];""")]
    [InlineData("""async void Local() { _ = await Report.Fetch() == [|"BD-99"|]; } Local();""")]
    [InlineData("""_ = StringComparer.Ordinal.Equals(new Report().Property, [|"BD-99"|]);""")]
    [InlineData("""_ = EqualityComparer<string>.Default.Equals([|"BD-99"|], new Report().Property);""")]
    [InlineData("""_ = string.Compare(new Report().Property, [|"BD-99"|], StringComparison.Ordinal) == 0;""")]
    [InlineData("""_ = new[] { "BD-1", [|"BD-99"|] }.Contains(new Report().Property);""")]
    [InlineData("""_ = new List<string> { "BD-1", [|"BD-99"|] }.Contains(new Report().Property);""")]
    [InlineData("""new Report().Many.AddRange(new[] { "BD-1", [|"BD-99"|] });""")]
    [InlineData("""new Report().Many.AddRange(["BD-1", [|"BD-99"|]]);""")]
    [InlineData("""new Report().Many.Insert(0, [|"BD-99"|]);""")]
    [InlineData("""new Report().Set.UnionWith(["BD-1", [|"BD-99"|]]);""")]
    [InlineData("""new Report { Titles = new() { ["BD-1"] = "no id", [[|"BD-99"|]] = "no id" } }.ToString();""")]
    [InlineData("""new Report { Titles = new Dictionary<string, string> { { [|"BD-99"|], "no id" } } }.ToString();""")]
    [InlineData("""new Report { Inner = { Property = [|"BD-99"|], Many = { [|"BD-98"|] } } }.ToString();""")]
    [InlineData("""new Shelf<int>().Put([|"BD-99"|], 3); Shelf<string>.Find([|"BD-98"|]); new Shelf<string>().Put("BD-1", "no id");""")]
    [InlineData("""new Report().CiteWith([|"BD-99"|]); Extensions.CiteWith(new Report(), [|"BD-98"|]);""")]
    [InlineData("""[|"BD-99"|].CiteThis(); [|Known.Wrong|].CiteThis(title: "no id"); Extensions.CiteThis([|"BD-98"|], "no id");""")]
    [InlineData("""Choosing f = id => [|"BD-99"|]; Choosing g = id => { return [|"BD-98"|]; }; Choosing h = delegate { return [|"BD-97"|]; };""")]
    [InlineData("""Choosing f = id => id == [|"BD-99"|] ? "BD-1" : id; _ = f("BD-1") == [|"BD-98"|];""")]
    [InlineData("""Tell([|"BD-99"|]); Tell([|Wrong|]);""")]
    [InlineData("""Report.Cite([|nameof(Report.Property)|]);""")]
    public Task What_reaches_a_marked_place_is_checked(string statement) => Check(statement);

    [Theory]
    [InlineData("""Report.Cite("BD-1".ToLowerInvariant()); Report.Cite("no id".Replace("no", "BD"));""")]
    [InlineData("""Report.Cite(Report.Other("no id")); Report.Cite(new Report().Titles["BD-1"].Substring(3) + "no id");""")]
    [InlineData("""Report.Cite(new List<string>().Find(x => x == "no id"));""")]
    [InlineData("""Report.Cite(new Report().Many.Find(x => x.Contains("no id")) ?? throw new Exception("no id"));""")]
    [InlineData("""Report.Cite(Console.ReadLine() == "no id" ? "BD-1" : null);""")]
    [InlineData("""Report.Cite(Console.ReadLine() switch { "no id" => "BD-1", "none" or "nothing" => "BD-2", _ => null });""")]
    [InlineData("""Report.Cite($"BD-{1}"); Report.Cite($"{"BD-1",4}"); Report.Cite("BD-" + DateTime.Now.Day);""")]
    [InlineData("""_ = new Report().Titles["BD-1"].Equals("no id"); _ = new Report().Titles.ContainsValue("no id"); _ = new Report().Titles["BD-1"] is "no id";""")]
    [InlineData("""_ = string.Join("no id", new Report().Many); _ = string.Format("{0} no id", new Report().Property); _ = new Report().Property.Split("no id");""")]
    [InlineData("""_ = new Report().Entry is ("BD-1", "no id"); _ = new Entry("BD-1") is { Title: "no id" };""")]
    [InlineData("""_ = string.Compare("no id", "none", StringComparison.Ordinal) == 0; _ = StringComparer.Ordinal.Equals("no id", Console.ReadLine());""")]
    [InlineData("""_ = new[] { "no id" }.Contains(Console.ReadLine()); _ = new Report().Many.Contains("BD-1", StringComparer.OrdinalIgnoreCase);""")]
    [InlineData("""new Report().Many.AddRange(Report.Other("no id").Split(',')); new Report().Many.ForEach(x => Console.WriteLine("no id"));""")]
    [InlineData("""Naming f = () => "no id"; Choosing g = id => Report.Other("no id"); Choosing h = id => { Func<string> inner = () => "no id"; return inner(); };""")]
    [InlineData("""_ = (new Report().Property, "no id"); var t = (Id: "no id", 3); _ = t;""")]
    [InlineData("""Report? r = null; _ = r?.Titles["BD-1"] == "no id"; _ = r?.ToString() == "no id"; _ = r?.Entry?.Title == "no id";""")]
    [InlineData("""Other("no id"); void Other(string id) { }""")]
    public Task What_does_not_is_left_alone(string statement) => Check(statement);

    private static Task Check(string statement) => Verify.Analyzer<ConstantIdAnalyzer>(
        $"using System.Linq; using static Known; class C {{ void M() {{ {statement} }} }}{Marked}");
}
