using System.Globalization;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Records are chosen by each code that they have one of, themselves or in a part.</summary>
public sealed class CodeQueryTests
{
    private const string Weight = "- {name: weight, type: Weight, label: weight, doc: How firmly it is put.}";
    private const string IsShared = "- {name: isShared, type: boolean, doc: Whether all of them make it together.}";

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(Complete));

    /// <summary>Everything that a promise can have of codes: in its row, in a part of each, in a part of some, and under names that mean something in C#.</summary>
    private static readonly Lazy<LoadedLibrary> s_graded = new(() => new LoadedLibrary(Complete
        .Edit(ModelFile, IsShared, $$"""
            {{IsShared}}
                  - {name: type, type: "Weight?", doc: A word of LINQ.}
                  - {name: Class, type: "Weight?", doc: "A word of C#, & more."}
                  - {name: promises, type: "Weight?", doc: What all of them are called.}
                  - {name: instruments, type: "instrument[]", doc: What the text calls its instruments.}
                  - {name: grading, type: Grading, doc: How it is judged.}
                  - {name: review, type: "Review?", doc: How it was judged again.}
                  - {name: remark, type: Remark, doc: What was said of it.}
            """)
        .Edit(ModelFile, "  - name: Standing\n", """
              - name: Grading
                doc: How a promise is judged.
                fields:
                  - {name: weight, type: Weight, doc: How much it weighs.}
                  - {name: doubt, type: "Weight?", doc: What it may weigh instead.}
                  - {name: basis, type: Basis, doc: What the judgement rests on.}
                  - {name: remark, type: "Remark?", doc: What was said of the judgement.}
              - name: Basis
                doc: What a judgement rests on.
                fields:
                  - {name: trust, type: Weight, doc: How far it is trusted.}
              - name: Review
                doc: How a promise was judged again.
                fields:
                  - {name: verdict, type: Weight, doc: How much it weighed.}
                  - {name: record, type: "Weight?", doc: A word of the emitted code.}
                  - {name: opinion, type: Opinion, doc: What else was thought.}
              - name: Opinion
                doc: What else was thought.
                fields:
                  - {name: weight, type: Weight, doc: How much it counted.}
              - name: Remark
                doc: A part of two kinds.
                fields:
                  - {name: tone, type: Weight, doc: How it sounds.}
              - name: Standing

            """)
        .Edit(ModelFile, "- {name: promises, type: \"Promise[]\"", "- {name: weight, type: \"Weight?\", doc: How much it weighs.}\n      - {name: promises, type: \"Promise[]\"")
        .Edit(ModelFile, "- {name: forum,", "- {name: weight, type: \"Weight?\", doc: How much it weighs.}\n      - {name: forum,")
        .Edit(CatalogueFile, "name: HarbourDeclaration", "name: HarbourDeclaration\n    weight: Soft")
        .Edit(PlanFile, "restatement: Marsh End sets", "weight: Firm\n            restatement: Marsh End sets")
        .Edit(PlanFile, "Firm, isShared: true}", "Firm, isShared: true, type: Soft, grading: {weight: Soft, basis: {trust: Firm}}, review: {verdict: Firm, record: Firm, opinion: {weight: Soft}}, remark: {tone: Soft}}")
        .Edit(PlanFile, "Tern, weight: Soft, isShared: false}", "Tern, weight: Soft, isShared: false, Class: Firm, promises: Soft, grading: {weight: Firm, doubt: Soft, basis: {trust: Soft}, remark: {tone: Firm}}, remark: {tone: Firm}}")
        .Edit(PlanFile, "buoys, weight: Soft, isShared: false}", "buoys, weight: Soft, isShared: false, type: Soft, grading: {weight: Soft, doubt: Firm, basis: {trust: Firm}}, review: {verdict: Soft, opinion: {weight: Firm}}, remark: {tone: Soft}}")));

    [Theory]
    [InlineData("Promises.All.OfWeight(Weight.Firm).Select(p => p.Id)", "HP-1.1.1-p1")]
    [InlineData("Promises.All.OfWeight(Weight.Soft).Select(p => p.Id)", "HP-1.1.1-p2, HP-1.1.2-p1")]
    [InlineData("Promises.All.Skip(1).OfWeight(Weight.Soft).Select(p => p.Id)", "HP-1.1.1-p2, HP-1.1.2-p1")]
    [InlineData("Promises.All.Take(2).OfWeight(Weight.Soft).Select(p => p.Id)", "HP-1.1.1-p2")]
    [InlineData("Promises.All.OfWeight(Weight.Soft).OfWeight(Weight.Soft).Count()", "2")]
    [InlineData("Promises.All.OfWeight(Weight.Soft).OfWeight(Weight.Firm).Count()", "0")]
    [InlineData("Clauses.Get(ClauseId.HP_1_1_2).Promises.OfWeight(Weight.Soft).Select(p => p.Id)", "HP-1.1.2-p1")]
    [InlineData("Clauses.Get(ClauseId.HP_1_1_2).Promises.OfWeight(Weight.Firm).Count()", "0")]
    [InlineData("Clauses.Get(ClauseId.HD_1).Promises.OfWeight(Weight.Firm).Count()", "0")]
    [InlineData("Promises.All.OfWeight(Weight.Firm).Single() == Promises.All[0]", "True")]
    public void Those_with_a_code(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("3")]
    [InlineData("257")]
    [InlineData("int.MaxValue")]
    public void A_value_that_is_no_code_has_none(string value)
    {
        Assert.Equal("0", s_library.Value.Evaluate($"Promises.All.OfWeight((Weight)({value})).Count()"));
        Assert.Equal("0", s_library.Value.Evaluate($"Promises.All.ToList().OfWeight((Weight)({value})).Count()"));
        Assert.Equal("0", s_graded.Value.Evaluate($"Promises.All.OfType((Weight)({value})).Count() + Promises.All.OfVerdict((Weight)({value})).Count()"));
    }

    [Fact]
    public void Nothing_to_choose_from_is_an_error_at_once() => Assert.Equal(
        "ArgumentNullException",
        s_library.Value.Evaluate("new Func<string>(() => { try { Promises.OfWeight(null!, Weight.Firm); return \"none\"; } catch (Exception e) { return e.GetType().Name; } })()"));

    [Theory]
    [InlineData("OfWeight(Weight.Firm)", "HP-1.1.1-p1")]
    [InlineData("OfGradingWeight(Weight.Firm)", "HP-1.1.1-p2")]
    [InlineData("OfGradingWeight(Weight.Soft)", "HP-1.1.1-p1, HP-1.1.2-p1")]
    [InlineData("OfDoubt(Weight.Soft)", "HP-1.1.1-p2")]
    [InlineData("OfDoubt(doubt: Weight.Firm)", "HP-1.1.2-p1")]
    [InlineData("OfVerdict(Weight.Firm)", "HP-1.1.1-p1")]
    [InlineData("OfVerdict(Weight.Soft)", "HP-1.1.2-p1")]
    [InlineData("OfRecord(record: Weight.Firm)", "HP-1.1.1-p1")]
    [InlineData("OfTrust(Weight.Firm)", "HP-1.1.1-p1, HP-1.1.2-p1")]
    [InlineData("OfReviewOpinionWeight(Weight.Firm)", "HP-1.1.2-p1")]
    [InlineData("OfTone(Weight.Firm)", "HP-1.1.1-p2")]
    [InlineData("OfRemarkTone(Weight.Soft)", "HP-1.1.1-p1, HP-1.1.2-p1")]
    [InlineData("OfType(Weight.Soft)", "HP-1.1.1-p1, HP-1.1.2-p1")]
    [InlineData("OfType<Promise>()", "HP-1.1.1-p1, HP-1.1.1-p2, HP-1.1.2-p1")]
    [InlineData("OfClass(@class: Weight.Firm)", "HP-1.1.1-p2")]
    [InlineData("OfPromises(code: Weight.Soft)", "HP-1.1.1-p2")]
    public void Those_with_a_code_of_a_part_or_of_some(string query, string answer) =>
        Assert.Equal(answer, s_graded.Value.Evaluate($"Promises.All.{query}.Select(p => p.Id)"));

    [Theory]
    [InlineData("Clauses.All.OfWeight(Weight.Firm)", "HP-1.1.2 Buoys")]
    [InlineData("Clauses.All.OfWeight(Weight.Soft).Count()", "0")]
    [InlineData("Instruments.All.OfWeight(Weight.Soft).Select(i => i.Prefix)", "HD")]
    public void Clauses_and_instruments_too(string expression, string answer) => Assert.Equal(answer, s_graded.Value.Evaluate(expression));

    /// <summary>Values beyond a byte are asked of the records, one by one.</summary>
    [Fact]
    public void A_great_value_is_a_code_like_any_other()
    {
        var library = new LoadedLibrary(Complete.Edit(LockFile, "Weight: {Firm: 2, Soft: 1}", "Weight: {Firm: 70000, Soft: 1}"));

        Assert.Equal("HP-1.1.1-p1", library.Evaluate("Promises.All.OfWeight(Weight.Firm).Select(p => p.Id)"));
        Assert.Equal("2", library.Evaluate("Promises.All.OfWeight(Weight.Soft).Count()"));
    }

    [Fact]
    public void A_withdrawn_value_keeps_nobody_from_asking_the_column()
    {
        var run = GeneratorRun.Of(Complete.Edit(LockFile, "Weight: {Firm: 2, Soft: 1}", "Weight: {Firm: 2, Soft: 1, Loose: {value: 70000, replacedBy: [Soft]}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("PromiseTable.Weight.Matches(", run.Sources["Promise.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_may_be_called_like_the_code_and_have_no_records() => Assert.Equal("0", new LoadedLibrary(Complete
        .Edit(ModelFile, "records:\n", "records:\n  - {name: Cipher, plural: Code, id: CipherId, doc: A cipher., fields: [{name: code, type: Weight, doc: How hard it is.}]}\n")
        .Append(LockFile, "  CipherId: {}\n")).Evaluate("Code.All.OfCode(value: Weight.Firm).Count()"));

    /// <summary>The rows of a clause begin where those of others end.</summary>
    [Fact]
    public void Of_many_rows_behind_others_none_is_missed()
    {
        const string Promise = "- {bearers: [Marsh], act: Set out buoys, weight: Soft, isShared: false}";
        var more = string.Concat(Enumerable.Range(0, 99).Select(i => $"\n              - {{bearers: [Marsh], act: Buoy {i}, weight: {(i % 3 == 0 ? "Firm" : "Soft")}, isShared: false}}"));
        var library = new LoadedLibrary(Complete.Edit(PlanFile, Promise, Promise + more));

        Assert.Equal(
            string.Join(", ", Enumerable.Range(0, 99).Where(i => i % 3 == 0).Select(i => $"Buoy {i}")),
            library.Evaluate("Clauses.Get(ClauseId.HP_1_1_2).Promises.OfWeight(Weight.Firm).Select(p => p.Act)"));
    }

    [Fact]
    public void What_is_not_chosen_does_not_become_a_record()
    {
        var library = new LoadedLibrary(Complete);

        Assert.Equal("1", library.Evaluate("Promises.All.OfWeight(Weight.Firm).Count()"));
        Assert.Equal("True, False, False", library.Evaluate(
            "((Array)typeof(Promise).GetField(\"s_rows\", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!).Cast<object?>().Select(p => p is not null)"));
    }

    /// <summary>Blocks of 64 rows, a rest, and a column that is no cell any more, where static data are spans and where they are arrays.</summary>
    [Theory]
    [InlineData(15, true)]
    [InlineData(16, true)]
    [InlineData(63, true)]
    [InlineData(64, true)]
    [InlineData(65, true)]
    [InlineData(300, true)]
    [InlineData(300, false)]
    [InlineData(1500, true)]
    [InlineData(1500, false)]
    public void Of_many_rows_none_is_missed(int count, bool hasSpans)
    {
        var library = new LoadedLibrary(Fleet(count), hasSpans ? null : CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12));

        foreach (var (rig, remainder) in new[] { ("Sloop", 0), ("Ketch", 1), ("Yawl", 2) })
        {
            Assert.Equal(
                string.Join(", ", Enumerable.Range(0, count).Where(i => i % 5 == remainder).Select(i => $"V{i}")),
                library.Evaluate($"Vessels.All.OfRig(Rig.{rig}).Select(v => v.Title)"));
            Assert.Equal(
                string.Join(", ", Enumerable.Range(0, count).Skip(10).Take(150).Where(i => i % 5 == remainder).Select(i => $"V{i}")),
                library.Evaluate($"Vessels.All.Skip(10).Take(150).OfRig(Rig.{rig}).Select(v => v.Title)"));
        }
    }

    /// <summary>Of five vessels, one each has a rig of its own, and two have none.</summary>
    private static HarbourAccord Fleet(int count)
    {
        var (vessels, values) = (new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }, new List<string>());
        vessels.WriteLine("vessels:");
        for (var i = 0; i < count; i++)
        {
            vessels.WriteLine($"  - {{name: Boat{i}, title: V{i}, length: 7{(i % 5) switch { 0 => ", rig: Sloop", 1 => ", rig: Ketch", 2 => ", rig: Yawl", _ => "" }}, clauses: []}}");
            values.Add($"Boat{i}: {i + 1}");
        }

        return Complete.With(VesselsFile, vessels.ToString())
            .Edit(ModelFile, "- {name: crew,", "- {name: rig, type: \"Rig?\", doc: How it is rigged.}\n      - {name: crew,")
            .Edit(ModelFile, "enums:\n", "enums:\n  - {name: Rig, doc: How a vessel is rigged., members: [{name: Sloop, doc: One mast.}, {name: Ketch, doc: Two masts.}, {name: Yawl, doc: Two masts.}]}\n")
            .Edit(LockFile, "VesselId: {Heron: 1, Tern: 3}", $"VesselId: {{{string.Join(", ", values)}}}\n  Rig: {{Sloop: 1, Ketch: 2, Yawl: 3}}");
    }
}
