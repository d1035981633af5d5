using System.Globalization;
using System.Text;
using CelacData.Generator.Layout;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>There are only so many rows that the index of ids can number.</summary>
public sealed class ManyClausesTests
{
    private const string Head = """
        instrument:
          prefix: LT
          name: LongTreaty
          title: Long Treaty
          adopted: 2032-02-29
          levels: [{name: article}]
        contents:

        """;

    [Fact]
    public void One_clause_more_than_a_catalogue_can_have_is_an_error_at_its_place()
    {
        var error = Assert.Single(Errors(IdSlot.MostRows + 1));

        Assert.Equal("A catalogue can have 323583 clauses, and this is one more; part it into several catalogues, which can refer to each other", error.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("CELAC0088", error.Id);
        Assert.Equal(Head.Count(c => c == '\n') + IdSlot.MostRows, error.Location.GetLineSpan().StartLinePosition.Line);
    }

    /// <summary>The last row has three characters that can be read.</summary>
    [Fact]
    public void The_last_clause_that_it_can_have_has_a_slot() => Assert.Equal("L2T3-5383o5o8~39", IdSlot.Of("LT-323583", IdSlot.MostRows));

    private static IEnumerable<Diagnostic> Errors(int clauses)
    {
        var text = new StringBuilder(Head);
        for (var i = 1; i <= clauses; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: LT-{i}, name: A{i}, title: T, restatement: R}}\n");
        return GeneratorRun.Of(HarbourAccord.Empty.With("treaty.yaml", text.ToString()).With("ids.lock.yaml", "lock:\n  ClauseId: {}\n")).Diagnostics;
    }
}
