using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>What is emitted compiles without a warning, nullable annotations and documentation comments included.</summary>
public sealed class CompilationTests
{
    /// <summary>One field of each kind, needed and optional and as a list, in a record with an id and in two that share a part.</summary>
    private const string AllKinds = """
          - name: Cargo
            doc: One of everything.
            fields:
              - {name: kind, type: Weight, doc: A code.}
          - name: Buoy
            id: BuoyId
            doc: One of everything.
            fields:
              - {name: title, type: "text?", doc: A text.}
              - {name: lines, type: "text[]", doc: Texts.}
              - {name: depth, type: "integer?", doc: A number.}
              - {name: height, type: integer, doc: A number.}
              - {name: weight, type: "decimal?", doc: A decimal.}
              - {name: isLit, type: boolean, doc: A flag.}
              - {name: set, type: date, doc: A date.}
              - {name: drawn, type: "date?", doc: A date.}
              - {name: seen, type: period, doc: A period.}
              - {name: grade, type: "Weight?", doc: A code.}
              - {name: grades, type: "Weight[]", doc: Codes.}
              - {name: owner, type: "ref Party?", doc: A reference.}
              - {name: keeper, type: ref Party, doc: A reference.}
              - {name: promise, type: "ref Promise?", doc: A reference to a part.}
              - {name: place, type: "clause?", doc: A clause.}
              - {name: mooring, type: Cargo, doc: A part.}
              - {name: spare, type: "Cargo?", doc: A part.}
              - {name: load, type: "Cargo[]", doc: Parts.}
          - name: Pier
            id: PierId
            doc: It shares a part.
            fields:
              - {name: load, type: "Cargo[]", doc: Parts.}

        extensions:
        """;

    private const string Buoy = """

          - name: Bell
            lines: ["one\"\"\"", "two"]
            depth: 4
            height: -5
            weight: -0.050
            isLit: true
            set: 0001-01-01
            seen: ../2031
            grades: [Soft, Firm, Soft]
            keeper: Delta
            promise: HP-1.1.2-p1
            mooring: {kind: Firm}
            load: [{kind: Soft}, {kind: Firm}]
          - name: Light
            title: The Light
            isLit: false
            depth: 0
            height: 2147483647
            set: 9999-12-31
            seen: 2031
            grade: Firm
            owner: Marsh
            keeper: Delta
            place: HD-1
            mooring: {kind: Soft}
            spare: {kind: Firm}

        """;

