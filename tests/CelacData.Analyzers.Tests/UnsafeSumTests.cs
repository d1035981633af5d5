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
    [InlineData("_ = (from q in Quantities.All select q.Value).[|Sum|]();")]
    [InlineData("_ = (from q in Quantities.All where q.Kind == QuantityKind.Books select q.Value).[|Sum|]();")]
    [InlineData("var all = Quantities.All; _ = all.[|Sum|](q => q.Value);")]
    [InlineData("var books = Quantities.All.Where(q => q.Kind == QuantityKind.Books); var some = books.OrderBy(q => q.Unit); _ = some.[|Sum|](q => q.Value);")]
    [InlineData("var books = from q in Quantities.All where q.Kind == QuantityKind.Books select q; _ = books.[|Sum|](q => q.Value);")]
    [InlineData("decimal total = 0; var all = Quantities.All; foreach (var q in all) total += [|q.Value|];")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind).Select(g => g.[|Sum|](q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.[|Sum|](q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => new { q.Kind, q.Unit }).Select(g => new { g.Key, Total = g.Select(q => q.Value).[|Sum|]() });")]
    [InlineData("_ = Quantities.All.GroupBy(q => (q.Kind, q.Unit), (sort, some) => (sort, some.[|Sum|](q => q.Value)));")]
    [InlineData("_ = from q in Quantities.All group q by q.Kind into g select g.[|Sum|](q => q.Value);")]
    [InlineData("var groups = Quantities.All.Where(q => q.Kind == QuantityKind.Books).GroupBy(q => q.Unit); _ = groups.Select(g => g.[|Average|](q => q.Value));")]
    [InlineData("decimal t = 0; foreach (var q in Quantities.All) t = t + [|q.Value|];")]
    [InlineData("decimal t = 0; foreach (var q in Quantities.All) { t = [|q.Value|] + t; }")]
    [InlineData("decimal t = 0; Quantities.All.ToList().ForEach(q => t += [|q.Value|]);")]
    [InlineData("decimal t = 0; var list = Quantities.All.ToList(); list.ForEach(q => { t = t + [|q.Value|]; });")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) t += [|list[i].Value|];")]
    [InlineData("decimal t = 0; var list = Quantities.All.ToArray(); for (int i = 0; i < list.Length; ++i) { t += [|list[i].Value|]; }")]
    [InlineData("for (var i = 0; i < Quantities.All.Count; i++) Field += [|Quantities.All[i].Value|];")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, q => q.Value).Select(g => g.[|Sum|]());")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind, q => q.Value).ToDictionary(g => g.Key, g => g.OrderBy(v => v).[|Average|]());")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, q => q.Value, (unit, values) => (unit, values.[|Sum|]()));")]
    [InlineData("_ = from q in Quantities.All group q.Value by q.Unit into g select new { g.Key, Total = g.[|Sum|]() };")]
    [InlineData("_ = (from q in Quantities.All where q.Kind == QuantityKind.Books group q.Value by q.Unit).Select(g => g.[|Sum|]() / 2);")]
    [InlineData("var values = Quantities.All.Select(q => q.Value); _ = values.[|Sum|]();")]
    [InlineData("var values = Quantities.All.Select(q => q.Value).ToList(); _ = values.[|Average|]();")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit)) Console.WriteLine(g.Key + g.[|Sum|](q => q.Value));")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit)) { var total = g.[|Sum|](q => q.Value); Console.WriteLine($\"{g.Key}: {total}\"); }")]
    [InlineData("foreach (IGrouping<string, decimal> g in Quantities.All.GroupBy(q => q.Unit, q => q.Value)) Console.WriteLine(g.[|Sum|]());")]
    [InlineData("var groups = from q in Quantities.All group q.Value by q.Unit; foreach (var g in groups) Console.WriteLine(g.[|Sum|]());")]
    [InlineData("decimal t = 0; foreach (var g in Quantities.All.GroupBy(q => q.Unit)) { foreach (var q in g) t += [|q.Value|]; }")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) { var q = list[i]; t += [|q.Value|]; }")]
    [InlineData("decimal t = 0; foreach (var each in Quantities.All) { var q = each; Console.WriteLine(q.Unit); t = t + [|q.Value|]; }")]
    [InlineData("decimal t = 0; foreach (var c in Commitments.All) { var all = c.Quantities; foreach (var q in all) t += [|q.Value|]; }")]
    [InlineData("switch (Field) { case 0: var all = Quantities.All; _ = all.[|Sum|](q => q.Value); break; }")]
    [InlineData("_ = Commitments.All.[|Sum|](c => c.Quantities.Sum(q => q.Value));")]
    [InlineData("_ = Clauses.All.[|Sum|](c => c.Quantities.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.Select(q => q.Value).[|Aggregate|]((a, b) => a + b);")]
    [InlineData("_ = Quantities.All.ToLookup(q => q.Kind, q => q.Value).Select(g => g.[|Sum|]());")]
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
    [InlineData("_ = (from c in Commitments.All from q in c.Quantities select q.Value).Sum();")] // what two variables make is not followed
    [InlineData("Quantities.All.Take(1).Sum(q => q.Value);")]
    [InlineData("_ = (from q in Quantities.All where q.Kind == QuantityKind.Books && q.Unit == \"books\" && q.Basis == QuantityBasis.Total select q.Value).Sum();")]
    [InlineData("_ = (from q in Quantities.All where IsFine(q) select q.Value).Sum();")]
    [InlineData("_ = (from q in Quantities.All group q.Value by (q.Kind, q.Unit, q.Basis)).Select(g => g.Sum());")]
    [InlineData("var list = Quantities.All.ToList(); list.RemoveAll(q => !IsFine(q)); _ = list.Sum(q => q.Value);")]
    [InlineData("IEnumerable<Quantity> some = Quantities.All; some = some.Where(IsFine); _ = some.Sum(q => q.Value);")]
    [InlineData("var some = Chosen; _ = some.Sum(q => q.Value);")]
    [InlineData("var books = Quantities.All.Where(q => q.Kind == QuantityKind.Books && q.Unit == \"books\"); _ = books.Where(q => q.Basis == QuantityBasis.Total).Sum(q => q.Value);")]
    [InlineData("Quantities.All.Sum(q => q.Value > 3 ? 1 : 0);")]
    [InlineData("Quantities.All.Max(q => q.Value);")]
    [InlineData("Chosen.Sum(q => q.Value);")]
    [InlineData("new int?[] { 1 }.Sum(i => i!.Value);")]
    [InlineData("decimal total = 0; foreach (var q in Quantities.All) if (q.Kind == QuantityKind.Books) total += q.Value;")]
    [InlineData("decimal total = 0; foreach (var q in Quantities.All) { if (q.Kind != QuantityKind.Books) continue; total += q.Value; }")]
    [InlineData("decimal total = 0; foreach (var q in Chosen) total += q.Value;")]
    [InlineData("var total = new Dictionary<string, decimal>(); foreach (var q in Quantities.All) total[q.Unit] = q.Value;")]
    [InlineData("_ = Quantities.All.GroupBy(q => (q.Kind, q.Unit, q.Basis)).Select(g => g.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => new { q.Basis, q.Kind, q.Unit }).ToDictionary(g => g.Key, g => g.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => (q.Kind, q.Unit, q.Basis), (sort, some) => some.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.Where(q => q.Unit == \"books\" && q.Basis == QuantityBasis.Total).GroupBy(q => q.Kind).Select(g => g.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind).Select(g => g.Where(q => q.Unit == \"books\" && q.Basis == QuantityBasis.Total).Sum(q => q.Value));")]
    [InlineData("_ = from q in Quantities.All group q by (q.Kind, q.Unit, q.Basis) into g select g.Sum(q => q.Value);")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Clause).Select(g => g.Sum(q => q.Value));")] // a clause may have one figure
    [InlineData("_ = Quantities.All.GroupBy(q => (q.Kind, q.Clause)).Select(g => g.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, StringComparer.OrdinalIgnoreCase).Select(g => g.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind).Where(g => g.Key == QuantityKind.Books).Select(g => g.Sum(q => q.Value));")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind).Select(g => g.Key == QuantityKind.Books ? g.Sum(q => q.Value) : 0);")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Kind).Select(g => { if (g.Key != QuantityKind.Books) return 0; return g.Sum(q => q.Value); });")]
    [InlineData("_ = Chosen.GroupBy(q => q.Kind).Select(g => g.Sum(q => q.Value));")]
    [InlineData("decimal t = 0; foreach (var q in Quantities.All) t = q.Value; foreach (var q in Quantities.All) t = Field + q.Value;")]
    [InlineData("decimal t = 0; foreach (var q in Quantities.All) if (IsFine(q)) t = t + q.Value;")]
    [InlineData("var t = new Dictionary<string, decimal>(); foreach (var q in Quantities.All) t[q.Unit] += q.Value;")] // each sort by itself
    [InlineData("foreach (var q in Quantities.All) { decimal t = 1; t += q.Value; }")]
    [InlineData("decimal t = 0; Chosen.ForEach(q => t += q.Value);")]
    [InlineData("decimal t = 0; Quantities.All.ToList().ForEach(q => { if (IsFine(q)) t += q.Value; });")]
    [InlineData("decimal t = 0; Quantities.All.ToList().ForEach(q => { if (!IsFine(q)) return; t += q.Value; });")]
    [InlineData("decimal t = 0; var list = Quantities.All.ToList(); list.RemoveAll(q => !IsFine(q)); list.ForEach(q => t += q.Value);")]
    [InlineData("decimal t = 0; for (var i = 0; i < Chosen.Count; i++) t += Chosen[i].Value;")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 3; i < list.Count; i++) t += list[i].Value;")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < 3; i++) t += list[i].Value;")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i += 2) t += list[i].Value;")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) { if (!IsFine(list[i])) continue; t += list[i].Value; }")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) t += list[0].Value;")]
    [InlineData("decimal t = 0; var list = Quantities.All.ToArray(); list[0] = list[1]; for (var i = 0; i < list.Length; i++) t += list[i].Value;")]
    [InlineData("_ = Quantities.All.GroupBy(q => (q.Kind, q.Unit, q.Basis), q => q.Value).Select(g => g.Sum());")]
    [InlineData("_ = Quantities.All.GroupBy(q => (q.Kind, q.Unit, q.Basis), q => q.Value, (sort, values) => values.Sum());")]
    [InlineData("_ = from q in Quantities.All group q.Value by new { q.Kind, q.Unit, q.Basis } into g select g.Sum();")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, q => q.Value, StringComparer.OrdinalIgnoreCase).Select(g => g.Sum());")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, (unit, some) => some.Sum(q => q.Value), StringComparer.OrdinalIgnoreCase);")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, q => q.Value > 3 ? 1 : 0).Select(g => g.Sum());")] // counts
    [InlineData("_ = Quantities.All.GroupBy(q => q.Unit, q => q.Value).Select(g => g.Max());")]
    [InlineData("_ = Chosen.GroupBy(q => q.Unit, q => q.Value).Select(g => g.Sum());")]
    [InlineData("_ = Quantities.All.GroupBy(q => q.Clause, q => q.Value).Select(g => g.Sum());")]
    [InlineData("var values = Quantities.All.Select(q => q.Value).ToList(); values.Clear(); _ = values.Sum();")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit)) if (g.Key == \"books\") Console.WriteLine(g.Sum(q => q.Value));")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit)) { if (g.Count() > 1) continue; Console.WriteLine(g.Sum(q => q.Value)); }")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit)) { Check(g); Console.WriteLine(g.Sum(q => q.Value)); }")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit)) { var total = g.Sum(q => q.Value); if (g.Key == \"books\") Console.WriteLine(total); }")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => (q.Kind, q.Unit, q.Basis))) { foreach (var q in g) Field += q.Value; }")]
    [InlineData("foreach (var g in Quantities.All.GroupBy(q => q.Unit).Where(g => g.Key == \"books\")) Console.WriteLine(g.Sum(q => q.Value));")]
    [InlineData("foreach (var g in Chosen.GroupBy(q => q.Unit)) Console.WriteLine(g.Sum(q => q.Value));")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) { var q = list[0]; t += q.Value; }")]
    [InlineData("decimal t = 0; var list = Quantities.All; for (var i = 0; i < list.Count; i++) { var q = list[i]; if (q.Unit != \"books\") q = Chosen[0]; t += q.Value; }")]
    [InlineData("decimal t = 0; foreach (var each in Quantities.All) { var q = Find(each); t += q.Value; }")]
    [InlineData("_ = Commitments.All.Sum(c => c.Quantities.Count());")]
    [InlineData("_ = Commitments.All.Where(c => c.Clause.Id == ClauseId.AX_3).Sum(c => c.Quantities.Sum(q => q.Value));")]
    [InlineData("_ = Commitments.All.Select(c => c.Quantities.Sum(q => q.Value)).Max();")]
    [InlineData("_ = Quantities.All.Select(q => q.Value).Aggregate((a, b) => a > b ? a : b);")]
    public Task What_is_of_one_sort_or_cannot_be_told_is_left_alone(string statement) => Check(statement);

    /// <summary>Half-written code goes round in circles; the analyzer does not.</summary>
    [Theory]
    [InlineData("decimal total = 0; foreach (var q in {|CS0103:q|}.Quantities) total += q.Value;")]
    [InlineData("decimal total = 0; foreach (var q in {|CS0103:q|}.Sum(x => x.Value)) { }")]
    [InlineData("var a = {|CS0841:a|}.Sum(q => q.Value);")]
    [InlineData("var a = {|CS1525:.|}Sum(q => q.Value);")]
    [InlineData("decimal total = 0; total += {|CS1525:.|}Value;")]
    [InlineData("decimal total = 0; total = total + {|CS1525:.|}Value;")]
    [InlineData("foreach (var g in {|CS0103:g|}.GroupBy(q => q.Unit, q => q.Value)) Console.WriteLine(g.Sum());")]
    [InlineData("decimal t = 0; foreach (var each in Quantities.All) { var q = {|CS0841:q|}; t += q.Value; }")]
    [InlineData("_ = {|CS0103:g|}.GroupBy(g => g.Kind).Select(g => g.Sum(g => g.Value));")]
    public Task What_refers_to_itself_is_left_alone(string statement) => Check(statement);

    [Fact]
    public Task The_message_names_what_may_differ() => Verify.Analyzer<UnsafeSumAnalyzer>(
        """
        using System.Linq;
        class C { object o = Quantities.All.Where(q => q.Kind == QuantityKind.Books).{|#0:Sum|}(q => q.Value); }
        """,
        new DiagnosticResult("CELAC1011", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("Quantity.Value is added up although Unit and Basis may differ; add up each sort by itself"));

    [Fact]
    public Task A_program_of_statements_is_looked_at_as_well() => Verify.Analyzer<UnsafeSumAnalyzer>(
        """
        using System.Linq;
        var books = Quantities.All.Where(q => q.Kind == QuantityKind.Books);
        decimal total = books.[|Sum|](q => q.Value);
        foreach (var q in books)
            total += [|q.Value|];
        """,
        test => test.TestState.OutputKind = OutputKind.ConsoleApplication);

    private static Task Check(string statement) => Verify.Analyzer<UnsafeSumAnalyzer>(
        $"using System.Linq; class C {{ List<Quantity> Chosen = []; decimal Field; bool IsFine(Quantity q) => true; Quantity Find(Quantity q) => q; void Check(IEnumerable<Quantity> all) {{ }} void M() {{ {statement} }} }}");
}
