using System.Diagnostics;

namespace CelacData.Benchmarks.Running;

/// <summary>A process that was run to its end, and what it took.</summary>
/// <param name="Elapsed">From before its start until its end was seen.</param>
/// <param name="Processor">The processor time of it and its own children.</param>
/// <param name="PeakBytes">The most memory that it had resident; 0 where that was not asked for.</param>
public sealed record ChildProcess(int ExitCode, TimeSpan Elapsed, TimeSpan Processor, long PeakBytes, string Output)
{
    private static readonly TimeSpan s_pollInterval = TimeSpan.FromMilliseconds(20);

    /// <summary>Settings of the runtime that somebody has in their environment must not reach what is measured.</summary>
    private static readonly string[] s_cleared = ["DOTNET_TieredCompilation", "DOTNET_TieredPGO", "DOTNET_ReadyToRun", "DOTNET_gcServer", "MSBUILDSDKSPATH", "MSBuildExtensionsPath"];

    /// <summary>Runs a program and waits; its output is not redirected, so that nothing but the program takes time.</summary>
    public static ChildProcess Time(string file, params IEnumerable<string> arguments)
    {
        var start = Start(file, arguments, redirect: false);
        var before = ProcessorTime.OfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return new ChildProcess(process.ExitCode, clock.Elapsed, ProcessorTime.OfChildren() - before, 0, "");
    }

    /// <summary>Runs a program to its end and keeps what it printed, watching its memory. Past a limit it is ended.</summary>
    public static ChildProcess Run(string file, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null, TimeSpan? limit = null)
    {
        var start = Start(file, arguments, redirect: true);
        start.WorkingDirectory = folder ?? "";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var before = ProcessorTime.OfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(s_pollInterval))
        {
            if (clock.Elapsed > limit)
                process.Kill(entireProcessTree: true);
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }

        process.WaitForExit();
        return new ChildProcess(process.ExitCode, clock.Elapsed, ProcessorTime.OfChildren() - before, peak, output.Result + error.Result);
    }

    /// <summary>The output, or an error that shows it, where the program failed.</summary>
    public string Succeeded(string what) => ExitCode == 0 ? Output : throw new BenchmarkException($"{what} failed with exit code {ExitCode}:\n{Output}");

    private static ProcessStartInfo Start(string file, IEnumerable<string> arguments, bool redirect)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = redirect, RedirectStandardError = redirect };
        foreach (var name in s_cleared)
            start.Environment.Remove(name);
        return start;
    }

    /// <summary>The system keeps the peak itself, so that asking now and then misses only what comes after the last time.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended in between.
        }
    }
}
