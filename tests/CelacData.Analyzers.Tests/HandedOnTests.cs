using CelacData.Analyzers.Tests.Support;

namespace CelacData.Analyzers.Tests;

/// <summary>Ids that are handed on before they reach a marked place: as other lists, by tasks, lambdas and conversions, and those that are taken out of one.</summary>
public sealed class HandedOnTests
{
    private const string Marked =
        """

        class Report
        {
            [ClauseReference] public string Id { get; set; } = "BD-1";
            [ClauseReference] public IEnumerable<string> Ids { get; set; } = new HashSet<string> { "BD-1", [|"BD-90"|] };
            [ClauseReference] public string[] Array { get; set; } = new List<string> { "BD-1", [|"BD-91"|] }.ToArray();
            [ClauseReference] public ISet<string> Set { get; } = new HashSet<string>(new[] { "BD-1", [|"BD-92"|] });
            [ClauseReference] public ImmutableArray<string> Fixed = ImmutableArray.Create("BD-1", [|"BD-93"|]);
            [ClauseReference] public static readonly FrozenSet<string> Frozen = new[] { "BD-1", [|"BD-94"|] }.ToFrozenSet(StringComparer.Ordinal);
            [ClauseReference] public Func<string> Choose { get; set; } = () => [|"BD-95"|];
            [ClauseReference] public Func<int, Task<string>> Find = async i => { await Task.Yield(); return i > 3 ? "BD-1" : [|"BD-96"|]; };
            [ClauseReference] public Func<string, string> Map = text => text + "no id" == "" ? "no id" : text;
            [ClauseReference] public Func<string, bool> Knows = text => text == "no id";
            [ClauseReference] public Lazy<string> Late { get; } = new Lazy<string>(() => [|"BD-97"|]);
            public static void Cite([ClauseReference] IEnumerable<string> ids) { }
            public static void CiteTitles([ClauseReference] IReadOnlyDictionary<string, string> titles) { }
            public static void CiteLater([ClauseReference] Func<string> id) { }
            public static void Make(Func<string> id) { }
            [return: ClauseReference] public static Task<string> Fetch() => Task.FromResult([|"BD-98"|]);
            [return: ClauseReference] public static ValueTask<string> FetchValue() => new ValueTask<string>([|"BD-99"|]);
            [return: ClauseReference] public static Func<string> Chooser() => () => [|"BD-89"|];
        }

        record Entry([ClauseReference] string Id, string Title = "");
        struct Pair { public void Deconstruct([ClauseReference] out string id, out string title) => (id, title) = ("BD-1", "no id"); }
        class Third { }
        static class Apart { public static void Deconstruct(this Third third, [ClauseReference] out string id, out string title) => (id, title) = ("BD-1", "no id"); }

        readonly struct Reference
        {
            public static implicit operator Reference([ClauseReference] string id) => default;
            public static explicit operator Reference(char[] text) => default;
        }

        class Register
        {
            public Reference First { get; set; } = [|"BD-88"|];
            public Register(Reference first) { }
            public static void Note(Reference reference, string title = "") { }
            public static void NoteAll(params Reference[] references) { }
        }
        """;

