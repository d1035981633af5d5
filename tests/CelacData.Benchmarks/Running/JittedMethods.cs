using Microsoft.Diagnostics.Tracing;

namespace CelacData.Benchmarks.Running;

/// <summary>A method that the JIT compiled.</summary>
/// <param name="Type">Its type with the namespace.</param>
public sealed record JittedMethod(string Type, string Name, double Milliseconds);

/// <summary>The methods that the JIT compiles in another program, as the runtime's own events tell of them.</summary>
public static class JittedMethods
{
    /// <summary>The JIT and the loading of methods, each by its name.</summary>
    private const string Events = "Microsoft-Windows-DotNETRuntime:0x10:5";

    /// <summary>Runs a program, which is to fail where it fails, and reads what it left.</summary>
    /// <param name="run">Runs it with these variables in its environment.</param>
    /// <param name="file">Where the events stand meanwhile.</param>
    public static IReadOnlyList<JittedMethod> Of(Action<IReadOnlyDictionary<string, string>> run, string file)
    {
        try
        {
            run(new Dictionary<string, string> { ["DOTNET_EnableEventPipe"] = "1", ["DOTNET_EventPipeOutputPath"] = file, ["DOTNET_EventPipeConfig"] = Events });
            return Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<JittedMethod> Read(string file)
    {
        var (begun, methods) = (new Dictionary<(int Thread, long Method), double>(), new List<JittedMethod>());
        using var source = new EventPipeEventSource(file);
        source.Clr.MethodJittingStarted += e => begun[(e.ThreadID, e.MethodID)] = e.TimeStampRelativeMSec;
        source.Clr.MethodLoadVerbose += e =>
        {
            if (begun.Remove((e.ThreadID, e.MethodID), out var start))
                methods.Add(new JittedMethod(e.MethodNamespace, e.MethodName, e.TimeStampRelativeMSec - start));
        };
        source.Process();
        return methods;
    }
}
