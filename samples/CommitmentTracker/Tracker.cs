using CommitmentTracker.Commands;
using CommitmentTracker.Statuses;
using CommitmentTracker.Views;
using Spectre.Console;

namespace CommitmentTracker;

/// <summary>
/// The program. It knows its surroundings by what it is given, so a test can give it others: where it writes, where it complains,
/// which file it keeps and what time it is.
/// </summary>
public sealed class Tracker(IAnsiConsole output, IAnsiConsole errors, string defaultFile, TimeProvider clock)
{
    /// <summary>It did what was asked.</summary>
    public const int Fine = 0;

    /// <summary>It understood, but there is no such record, or the file cannot be used.</summary>
    public const int Failed = 1;

    /// <summary>It did not understand.</summary>
    public const int Misunderstood = 2;

    public int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            var line = CommandLine.Parse(arguments);
            var command = CommandList.Find(line);
            var store = new StatusStore(line.Options.GetValueOrDefault("file", defaultFile));
            command.Run(new Session(output, store, line.ArgumentsOf(command), line.Options, clock));
            return Fine;
        }
        catch (TrackerException error)
        {
            errors.Write(Screen.Plain(error.Message, Color.Red));
            errors.WriteLine();
            return error.ExitCode;
        }
    }
}
