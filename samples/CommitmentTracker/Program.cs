using System.Text;
using CommitmentTracker;
using CommitmentTracker.Statuses;
using Spectre.Console;

// A Windows console starts with a code page of its own, in which half of the names could not be written.
if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8;

// Errors go their own way, so that what is redirected into a file is the answer and nothing else.
var output = Open(Console.Out, Console.IsOutputRedirected);
var errors = Open(Console.Error, Console.IsErrorRedirected);
var file = StatusStore.DefaultPath(Environment.GetEnvironmentVariable(StatusStore.PathVariable));
return new Tracker(output, errors, file, TimeProvider.System).Run(args);

// Spectre.Console colours what it takes for the log of a build server even when it is redirected. A file shall have no escape codes.
static IAnsiConsole Open(TextWriter writer, bool isRedirected)
{
    var console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = !isRedirected },
    });
    console.Profile.Capabilities.Unicode = writer.Encoding.WebName.StartsWith("utf-", StringComparison.Ordinal);
    return console;
}
