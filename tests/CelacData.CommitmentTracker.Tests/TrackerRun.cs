using Spectre.Console;

namespace CelacData.CommitmentTracker.Tests;

/// <summary>What one run of the program said, and how it ended.</summary>
public sealed record TrackerRun(int ExitCode, string Output, string Errors);

/// <summary>A folder of its own for each test, and the program run on a file in it.</summary>
public sealed class TrackerFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commitment-tracker-").FullName;

    public TrackerFolder() => File = Path.Combine(_folder, "commitments.sqlite");

    /// <summary>Where the program keeps the statuses if the command line does not say.</summary>
    public string File { get; }

    public Clock Clock { get; } = new();

    public string Combine(string name) => Path.Combine(_folder, name);

    public TrackerRun Run(params string[] arguments) => Run(hasUnicode: true, arguments);

    public TrackerRun Run(bool hasUnicode, params string[] arguments)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exitCode = new Tracker(Open(output, hasUnicode), Open(errors, hasUnicode), File, Clock).Run(arguments);
        return new TrackerRun(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>Runs what must succeed, and gives what it says.</summary>
    public string Say(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((Tracker.Fine, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IAnsiConsole Open(TextWriter writer, bool hasUnicode)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = 80;
        console.Profile.Capabilities.Unicode = hasUnicode;
        return console;
    }
}

/// <summary>A clock that stands still until it is set.</summary>
public sealed class Clock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

public static class Text
{
    /// <summary>A text on one line, without the lines of tables: what was wrapped is whole again.</summary>
    public static string Unwrapped(this string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\u2502'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A column of the tables in a text, its cells one behind the other.</summary>
    public static string Column(this string text, int column) =>
        string.Join('\n', text.Split('\n').Where(l => l.Contains('\u2502')).Select(l => l.Split('\u2502')[column])).Unwrapped();

    /// <summary>What stands between two texts.</summary>
    public static string Between(this string text, string start, string end = "\0")
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"'{start}' is missing in:\n{text}");
        var to = text.IndexOf(end, from + start.Length, StringComparison.Ordinal);
        return to < 0 ? text[from..] : text[from..to];
    }
}
