using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

public sealed class ManyErrorsTests
{
    [Fact]
    public Task All_errors_of_all_files_are_reported_at_once() => Errors(
        Complete
            .Edit(VesselsFile, "crew: 3", "crew: {|#0:three|}")
            .Edit(VesselsFile, "length: 7", "length: 7\n    {|#1:crwe|}: 2")
            .Edit(PlanFile, "id: HP-1.2", "id: {|#2:HP-1.3|}"),
        RuleAt(0, 9, "'three' is no value of 'crew'; expected a whole number without separators"),
        RuleAt(1, 5, "'crwe' is no key of an entry of 'vessels'; did you mean 'crew'?"),
        RuleAt(2, 14, "The id 'HP-1.3' does not fit its place: expected 'HP-1.2'"));

    [Fact]
    public void After_a_thousand_errors_there_are_no_more()
    {
        var entries = string.Concat(Enumerable.Range(0, 1200).Select(i => $"  - {{name: Town{i}, title: Town, mayor: nobody}}\n"));
        var run = GeneratorRun.Of(Complete.With("more.yaml", "parties:\n" + entries));

        Assert.Equal(1000, run.Diagnostics.Count(d => d.Id == "CELAC0005"));
        Assert.Equal(
            "more.yaml: (1001,34)-(1001,39): There are more than 1000 mistakes here; the others are reported when these are mended",
            run.Diagnostics.Where(d => d.Id == "CELAC0078").Select(d => $"{d.Location.GetLineSpan()}: {d.GetMessage(null)}").First());
    }
}
