using System.Text;

namespace CelacData.Agreement.Reporting;

/// <summary>Writes a table, always with LF.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new StringBuilder();
        AppendRow(table, head);
        table.Append('|').Append(string.Concat(Enumerable.Repeat("---|", head.Count))).Append('\n');
        foreach (var row in rows)
            AppendRow(table, row);

        return table.ToString();
    }

    private static void AppendRow(StringBuilder table, IReadOnlyList<string> cells)
    {
        table.Append('|');
        foreach (var cell in cells)
            table.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        table.Append('\n');
    }
}
