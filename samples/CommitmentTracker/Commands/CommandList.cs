using CommitmentTracker.Views;

namespace CommitmentTracker.Commands;

/// <summary>All commands, and how one is found.</summary>
internal static class CommandList
{
    public static readonly IReadOnlyList<Command> All =
    [
        new("overview", "", "What there is, at a glance. Also without any command.", OverviewView.Show),
        new("due", "[year]", "What falls due, by year, or in one year.", DueView.Show) { Most = 1 },
        new("figures", "[kind ...]", "What is quantified, and what the figures add up to.", FiguresView.Show) { Most = 9 },
        new("strength", "[topic]", "How firm and how soft the promises are, by topic.", StrengthView.Show) { Most = 1 },
        new("forums", "", "Which forums and other meetings are held again.", ForumsView.Show),
        new("party", "<code> [--all]", "What binds a state, and what does not and why.", PartyView.Show) { Least = 1, Most = 1, Options = ["all"] },
        new("status", "", "The statuses that you recorded. Also: status list.", StatusView.List),
        new("status list", "", "The same.", StatusView.List),
        new("status show", "<id>", "A commitment, or those of a clause, with the status.", StatusView.Show) { Least = 1, Most = 1 },
        new("status set", "<id> <status>", "Records a status: NotStarted, Ongoing, Done, Stalled or Unknown.", StatusSet.Run)
        {
            Least = 2, Most = 2, Options = ["note", "source"],
        },
        new("help", "", "This page.", HelpView.Show),
    ];

    /// <summary>The command that a line asks for, once it is sure that the line fits it.</summary>
    public static Command Find(CommandLine line)
    {
        var command = line.Options.ContainsKey("help") ? Named("help") : Named(line);
        if (command.Name != "help")
            Check(command, line);
        return command;
    }

    private static Command Named(CommandLine line)
    {
        if (line.Words.Count == 0)
            return Named("overview");
        var first = All.FirstOrDefault(c => Is(c, line.Words[0])) ?? throw Unknown(line.Words[0], All.Where(c => c.WordCount == 1));
        var longer = All.Where(c => c.Name.StartsWith(first.Name + " ", StringComparison.Ordinal)).ToList();
        if (line.Words.Count == 1 || longer.Count == 0)
            return first;
        var both = line.Words[0] + " " + line.Words[1];
        return longer.FirstOrDefault(c => Is(c, both)) ?? throw Unknown(both, longer);
    }

    private static UsageException Unknown(string words, IEnumerable<Command> commands) =>
        new($"There is no command '{words}'. {Nearest.Hint(words, commands.Select(c => c.Name))}");

    private static Command Named(string name) => All.First(c => c.Name == name);

    private static bool Is(Command command, string words) => string.Equals(command.Name, words, StringComparison.OrdinalIgnoreCase);

    private static void Check(Command command, CommandLine line)
    {
        if (line.Options.Keys.FirstOrDefault(o => o != "file" && !command.Options.Contains(o)) is { } stray)
        {
            var options = command.Options.Append("file").Select(o => "--" + o);
            throw new UsageException($"'{command.Name}' takes no --{stray}; it takes {string.Join(", ", options)}.");
        }

        var count = line.ArgumentsOf(command).Count;
        if (count >= command.Least && count <= command.Most)
            return;
        var what = count < command.Least ? "Something is missing" : "That is too much";
        throw new UsageException($"{what}. '{command.Name}' is used so: {$"{command.Name} {command.Usage}".TrimEnd()}");
    }
}
