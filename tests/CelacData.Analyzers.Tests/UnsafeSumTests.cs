using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class UnsafeSumTests
{
    [Theory]
    [InlineData("Quantities.All.[|Sum|](q => q.Value);")]
    [InlineData("Catalog.Quantities.[|Sum|](q => q.Value);")]
    [InlineData("Quantities.All.[|Average|](q => (double)q.Value);")]
    [InlineData("Quantities.All.Select(q => q.Value).[|Sum|]();")]
    [InlineData("Quantities.All.[|Aggregate|](0m, (sum, q) => sum + q.Value);")]
    [InlineData("Quantities.All.Where(q => q.Kind == QuantityKind.Books).ToList().[|Sum|](q => q.Value);")]
    [InlineData("Quantities.All.Where(q => q.Value > 3).OrderBy(q => q.Unit).[|Sum|](q => q.Value);")]
    [InlineData("Commitments.All.SelectMany(c => c.Quantities).[|Sum|](q => q.Value);")]
    [InlineData("Commitments.All.By(PartyGroup.China).SelectMany(c => c.Quantities).[|Sum|](q => q.Value);")]
    [InlineData("decimal total = 0; foreach (var q in Quantities.All) total += [|q.Value|];")]
    [InlineData("decimal total = 0; foreach (var q in Quantities.All) { total += [|q.Value|]; }")]
    [InlineData("decimal total = 0; foreach (var c in Commitments.All) foreach (var q in c.Quantities) total += [|q.Value|];")]
    public Task What_may_be_of_different_sorts_is_told(string statement) => Check(statement);

    [Theory]
    [InlineData("QuantityTotal.PerSort(Quantities.All);")]
    [InlineData("Quantities.All.Where(q => q.Kind == QuantityKind.Books && q.Unit == \"books\" && q.Basis == QuantityBasis.Total).Sum(q => q.Value);")]
    [InlineData("Quantities.All.Where(q => q.Kind is QuantityKind.Books).Where(q => q.Basis == QuantityBasis.Total && \"books\" == q.Unit).Sum(q => q.Value);")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => (q.Kind, q.Unit, q.Basis))) _ = g.Sum(q => q.Value);")]
    [InlineData("Quantities.All.Where(q => IsFine(q)).Sum(q => q.Value);")] // nobody can tell
    [InlineData("Quantities.All.Where(q => q.Clause == Annex.ChineseGovernmentScholarships).Sum(q => q.Value);")]
    [InlineData("Commitments.All.Where(c => c.Clause.Id == ClauseId.AX_3).SelectMany(c => c.Quantities).Sum(q => q.Value);")]
    [InlineData("Annex.ChineseGovernmentScholarships.Quantities.Sum(q => q.Value);")]
    [InlineData("Quantities.All.Take(1).Sum(q => q.Value);")]
    [InlineData("Quantities.All.Sum(q => q.Value > 3 ? 1 : 0);")]
    [InlineData("Quantities.All.Max(q => q.Value);")]
    [InlineData("Chosen.Sum(q => q.Value);")]
    [InlineData("new int?[] { 1 }.Sum(i => i!.Value);")]
    [InlineData("decimal total = 0; foreach (var q in Quantities.All) if (q.Kind == QuantityKind.Books) total += q.Value;")]
    [InlineData("decimal total = 0; foreach (var q in Quantities.All) { if (q.Kind != QuantityKind.Books) continue; total += q.Value; }")]
    [InlineData("decimal total = 0; foreach (var q in Chosen) total += q.Value;")]
    [InlineData("var total = new Dictionary<string, decimal>(); foreach (var q in Quantities.All) total[q.Unit] = q.Value;")]
    public Task What_is_of_one_sort_or_cannot_be_told_is_left_alone(string statement) => Check(statement);

    [Fact]
    public Task The_message_names_what_may_differ() => Verify.Analyzer<UnsafeSumAnalyzer>(
        """
        using System.Linq;
        class C { object o = Quantities.All.Where(q => q.Kind == QuantityKind.Books).{|#0:Sum|}(q => q.Value); }
        """,
        new DiagnosticResult("CELAC1011", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("Quantity.Value is added up although Unit and Basis may differ; add up each sort by itself"));

    private static Task Check(string statement) => Verify.Analyzer<UnsafeSumAnalyzer>(
        $"using System.Linq; class C {{ List<Quantity> Chosen = []; bool IsFine(Quantity q) => true; void M() {{ {statement} }} }}");
}
