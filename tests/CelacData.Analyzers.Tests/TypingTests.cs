using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Tests;

/// <summary>Editors ask while one types, so code may end anywhere, or lack anything. An analyzer that throws fails the test.</summary>
public sealed class TypingTests
{
    private const int Step = 41;

    /// <summary>Something of everything that the analyzers look into.</summary>
    private const string Source =
        """
        using System; using System.Linq; using System.Collections.Generic; using System.Collections.Immutable; using System.Threading.Tasks; using CelacData; using Ref = CelacData.ClauseReferenceAttribute;
        class Report { [ClauseReference] public string Id { get; set; } = "BD-1"; [Ref] public IEnumerable<string> Ids { get; set; } = new HashSet<string> { "BD-1", "BD 90" }.ToList();
        [ClauseReference] public Func<string> Choose = () => "BD 95"; [ClauseReference] public Lazy<string> Late = new Lazy<string>(() => "BD 97"); [ClauseReference] public Dictionary<string, string> T = new() { ["BD 1"] = "x", { "BD 2", "y" } };
        [return: ClauseReference] public static Task<string> Fetch() => Task.FromResult("BD 98"); public string this[[ClauseReference] string id] => id; }
        record Entry([ClauseReference] string Id, string Title = ""); readonly struct Reference { public static implicit operator Reference([ClauseReference] string id) => default; }
        static class Apart { public static void Deconstruct(this Report r, [ClauseReference] out string id, out string t) => (id, t) = ("BD 1", "x"); }
        delegate string Citing([ClauseReference] string id);
        [ImplementsClause(ClauseId.AX_3, Revision = "x")] class C { const string Wrong = "BD" + "-99"; static readonly PartyId s_who = PartyId.CostaRica; Reference R = "BD 9";
        async Task M(Entry entry, Report r) { _ = entry is ("BD 99", _) or (not "x", { Length: 3 }); _ = entry switch { (Wrong, "no") => 1, { Id: "BD 3" } => 2, _ => 3 }; switch (r) { case ("BD 9", _): break; }
        _ = (r.Id, 3) switch { ("BD 99", 3) => 1, _ => 2 }; _ = r.Ids.Any(x => x == "BD 99") || r.Choose() == "BD 1" || await Report.Fetch().ConfigureAwait(false) == "BD 2"; Citing f = id => id is "BD 3" ? "BD 4" : r["BD 5"]; f("BD 6");
        _ = new[] { "BD 99" }.Select(Clauses.Parse).ToList(); new List<string> { "BD 98" }.ForEach(x => Clauses.Parse(x)); r.Ids = ImmutableArray.Create("BD 1").Append("BD 2").Concat(new[] { "BD 3" }); Reference q = "BD 8";
        decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) { var z = list[i]; t += z.Value; } foreach (var g in Quantities.All.GroupBy(x => x.Unit, x => x.Value)) Console.WriteLine(g.Sum());
        _ = from x in Quantities.All group x.Value by x.Unit into g select g.Sum(); _ = Commitments.All.Sum(c => c.Quantities.Sum(x => x.Value)); var vs = Quantities.All.Select(x => x.Value); t = t + vs.Sum();
        _ = BeijingDeclaration.MultilateralTrade.Statements[0].EffectiveParties.Parties.Contains(Party.CostaRica); _ = Commitments.Parse("AX-3-c1").Clause.Binds(PartyId.Argentina); _ = Enum.Parse<ClauseId>("BD_99"); _ = (ClauseId?)9999; _ = Clause.Parse($"BD-014", null); } }
        """;

    [Fact]
    public async Task Code_that_ends_anywhere_is_borne()
    {
        for (var end = 1; end < Source.Length; end += Step)
            await UserProject.Analyze(UserProject.Compile(Source[..end], withLibrary: true, LanguageVersion.Preview));
    }

    [Fact]
    public async Task And_code_that_lacks_something_anywhere()
    {
        var random = new Random(3);
        for (var start = 0; start < Source.Length - Step; start += Step)
            await UserProject.Analyze(UserProject.Compile(Source.Remove(start + random.Next(Step), random.Next(1, 10)), withLibrary: true, LanguageVersion.Preview));
    }
}
