using CelacData.Agreement.Aligning;
using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Reporting;

/// <summary>The report on two passes, as the text of a Markdown file.</summary>
internal static class Report
{
    private static readonly string[] s_disagreementHead = ["clause", "entry", "field", "A", "B"];

    public static string Of(Pass a, Pass b, FactPass factsA, FactPass factsB)
    {
        var passes = AlignedPasses.Of(a, b);
        var finder = new DisagreementFinder(passes);
        var judgements = finder.InJudgements().ToArray();
        return string.Join(
            '\n',
            ReportText.Opening,
            Sizes(passes),
            "## Figures\n",
            Figures(new FieldTable(passes).Fields()),
            ReportText.Reading,
            RuleRemark(passes),
            "## Disagreements\n\nEntries are numbered from 1 within their clause.\n",
            "### Entries that one pass has alone\n",
            UnmatchedTable(passes.Unmatched),
            $"### Judgements ({Words.Count(judgements.Length)})\n",
            DisagreementTable(judgements),
            "### Facts\n",
            DisagreementTable(finder.InFacts()),
            FactReport.Of(factsA, factsB));
    }

    private static string Sizes(AlignedPasses passes) => MarkdownTable.Of(
        ["", "A", "B"],
        [
            ["clauses", Words.Count(passes.Clauses.Count), Words.Count(passes.Clauses.Count)],
            ["entries", Words.Count(passes.EntriesA), Words.Count(passes.EntriesB)],
            ["matched entries", Matched(passes, passes.EntriesA), Matched(passes, passes.EntriesB)],
            ["unmatched entries", Unmatched(passes, passes.EntriesA), Unmatched(passes, passes.EntriesB)],
        ]);

    private static string Matched(AlignedPasses passes, int entries) => Share(passes.Matched.Count, entries);

    private static string Unmatched(AlignedPasses passes, int entries) => Share(entries - passes.Matched.Count, entries);

    private static string Share(int part, int whole) => $"{Words.Count(part)} ({Words.Percent(100.0 * part / whole)}%)";

    private static string Figures(IEnumerable<Field> fields) => MarkdownTable.Of(
        ["field", "units", "agreement %", "alpha", "metric"],
        fields.Select(field => (string[])
        [
            field.Name,
            $"{Words.Count(field.Units)} {field.Counted}",
            Words.Percent(field.Percent),
            Words.Figure(field.Alpha),
            field.Metric,
        ]));

    /// <summary>How many of the differing rules made a difference to what was judged.</summary>
    private static string RuleRemark(AlignedPasses passes)
    {
        var differing = passes.Matched.Where(entry => entry.A.Rule != entry.B.Rule).ToArray();
        var consequent = differing.Count(entry => entry.A.Strength != entry.B.Strength || entry.A.Kind != entry.B.Kind);
        return ReportText.Rules(Words.Count(differing.Length), Words.Count(consequent));
    }

    private static string UnmatchedTable(IReadOnlyList<UnmatchedEntry> unmatched) => unmatched.Count == 0
        ? "None.\n"
        : MarkdownTable.Of(
            ["clause", "pass", "entry", "type", "strength or kind", "operative phrase"],
            unmatched.Select(alone => (string[])
            [
                alone.ClauseId,
                alone.Pass,
                Words.Count(alone.Number),
                alone.Entry.Type,
                alone.Entry.Strength ?? alone.Entry.Kind ?? Words.None,
                alone.Entry.Phrase,
            ]));

    public static string DisagreementTable(IEnumerable<Disagreement> disagreements) =>
        disagreements.Select(disagreement => disagreement.Cells).ToArray() is { Length: > 0 } rows
            ? MarkdownTable.Of(s_disagreementHead, rows)
            : "None.\n";
}
