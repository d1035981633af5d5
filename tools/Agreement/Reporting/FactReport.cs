using CelacData.Agreement.Aligning;
using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Reporting;

/// <summary>The part of the report on the facts.</summary>
internal static class FactReport
{
    public static string Of(FactPass a, FactPass b)
    {
        var passes = PairedFacts.Of(a, b);
        var fields = new FactFields(passes).All;
        var disagreements = fields.SelectMany(field => field.Disagreements).ToArray();
        var hesitations = passes.Entries.SelectMany(entry => Hesitations(entry.A, entry.B, a.Name, b.Name)).ToArray();
        return string.Join(
            '\n',
            ReportText.FactsOpening,
            MarkdownTable.Of(
                ["field", "units", "with a value", "agreement %", "of those with a value %", "alpha", "metric"], fields.Select(Cells)),
            ReportText.FactsReading,
            $"### Disagreements on facts ({Words.Count(disagreements.Length)})\n",
            Report.DisagreementTable(disagreements),
            $"### Hesitations over facts ({Words.Count(hesitations.Length)})\n",
            ReportText.FactHesitations,
            hesitations.Length == 0 ? "None.\n" : MarkdownTable.Of(["entry", "pass", "hesitation"], hesitations));
    }

    private static string[] Cells(FactField field) =>
    [
        field.Figures.Name,
        $"{Words.Count(field.Figures.Units)} {field.Figures.Counted}",
        Words.Count(field.Given),
        Words.Percent(field.Figures.Percent),
        Words.Percent(field.PercentOfGiven),
        Words.Figure(field.Figures.Alpha),
        field.Figures.Metric,
    ];

    private static IEnumerable<string[]> Hesitations(FactEntry a, FactEntry b, string nameA, string nameB)
    {
        if (a.Hesitation is { } ours)
            yield return [a.Id, nameA, ours];
        if (b.Hesitation is { } theirs)
            yield return [b.Id, nameB, theirs];
    }
}
