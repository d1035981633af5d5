using System.Diagnostics;

namespace CelacData.Benchmarks.Running;

/// <summary>
/// A server of the compiler, as builds start one and keep it. The JIT does its best at once: by and by, as it otherwise would, it takes a dozen compilations of
/// a large project, and longer for whoever brings new code. It is this program's own, and ends with it.
/// </summary>
public sealed class CompilerServer : IDisposable
{
    private const string SecondsToLive = "600";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly string _pipe = "celacdata-" + Guid.NewGuid().ToString("N");
    private readonly Process _process;

    public CompilerServer()
    {
        var start = new ProcessStartInfo(Sdk.Dotnet, ["exec", Sdk.CompilerServer, "-pipename:" + _pipe]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["DOTNET_TieredCompilation"], start.Environment["DOTNET_ReadyToRun"]) = ("0", "0");
        _process = Process.Start(start)!;
        Await();
    }

    /// <summary>Has the server compile what a file of arguments says.</summary>
    /// <returns>What the compiler said, with the processor time that the server took for it.</returns>
    public ChildProcess Compile(string response, TimeSpan limit)
    {
        var before = Processor();
        var run = ChildProcess.Run(Sdk.Dotnet, ["exec", Sdk.Compiler, "/shared:" + _pipe, "/keepalive:" + SecondsToLive, "/noconfig", "@" + response], limit: limit);
        var processor = Processor() - before;
        return processor > TimeSpan.Zero ? run with { Processor = processor } : throw new BenchmarkException($"The server did not compile what {response} says:\n{run.Output}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>A client that comes before its server listens starts one of its own. To connect and say nothing would end the server, so that one can only look.</summary>
    private void Await()
    {
        var folder = OperatingSystem.IsWindows() ? @"\\.\pipe\" : Path.GetTempPath();
        if (!SpinWait.SpinUntil(() => Directory.EnumerateFiles(folder, _pipe).Any(), s_patience))
            throw new BenchmarkException("The server of the compiler does not listen.");
    }

    private TimeSpan Processor()
    {
        _process.Refresh();
        return _process.HasExited ? throw new BenchmarkException("The server of the compiler has ended.") : _process.TotalProcessorTime;
    }
}
