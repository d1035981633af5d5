using System.Text;

namespace CelacData.Analyzers.Coverage;

/// <summary>The report for people: a table of all clauses.</summary>
internal static class MarkdownCoverage
{
    public static string Write(IEnumerable<ClauseCoverage> coverages)
    {
        var text = new StringBuilder();
        foreach (var coverage in coverages)
        {
            text.Append($"# Coverage of {coverage.Key}\n\n");
            text.Append($"{coverage.Implemented} of {coverage.Clauses.Count} clauses are implemented; stale marks: {coverage.Stale}.\n\n");
            text.Append("| Clause | Title | Code | State |\n|---|---|---|---|\n");
            foreach (var (clause, code) in coverage.Clauses)
            {
                if (code.Count == 0)
                    text.Append($"| {clause.Id} | {Cell(clause.Title)} | | not implemented |\n");
                foreach (var c in code)
                    text.Append($"| {clause.Id} | {Cell(clause.Title)} | `{Cell(c.Member)}` {Cell(c.File)}:{c.Line} | {State(c)} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string State(CoveringCode code) => code.State switch
    {
        "stale" => $"stale: written by {Cell(code.Noted!)}, now {code.Clause.Revision}",
        var state => state,
    };

    private static string Cell(string text) => string.Join(" ", text.Split(['\r', '\n', '\u2028', '\u2029', '\u0085'])).Replace("|", "\\|");
}
