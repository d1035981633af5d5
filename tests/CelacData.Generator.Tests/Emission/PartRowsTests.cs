using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A part that each record has one of stands in the record's own row, so that no column says where; any other part is pointed to.</summary>
public sealed class PartRowsTests
{
    private const string Record = """
          - name: Grading
            doc: How a promise is judged.
            fields:
              - {name: reason, type: text, doc: Why.}

          - name: Standing
            doc: What became of an instrument.
        """;

    private const string Field = "- {name: isShared, type: boolean, doc: Whether all of them make it together.}";

    [Fact]
    public void A_part_of_each_shares_its_row_and_says_whose_it_is()
    {
        var catalogue = Graded("Grading");
        var library = new LoadedLibrary(catalogue);

        Assert.Equal("first, second, third", library.Evaluate("Promises.All.Select(p => p.Grading.Reason)"));
        Assert.Equal("True, True, True", library.Evaluate("Promises.All.Select(p => p.Grading.Promise == p)"));
        Assert.DoesNotContain("Grading", GeneratorRun.Of(catalogue).Sources["Data.Promise.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("InPromise", GeneratorRun.Of(catalogue).Sources["Data.Grading.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_some_lack_is_pointed_to() => Assert.Equal(
        "first, null, third",
        new LoadedLibrary(Graded("Grading?").Edit(PlanFile, ", grading: {reason: second}", "")).Evaluate("Promises.All.Select(p => p.Grading?.Reason)"));

    [Fact]
    public void A_part_of_two_kinds_is_pointed_to()
    {
        var both = Graded("Grading").Edit(ModelFile, "- {name: act, type: text, doc: What is promised.}", """
            - {name: act, type: text, doc: What is promised.}
                  - {name: second, type: "Grading?", doc: Another.}
            """);

        Assert.Equal("first, second, third", new LoadedLibrary(both).Evaluate("Promises.All.Select(p => p.Grading.Reason)"));
        Assert.Contains("internal const ByteColumn Grading = ", GeneratorRun.Of(both).Sources["Data.Promise.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>The error is the only one, and the rows of the others are still theirs.</summary>
    [Fact]
    public void Where_one_is_missing_by_mistake_the_others_keep_theirs()
    {
        var run = GeneratorRun.Of(Graded("Grading").Edit(PlanFile, ", grading: {reason: second}", ""));

        Assert.Single(run.Diagnostics);
        Assert.Contains("// Promise.Grading\n            1, 0, 2,\n", run.Sources["Data.Cells.g.cs"], StringComparison.Ordinal);
    }

    private static HarbourAccord Graded(string type) => Complete
        .Edit(ModelFile, """
              - name: Standing
                doc: What became of an instrument.
            """, Record)
        .Edit(ModelFile, Field, $$"""{{Field}}{{'\n'}}      - {name: grading, type: "{{type}}", doc: How it is judged.}""")
        .Edit(PlanFile, "weight: Firm, isShared: true}", "weight: Firm, isShared: true, grading: {reason: first}}")
        .Edit(PlanFile, "act: Lend the Tern, weight: Soft, isShared: false}", "act: Lend the Tern, weight: Soft, isShared: false, grading: {reason: second}}")
        .Edit(PlanFile, "act: Set out buoys, weight: Soft, isShared: false}", "act: Set out buoys, weight: Soft, isShared: false, grading: {reason: third}}");
}