    [Theory]
    [InlineData("""Report.Cite(new[] { "BD-1", [|"BD 99"|] }.ToList());""")]
    [InlineData("""Report.Cite(new[] { "BD-1", [|"BD 99"|] }.Distinct().OrderBy(x => x + "no id").ToHashSet(StringComparer.Ordinal));""")]
    [InlineData("""Report.Cite(new[] { "BD-1", [|"BD 99"|] }.ToImmutableArray());""")]
    [InlineData("""Report.Cite(ImmutableList.Create("BD-1", [|"BD 99"|])); Report.Cite(ImmutableHashSet.CreateRange(StringComparer.Ordinal, new[] { [|"BD 98"|] }));""")]
    [InlineData("""Report.Cite(new List<string>(new[] { "BD-1", [|"BD 99"|] }).AsReadOnly());""")]
    [InlineData("""Report.Cite(new HashSet<string>(["BD-1", [|"BD 99"|]], StringComparer.Ordinal));""")]
    [InlineData("""Report.Cite(new Report().Ids.Append([|"BD 99"|]).Concat(new[] { [|"BD 98"|] }));""")]
    [InlineData("""Report.Cite(new[] { "BD-1", [|"BD 99"|] }.Where(x => x != "no id"));""")]
    [InlineData("""Report.CiteLater(() => [|"BD 99"|]); Report.CiteLater(delegate { return [|"BD 98"|]; });""")]
    [InlineData("""_ = new Report().Choose() == [|"BD 99"|] || new Report().Late.Value is [|"BD 98"|] || Report.Fetch().Result == [|"BD 97"|];""")]
    [InlineData("""async void Local() { _ = await Report.Fetch().ConfigureAwait(false) == [|"BD 99"|] || await new Report().Find(3) == [|"BD 98"|]; } Local();""")]
    [InlineData("""_ = Report.Fetch().GetAwaiter().GetResult() == [|"BD 99"|];""")]
    [InlineData("""_ = new Report().Ids.First() == [|"BD 99"|] || new Report().Array.ToList().Contains([|"BD 98"|]) || new Report().Fixed.Contains([|"BD 97"|]);""")]
    [InlineData("""_ = new Report().Ids.Any(x => x == [|"BD 99"|]) || new Report().Array.Where(x => x is not [|"BD 98"|]).Any(x => [|"BD 97"|].Equals(x));""")]
    [InlineData("""_ = Array.IndexOf(new Report().Array, [|"BD 99"|]); _ = Array.IndexOf(new[] { [|"BD 98"|] }, new Report().Id);""")]
    [InlineData("""_ = entry is ([|"BD 99"|], "no id");""")]
    [InlineData("""_ = entry is not null and not ([|"BD 99"|], _);""")]
    [InlineData("""_ = entry switch { ([|"BD 99"|], "no id") => "no id", ({ Length: 3 } or [|"BD 98"|], _) => "none", _ => "" };""")]
    [InlineData("""switch (entry) { case ([|"BD 99"|], "no id"): case ([|Wrong|], _): break; }""")]
    [InlineData("""_ = pair is ([|"BD 99"|], "no id"); _ = third is ([|"BD 98"|], "no id");""")]
    [InlineData("""_ = (new Report().Id, "no id") switch { ([|"BD 99"|], "no id") => 1, ("BD-1", _) or ([|"BD 98"|], _) => 2, _ => 3 };""")]
    [InlineData("""switch (("no id", new Report().Id)) { case ("no id", [|"BD 99"|]): break; }""")]
    [InlineData("""Reference r = [|"BD 99"|]; r = (Reference)[|"BD 98"|]; r = [|Wrong|];""")]
    [InlineData("""Register.Note([|"BD 99"|], "no id"); Register.NoteAll("BD-1", [|"BD 98"|]); Register.Note(title: "no id", reference: [|"BD 97"|]);""")]
    [InlineData("""new Register([|"BD 99"|]).First = [|"BD 98"|];""")]
    [InlineData("""void Local(Reference r, string title) { } Local([|"BD 99"|], "no id");""")]
    [InlineData("""_ = new[] { "BD-1", [|"BD 99"|] }.Select(Clauses.Parse).ToList(); new List<string> { [|"BD 98"|] }.ForEach(CiteOne);""")]
    [InlineData("""_ = new[] { "BD-1", [|"BD 99"|] }.Where(x => x.Length > 3).Select(x => Clauses.Parse(x).Title); new List<string> { [|"BD 98"|] }.ForEach(x => { CiteOne(x); });""")]
    [InlineData("""Report.CiteTitles(new Dictionary<string, string> { ["BD-1"] = "no id", [[|"BD 99"|]] = "no id" }.ToFrozenDictionary()); Report.CiteTitles(new Dictionary<string, string>(new Dictionary<string, string> { { [|"BD 98"|], "no id" } }));""")]
    [InlineData("""_ = new Report().Id.AsSpan().SequenceEqual([|"BD 99"|]) || [|"BD 98"|].AsSpan().Equals(new Report().Id, StringComparison.Ordinal) || new Report().Id.AsSpan() is [|"BD 97"|];""")]
    [InlineData("""_ = new Report().Ids.SequenceEqual(new[] { "BD-1", [|"BD 99"|] }) || new Report().Array.AsSpan().SequenceEqual(["BD-1", [|"BD 98"|]]);""")]
    public Task What_is_handed_on_is_followed(string statement) => Check(statement);

