using CelacData.Generator.Fuzz;
using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>
/// One mistake at a time in the data of CelacData, some out of eighty thousand, always the same: none makes the generator throw, each that must be is reported,
/// few errors come of it, and all that is sound can still be named. The fuzzer makes them all.
/// </summary>
public sealed class RealDataMistakeTests
{
    private const int Sample = 120;

    private static readonly Lazy<MistakeSweep> s_sweep = new(() => new MistakeSweep(Path.Combine(Snapshot.RepositoryRoot, "data")));

    [Fact]
    public void A_mistake_costs_what_is_wrong_and_no_more()
    {
        var random = new Random(4);
        var mistakes = s_sweep.Value.Mistakes.ToArray();
        random.Shuffle(mistakes);

        var problems = mistakes.Take(Sample).Select((m, i) => (Mistake: m, s_sweep.Value.Check(m, compiles: i % 60 == 0).Problem)).Where(p => p.Problem is not null).ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems.Select(p => $"{p.Mistake}: {p.Problem}")));
    }

    /// <summary>The line that names a record is gone: what is left of it stands in the one before, or nowhere.</summary>
    [Theory]
    [InlineData("mechanisms.yaml(24)")]
    [InlineData("parties.yaml(20)")]
    [InlineData("declaration.yaml(37)")]
    public void A_record_without_its_first_line_is_one_error(string place) => Check(place, "a line left out", 1);

    [Theory]
    [InlineData("mechanisms.yaml(225)", "a tab before a line")]
    [InlineData("mechanisms.yaml(333)", "a line left out")]
    [InlineData("declaration.yaml(141)", "a tab before a line")]
    [InlineData("declaration.yaml(278)", "a space less before a line")]
    [InlineData("declaration.yaml(334)", "a line left out")]
    [InlineData("declaration.yaml(702)", "a space more before a line")]
    [InlineData("declaration.yaml(707)", "a no-break space for a space")]
    [InlineData("model.yaml(151)", "a space more before a line")]
    [InlineData("model.yaml(192)", "a no-break space for a space")]
    [InlineData("parties.yaml(132)", "a space more before a line")]
    [InlineData("plan/article-2.yaml(654)", "a space less before a line")]
    [InlineData("plan/article-3.yaml(224)", "a hyphen left out")]
    [InlineData("ids.lock.yaml(104)", "a list for a value")]
    public void What_was_found_is_mended(string place, string kind) => Check(place, kind, 1);

    private static void Check(string place, string kind, int errors)
    {
        var outcome = s_sweep.Value.Check(s_sweep.Value.Mistakes.Single(m => m.ToString() == $"{place} {kind}"), compiles: false);

        Assert.Null(outcome.Problem);
        Assert.True(outcome.Errors.Count == errors, string.Join('\n', outcome.Errors));
        Assert.Equal(outcome.Mistake.File, outcome.Errors[0].Location.GetLineSpan().Path);
        Assert.InRange(outcome.Errors[0].Location.GetLineSpan().StartLinePosition.Line, outcome.Mistake.Line - 1, outcome.Mistake.Line + 5);
    }
}
