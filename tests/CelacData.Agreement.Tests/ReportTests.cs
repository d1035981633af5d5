using System.Globalization;
using CelacData.Agreement.Coding;
using CelacData.Agreement.Reporting;

namespace CelacData.Agreement.Tests;

public sealed class ReportTests
{
    private static readonly AgreementPaths s_paths = AgreementPaths.Find(AppContext.BaseDirectory);

    [Fact]
    public void The_committed_report_is_what_the_program_writes_now() =>
        Assert.Equal(File.ReadAllText(s_paths.Report), OfCommittedPasses());

    [Fact]
    public void The_report_is_the_same_on_every_machine()
    {
        var here = OfCommittedPasses();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(here, OfCommittedPasses());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.DoesNotContain('\r', here);
        Assert.EndsWith("|\n", here, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_judgement_that_differs_is_listed()
    {
        var a = Samples.Commitment("Build two ports", "will build");
        var b = a with { Strength = "BestEffort", Rule = "ST5" };
        var report = Of(Samples.Clause("AX-1", a), Samples.Clause("AX-1", b) with { Topics = ["Infrastructure"], Goals = [] });
        Assert.Contains("| AX-1 | 1 | strength | Undertaking | BestEffort |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-1 | 1 | rule | ST2 | ST5 |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-1 | – | topics | Trade | Infrastructure |\n", report, StringComparison.Ordinal);
        Assert.Contains("| AX-1 | – | SDGs | 17 direct | none |\n", report, StringComparison.Ordinal);
        Assert.Contains("### Judgements (4)\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_one_pass_has_alone_is_listed_and_shifts_the_numbers()
    {
        var ports = Samples.Commitment("Build two ports", "will build");
        var peace = Samples.Statement("That peace is a common good", "reaffirm");
        var report = Of(Samples.Clause("BD-1", ports, peace), Samples.Clause("BD-1", peace with { Kind = "Position" }));
        Assert.Contains("| BD-1 | A | 1 | commitment | Undertaking | will build |\n", report, StringComparison.Ordinal);
        Assert.Contains("| BD-1 | A 2, B 1 | kind | Reaffirmation | Position |\n", report, StringComparison.Ordinal);
        Assert.Contains("| matched entries | 1 (50.0%) | 1 (100.0%) |\n", report, StringComparison.Ordinal);
        Assert.Contains("| splitting: entries matched | 3 entries | 66.7 | – | none |\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strength_that_only_one_pass_has_is_missing_and_not_different()
    {
        var commitment = Samples.Commitment("Build two ports", "will build");
        var report = Of(
            Samples.Clause("BD-1", commitment), Samples.Clause("BD-1", Samples.Statement(commitment.Act, commitment.Phrase)));
        Assert.Contains("| strength | 0 commitments in both | – | – | nominal |\n", report, StringComparison.Ordinal);
        Assert.Contains("| BD-1 | 1 | type | commitment | statement |\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_over_different_clauses_are_refused()
    {
        var entry = Samples.Commitment("Build two ports", "will build");
        Assert.Throws<InvalidCodingException>(() => Of(Samples.Clause("BD-1", entry), Samples.Clause("BD-2", entry)));
    }

    private static string Of(Clause a, Clause b) =>
        Report.Of(new Pass("A", [a]), new Pass("B", [b]), new FactPass("A", []), new FactPass("B", []));

    private static string OfCommittedPasses() => Report.Of(
        PassReader.Read("A", s_paths.PassA), PassReader.Read("B", s_paths.PassB),
        FactPassReader.Read("A", s_paths.FactsA), FactPassReader.Read("B", s_paths.FactsB));
}