    [Theory]
    [InlineData("""Report.Cite(new[] { "no id" }.Select(x => x + "no id").ToList()); Report.Cite("no id".Split(' ').ToList());""")]
    [InlineData("""Report.Cite(new[] { ("no id", 1) }.ToDictionary(x => x.Item1, x => "no id").Keys);""")]
    [InlineData("""Report.Cite(new Report().Ids.Except(new[] { "BD-1" }).OrderBy(x => x == "BD-1" ? "no id" : "none"));""")]
    [InlineData("""Report.Make(() => "no id"); Func<string> make = () => "no id"; _ = make() == "no id";""")]
    [InlineData("""_ = new Report().Map("no id") == "no id"; _ = new Report().Knows("no id");""")]
    [InlineData("""_ = new Report().Ids.Select(x => x + "no id").First() == "no id"; _ = new Report().Ids.ToDictionary(x => x).First().Value == "BD-1";""")]
    [InlineData("""_ = new Report().Ids.Any(x => x.Substring(3) == "no id" || Console.ReadLine() == "no id"); _ = new[] { "no id" }.Any(x => x == "no id" && new Report().Id != "BD-1");""")]
    [InlineData("""_ = "some text".AsSpan().Contains(new Report().Id, StringComparison.Ordinal); _ = new Report().Id.AsSpan().IndexOf("no id") + new Report().Id.AsSpan(3).IndexOf("no id"); _ = new Report().Id.AsSpan(3) is "no id";""")]
    [InlineData("""_ = new Report().Ids.Concat(Console.ReadLine()!.Split(',')).Contains("no id");""")] // others may be among them
    [InlineData("""_ = new Report().Id.Append('x').First() == 'y'; _ = new string("no id".Reverse().ToArray()) == new Report().Id;""")]
    [InlineData("""_ = entry is (_, "no id"); _ = third is (_, "no id"); _ = ("no id", 3) is ("no id", 3);""")]
    [InlineData("""_ = (Console.ReadLine(), new Report().Id) switch { ("no id", "BD-1") => 1, _ => 2 };""")]
    [InlineData("""var both = (new Report().Id, "no id"); _ = both is ("no id", "no id");""")] // a variable
    [InlineData("""Reference r = (Reference)"no id".ToCharArray(); Register.Note(r, "no id"); _ = r.ToString() == "no id";""")]
    [InlineData("""object o = "no id"; _ = o is ("no id", 3);""")]
    [InlineData("""_ = new[] { "BD-1", "all" }.Select(x => x == "all" ? null : Clauses.Parse(x)); _ = new[] { "no id" }.Select(x => Clauses.Parse("BD-1").Title + x);""")]
    [InlineData("""_ = new[] { "no id" }.Select(x => Clauses.Parse(x.Replace("no id", "BD-1"))); new List<string> { "no id" }.ForEach(Console.WriteLine); CiteOne("BD-1");""")]
    [InlineData("""_ = new[] { "no id" }.Zip(new[] { "BD-1" }, (x, y) => Clauses.Parse(y)); _ = new[] { "no id" }.Aggregate("BD-1", (x, y) => Clauses.Parse(x).IdText);""")]
    public Task What_becomes_something_else_is_not(string statement) => Check(statement);

    /// <summary>The mark has the name that a file gives it, or that one gives it for all.</summary>
    [Theory]
    [InlineData("using Ref = CelacData.ClauseReferenceAttribute;", "")]
    [InlineData("", "global using Ref = CelacData.ClauseReferenceAttribute;")]
    public Task The_mark_may_have_another_name(string own, string global) => Verify.Analyzer<ConstantIdAnalyzer>(
        $$"""
        {{own}}
        class C { [Ref] string Id { get; set; } = ""; void M([Ref] string id) { Id = [|"BD 99"|]; M([|"BD 98"|]); Other("no id"); } void Other(string id) { } }
        """,
        test => test.TestState.Sources.Add(("Global.cs", global)));

    /// <summary>What a reference converts ids to is known there, with whatever takes it.</summary>
    [Fact]
    public Task A_conversion_of_a_reference_is_known() => Verify.Analyzer<ConstantIdAnalyzer>(
        """
        class C { void M(Registers.Register register, Registers.Entry entry) { register.Note([|"BD 99"|], "no id"); register.First = [|"BD 98"|]; _ = entry is ([|"BD 97"|], "no id"); } }
        """,
        test => test.TestState.AdditionalReferences.Add(Support.Harbour.Compile(
            "Registers",
            """
            using CelacData;
            namespace Registers
            {
                public readonly struct Reference { public static implicit operator Reference([ClauseReference] string id) => default; }
                public class Register { public Reference First { get; set; } public void Note(Reference reference, string title) { } }
                public record Entry([ClauseReference] string Id, string Title);
            }
            """,
            withLibrary: true)));

    private static Task Check(string statement) => Verify.Analyzer<ConstantIdAnalyzer>(
        $$"""
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        class C
        {
            const string Wrong = "BD" + "-99";
            static void CiteOne([ClauseReference] string id) { }
            void M(Entry entry, Pair pair, Third third)
            {
                {{statement}}
            }
        }
        {{Marked}}
        """);
}
