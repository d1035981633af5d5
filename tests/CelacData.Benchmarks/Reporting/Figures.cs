using System.Text;
using CelacData.Benchmarks.Results;

namespace CelacData.Benchmarks.Reporting;

/// <summary>All stored figures.</summary>
public sealed class Figures(IReadOnlyList<ResultFile> files)
{
    /// <summary>A figure; null where there is none.</summary>
    public double? Find(string table, string row, string column) =>
        files.SelectMany(f => f.Measurements).FirstOrDefault(m => m.Table == table && m.Row == row && m.Column == column && !double.IsNaN(m.Value))?.Value;

    /// <summary>The table of a name, with the command that measured it.</summary>
    public string Table(string name)
    {
        var file = files.FirstOrDefault(f => f.Measurements.Any(m => m.Table == name));
        return file is null ? "Not measured yet in a full run." : $"{MarkdownTable.Of(file.Measurements.Where(m => m.Table == name))}\n`{file.Command}`\n";
    }

    /// <summary>On what each command ran.</summary>
    public string Machines()
    {
        var text = new StringBuilder("| command | machine | runtime |\n| --- | --- | --- |\n");
        foreach (var file in files)
            text.Append($"| `{file.Command}` | {file.Machine} | {file.Runtime} |\n");
        return text.ToString();
    }
}
