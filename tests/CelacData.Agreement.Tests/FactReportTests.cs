using CelacData.Agreement.Coding;
using CelacData.Agreement.Reporting;

namespace CelacData.Agreement.Tests;

public sealed class FactReportTests
{
    private static readonly FactEntry s_books = new("AX-9-c1")
    {
        Mechanisms = ["Forum"],
        Beneficiaries = ["Celac"],
        Conditions = [["Needs", "Capacity"]],
        Quantities = [new FactQuantity(10, "Books", "books", "Total", null), new FactQuantity(500, "Money", "CNY", "Total", "CNY")],
    };

    private static readonly FactEntry s_nothing = new("AX-9-s1");

    [Fact]
    public void Every_field_that_differs_is_listed_and_equal_ones_are_not()
    {
        var report = Of(s_books, s_books with { Mechanisms = ["Forum", "Fund"], HasRecipients = true, Conditions = [] });
        Assert.Contains("| AX-9 | c1 | mechanisms | Forum | Forum, Fund |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-9 | c1 | has recipients | no | yes |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-9 | c1 | has a condition | yes | no |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-9 | c1 | conditions: kinds of each | Capacity+Needs | none |\n", report, StringComparison.Ordinal);
        Assert.Contains("### Disagreements on facts (4)\n", report, StringComparison.Ordinal);
    }

    /// <summary>Two of the three entries are empty in both, and agreeing on them is not to hide the third.</summary>
    [Fact]
    public void Agreement_on_nothing_is_told_apart()
    {
        var others = new[] { s_nothing, new FactEntry("AX-9-s2") };
        var report = FactReport.Of(Pass("A", [], [s_books, .. others]), Pass("B", [], [s_books with { Mechanisms = ["Fund"] }, .. others]));
        Assert.Contains("| mechanisms | 3 entries | 1 | 66.7 | 0.0 | ", report, StringComparison.Ordinal);
        Assert.Contains("| beneficiaries | 3 entries | 1 | 100.0 | 100.0 | 1.000 | MASI |\n", report, StringComparison.Ordinal);
        Assert.Contains("| treaties and conferences | 3 entries | 0 | 100.0 | – | – | MASI |\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_kinds_and_of_conditions_says_nothing()
    {
        var one = s_books with { Conditions = [["Needs", "Capacity"], ["Timing"]] };
        Assert.Contains("### Disagreements on facts (0)\n\nNone.\n", Of(one, one with { Conditions = [["Timing"], ["Capacity", "Needs"]] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_conditions_of_one_kind_are_not_one() =>
        Assert.Contains(
            "| conditions: kinds of each | Timing | Timing, Timing (2) |\n",
            Of(s_books with { Conditions = [["Timing"]] }, s_books with { Conditions = [["Timing"], ["Timing"]] }),
            StringComparison.Ordinal);

    [Fact]
    public void Figures_are_compared_with_the_figure_of_the_same_value()
    {
        var other = s_books with { Quantities = [s_books.Quantities[1], s_books.Quantities[0] with { Unit = "textbooks" }, s_books.Quantities[0] with { Value = 7 }] };
        var report = Of(s_books, other);
        Assert.Contains("| AX-9 | c1 | quantities: values | 10, 500 | 10, 500, 7 |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-9 | c1 | quantities: unit | books | textbooks |\n", report, StringComparison.Ordinal);
        Assert.Contains("| quantities: kind | 2 figures in both | 2 | 100.0 | 100.0 | 1.000 | nominal |\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_those_of_the_clause() =>
        Assert.Contains(
            "| AX-9 | – | references | AP | none |\n",
            FactReport.Of(Pass("A", ["AP"], [s_books]), Pass("B", [], [s_books])),
            StringComparison.Ordinal);

    [Fact]
    public void Every_hesitation_of_both_is_listed()
    {
        var report = Of(s_books with { Hesitation = "Or none." }, s_books with { Hesitation = "Or two." });
        Assert.Contains("### Hesitations over facts (2)\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-9-c1 | A | Or none. |\n| AX-9-c1 | B | Or two. |\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_over_different_entries_are_refused() =>
        Assert.Throws<InvalidCodingException>(() => FactReport.Of(Pass("A", [], [s_books]), Pass("B", [], [s_nothing])));

    private static string Of(FactEntry a, FactEntry b) => FactReport.Of(Pass("A", [], [a]), Pass("B", [], [b]));

    private static FactPass Pass(string name, string[] references, FactEntry[] entries) => new(name, [new FactClause("AX-9", references, entries)]);
}
