using CelacData;
using CommitmentTracker.Statuses;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CommitmentTracker.Views;

/// <summary>Commitments in a table: what, how firm, and how far it has come.</summary>
internal static class CommitmentTable
{
    /// <param name="output">Where to write.</param>
    /// <param name="commitments">What to list.</param>
    /// <param name="statuses">What is recorded.</param>
    /// <param name="remark">What else to say about each, or null.</param>
    public static void Write(IAnsiConsole output, IEnumerable<Commitment> commitments, StatusBook statuses, Func<Commitment, string>? remark = null)
    {
        var table = output.Table("Commitment", "*What", "How firm", "Status");
        foreach (var commitment in commitments)
        {
            var lines = new List<IRenderable> { Screen.Plain(commitment.Act) };
            if (remark?.Invoke(commitment) is { Length: > 0 } text)
                lines.Add(Screen.Plain(text, Color.Grey));
            table.AddRow(Screen.Plain(commitment.Id), new Rows(lines), commitment.Firmness().ToText(), ToText(statuses.Of(commitment)));
        }

        output.Write(table);
    }

    public static Text ToText(StatusEntry? status) => status?.Status switch
    {
        null => Screen.Plain("-", Color.Grey),
        StatusKind.Done => Screen.Plain("Done", Color.Green),
        StatusKind.Ongoing => Screen.Plain("Ongoing", Color.Yellow),
        StatusKind.Stalled => Screen.Plain("Stalled", Color.Red),
        { } other => Screen.Plain(other.ToString()),
    };
}