    private static readonly HarbourAccord s_kinds = Complete
        .Edit(ModelFile, "\nextensions:", "\n" + AllKinds)
        .Append(LockFile, "  BuoyId: {Bell: 1, Light: 2}\n  PierId: {North: 1, South: 2}\n")
        .With("buoys.yaml", "buoys:" + Buoy)
        .With("piers.yaml", "piers:\n  - {name: North, load: [{kind: Soft}]}\n  - {name: South}\n");

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_kinds));

    [Fact]
    public void The_small_catalogue_compiles() => HarbourLibrary.AssertCompiles(Complete);

    [Fact]
    public void Every_kind_of_field_compiles() => HarbourLibrary.AssertCompiles(s_kinds);

    [Fact]
    public void Records_without_entries_compile() =>
        HarbourLibrary.AssertCompiles(s_kinds
            .With("buoys.yaml", "buoys: []\n").With("piers.yaml", "piers: []\n")
            .Edit(LockFile, "{Bell: 1, Light: 2}", "{}").Edit(LockFile, "{North: 1, South: 2}", "{}"));

    [Fact]
    public void A_clause_can_point_to_a_part_of_a_later_one()
    {
        var library = new LoadedLibrary(Complete
            .Edit(ModelFile, "      - {name: promises,", "      - {name: basis, type: \"ref Promise?\", doc: What it rests on.}\n      - {name: promises,")
            .Edit(PlanFile, "restatement: Both towns", "basis: HP-1.1.2-p1\n            restatement: Both towns"));

        Assert.Equal("Set out buoys", library.Evaluate("HarbourPlan.Water.Channel.Dredging.Basis!.Act"));
    }

    [Fact]
    public void A_part_can_point_to_another_of_its_kind()
    {
        var library = new LoadedLibrary(Complete
            .Edit(ModelFile, "      - {name: act,", "      - {name: next, type: \"ref Promise?\", doc: What follows.}\n      - {name: act,")
            .Edit(PlanFile, "act: Dredge the channel", "next: HP-1.1.1-p2, act: Dredge the channel"));

        Assert.Equal("Lend the Tern", library.Evaluate("HarbourPlan.Water.Channel.Dredging.Promises[0].Next!.Act"));
    }

    [Fact]
    public void An_entry_can_list_the_parts_that_point_to_it()
    {
        var library = new LoadedLibrary(Complete.Edit(
            ModelFile, "\n  - name: Vessel", "\n      - {name: promises, type: \"Promise[]\", inverse: bearers, doc: What it promises.}\n  - name: Vessel"));

        Assert.Equal("HP-1.1.1-p1, HP-1.1.1-p2, HP-1.1.2-p1", library.Evaluate("Party.Marsh.Promises.Select(p => p.Id)"));
        Assert.Equal("HP-1.1.1-p1", library.Evaluate("Party.Delta.Promises.Select(p => p.Id)"));
    }

    [Fact]
    public void Every_level_is_a_class()
    {
        var library = new LoadedLibrary(Complete.Rewrite(text => text
            .Replace("name: article", "name: chapter", StringComparison.Ordinal).Replace("level: article", "level: chapter", StringComparison.Ordinal)));

        Assert.Equal("HP-2 The shore", library.Evaluate("HarbourPlan.Shore.Chapter"));
        Assert.Equal("HP-1.1 The channel", library.Evaluate("HarbourPlan.Water.Chapter.Sections"));
        Assert.Equal("HP-1 Water of the bay", library.Evaluate("Clauses.Parse(\"HP-1.1.2\").Chapter"));
        Assert.Equal("HP-2.1 Lamps", library.Evaluate("HarbourPlan.Shore.Clauses"));
    }

    [Fact]
    public void A_missing_comment_would_be_a_problem()
    {
        var core = HarbourLibrary.Project.AddSyntaxTrees(GeneratorRun.Parse("public class Bare;"));

        Assert.Contains(HarbourLibrary.Problems(GeneratorRun.Of(Complete, core)), p => p.Contains("CS1591", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Buoys.All", "Bell, Light")]
    [InlineData("Buoy.Bell.Title ?? \"none\"", "none")]
    [InlineData("Buoy.Bell.Lines", "one\"\"\", two")]
    [InlineData("Buoy.Light.Lines.Count", "0")]
    [InlineData("Buoys.All.Select(b => b.Depth)", "4, 0")]
    [InlineData("Buoys.All.Select(b => b.Height)", "-5, 2147483647")]
    [InlineData("Buoys.All.Select(b => b.Weight)", "-0.050, null")]
    [InlineData("Buoys.All.Select(b => b.IsLit)", "True, False")]
    [InlineData("Buoys.All.Select(b => b.Set)", "0001-01-01, 9999-12-31")]
    [InlineData("Buoy.Bell.Seen.Earliest", "null")]
    [InlineData("Buoys.All.Select(b => b.Grade)", "null, Firm")]
    [InlineData("Buoy.Bell.Grades", "Soft, Firm, Soft")]
    [InlineData("Buoys.All.Select(b => b.Owner)", "null, Marsh End")]
    [InlineData("Buoy.Bell.Keeper", "Delta Town")]
    [InlineData("Buoys.All.Select(b => b.Promise)", "HP-1.1.2-p1 Set out buoys, null")]
    [InlineData("Buoys.All.Select(b => b.Place)", "null, HD-1 Greeting to the Heron")]
    [InlineData("Buoys.All.Select(b => b.Mooring.Kind)", "Firm, Soft")]
    [InlineData("Buoys.All.Select(b => b.Spare?.Kind)", "null, Firm")]
    [InlineData("Buoys.All.SelectMany(b => b.Load).Select(c => c.Kind)", "Soft, Firm")]
    [InlineData("Piers.All.Select(p => p.Load.Count)", "1, 0")]
    [InlineData("Pier.North.Load[0].Pier", "North")]
    [InlineData("Pier.North.Load[0].Buoy", "null")]
    [InlineData("Buoy.Light.Spare!.Buoy", "Light")]
    public void Every_kind_of_field_is_read(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));
}
