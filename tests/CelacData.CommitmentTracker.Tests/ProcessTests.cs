using System.Diagnostics;

namespace CelacData.CommitmentTracker.Tests;

/// <summary>The program as a user starts it: only so can it be seen what it does when it is redirected.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TrackerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("TERM", "xterm-256color")]
    [InlineData("GITHUB_ACTIONS", "true")]
    public void What_is_redirected_has_no_escape_codes(string variable, string value)
    {
        var (exitCode, output, errors) = Start("due 2027", variable, value);
        Assert.Equal((Tracker.Fine, ""), (exitCode, errors));
        Assert.Contains("AX-3-c1", output);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Errors_go_to_the_error_stream_and_the_exit_code_says_so()
    {
        var (exitCode, output, errors) = Start("figurs", "TERM", "xterm-256color");
        Assert.Equal((Tracker.Misunderstood, ""), (exitCode, output));
        Assert.Contains("Did you mean 'figures'?", errors);
        Assert.DoesNotContain('\u001b', errors);
    }

    [Fact]
    public void The_environment_can_name_the_file()
    {
        var (exitCode, _, errors) = Start("status set AX-3-c1 Done", "CELACDATA_TRACKER", _folder.File);
        Assert.Equal((Tracker.Fine, ""), (exitCode, errors));
        Assert.Contains("AX-3-c1", _folder.Say("status"));
    }

    private (int ExitCode, string Output, string Errors) Start(string arguments, string variable, string value)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{typeof(Tracker).Assembly.Location}\" {arguments}")
        {
            WorkingDirectory = _folder.Combine(""),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("CELACDATA_TRACKER");
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
