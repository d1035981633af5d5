using CommitmentTracker.Commands;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>The help, from the list of the commands themselves.</summary>
internal static class HelpView
{
    public static void Show(Session session)
    {
        var output = session.Output;
        output.Heading("Commands");
        Write(output, CommandList.All.Select(c => ($"{c.Name} {c.Usage}", c.Summary)));
        output.Heading("Options");
        Write(output,
        [
            ("--file <path>", $"Where the statuses are. Default: {Statuses.StatusStore.PathVariable}, or commitments.sqlite."),
            ("--note <text>", "A note to the status. What is not given is kept; \"\" takes it away."),
            ("--source <url>", "The address of what the status is based on. Likewise."),
            ("--all", "With party: list the commitments that bind it."),
        ]);
        output.Remark("An id is that of a commitment (AX-3-c1), or of a clause (AX-3) for all its commitments. Exit codes: 0 done, 1 not found or the "
            + "file cannot be used, 2 not understood.");
    }

    private static void Write(IAnsiConsole output, IEnumerable<(string Left, string Right)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (left, right) in rows)
            grid.AddRow(Screen.Plain(left, Color.Green), Screen.Plain(right));
        output.Write(grid);
    }
}
