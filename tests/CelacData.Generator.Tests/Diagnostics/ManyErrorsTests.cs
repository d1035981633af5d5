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

    /// <summary>What is wrong once in the model is wrong at all the places that use it.</summary>
    [Fact]
    public Task What_is_said_more_than_three_times_is_said_once() => Errors(
        Complete.Without(LockFile).Append(PartiesFile, """
              - {name: Bank, title: Bank, {|#0:mayor|}: nobody}
              - {name: Cliff, title: Cliff, mayor: nobody}
              - {name: Dune, title: Dune, mayor: nobody}
              - {name: Reef, title: Reef, mayor: nobody}

            """),
        Rule(5, "'mayor' is no key of an entry of 'parties'; expected one of name, title (and so at 3 other places)"));

    [Fact]
    public Task Up_to_three_times_it_is_said_at_each_place() => Errors(
        Complete.Without(LockFile).Append(PartiesFile, """
              - {name: Bank, title: Bank, {|#0:mayor|}: nobody}
              - {name: Cliff, title: Cliff, {|#1:mayor|}: nobody}
              - {name: Dune, title: Dune, {|#2:mayor|}: nobody}

            """),
        [.. Enumerable.Range(0, 3).Select(i => RuleAt(i, 5, "'mayor' is no key of an entry of 'parties'; expected one of name, title"))]);

    [Fact]
    public void After_a_thousand_errors_there_are_no_more()
    {
        var entries = string.Concat(Enumerable.Range(0, 1200).Select(i => $"  - {{name: Town{i}, title: Town, mayor{i}: nobody}}\n"));
        var run = GeneratorRun.Of(Complete.With("more.yaml", "parties:\n" + entries));

        Assert.Equal(1000, run.Diagnostics.Count(d => d.Id == "CELAC0005"));
        Assert.Equal(
            "more.yaml: (1001,34)-(1001,43): There are more than 1000 mistakes here; the others are reported when these are mended",
            run.Diagnostics.Where(d => d.Id == "CELAC0078").Select(d => $"{d.Location.GetLineSpan()}: {d.GetMessage(null)}").First());
    }
}
