using System.Text;

namespace CelacData.Benchmarks.Results;

/// <summary>A table of measurements: rows and columns in the order in which they were first measured.</summary>
public static class MarkdownTable
{
    public static string Of(IEnumerable<Measurement> measurements)
    {
        var cells = measurements.ToList();
        var columns = cells.Select(c => c.Column).Distinct().ToList();
        var text = new StringBuilder();
        Line(columns.Prepend(""));
        Line(columns.Select(_ => "---:").Prepend("---"));
        foreach (var row in cells.GroupBy(c => c.Row))
            Line(columns.Select(column => row.LastOrDefault(c => c.Column == column)?.Text ?? "").Prepend(row.Key));
        return text.ToString();

        void Line(IEnumerable<string> values) => text.Append("| ").AppendJoin(" | ", values).Append(" |\n");
    }
}
