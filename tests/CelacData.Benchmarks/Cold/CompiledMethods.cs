using CelacData.Benchmarks.Running;
using Microsoft.Diagnostics.Tracing;

namespace CelacData.Benchmarks.Cold;

/// <summary>A method that the JIT compiled for an answer.</summary>
/// <param name="Type">Its type with the namespace.</param>
internal sealed record CompiledMethod(string Type, string Name, double Milliseconds)
{
    public const string Properties = "properties", Makers = "what makes a list or a period", Records = "records: made, kept, found by row", Columns = "reading columns", Chunks = "chunks of texts",
        Written = "written by hand: the search, texts, lists", Framework = "of the framework, for types of the library";

    /// <summary>All sorts, in the order of a table.</summary>
    public static readonly string[] Sorts = [Properties, Makers, Records, Columns, Chunks, Written, Framework];

    /// <summary>What sort of method it is; null for one of the program around the answer.</summary>
    public string? Sort => Type.StartsWith("CelacData.Benchmarks.", StringComparison.Ordinal) ? null
        : !Type.StartsWith("CelacData.", StringComparison.Ordinal) ? Framework
        : Type.EndsWith("Table", StringComparison.Ordinal) || Type.Contains("Table+", StringComparison.Ordinal) || Type is "CelacData.Cells" or "CelacData.LongColumn" or "CelacData.Columns" ? Columns
        : Type == "CelacData.TextChunks" ? Chunks
        : Name.StartsWith("get_", StringComparison.Ordinal) && !Type.Contains('`') ? Properties
        : Name.StartsWith("Make", StringComparison.Ordinal) ? Makers
        : Name is ".ctor" or ".cctor" or "At" or "Between" && !Type.Contains('`') ? Records
        : Written;
}

/// <summary>The methods that the JIT compiles for an answer, as the runtime's own events tell of them.</summary>
internal static class CompiledMethods
{
    /// <summary>The JIT and the loading of methods, each by its name.</summary>
    private const string Events = "Microsoft-Windows-DotNETRuntime:0x10:5";

    public static IReadOnlyList<CompiledMethod> Of(ProbeProgram program, char what)
    {
        var file = Path.Combine(program.Folder, $"compiled-{what}.nettrace");
        var environment = new Dictionary<string, string> { ["DOTNET_EnableEventPipe"] = "1", ["DOTNET_EventPipeOutputPath"] = file, ["DOTNET_EventPipeConfig"] = Events };
        ChildProcess.Run(Sdk.Dotnet, ["exec", program.Assembly, what.ToString()], environment: environment).Succeeded($"{program.Assembly} {what}, traced,");
        try
        {
            return Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<CompiledMethod> Read(string file)
    {
        var (begun, methods) = (new Dictionary<long, double>(), new List<CompiledMethod>());
        using var source = new EventPipeEventSource(file);
        source.Clr.MethodJittingStarted += e => begun[e.MethodID] = e.TimeStampRelativeMSec;
        source.Clr.MethodLoadVerbose += e =>
        {
            if (begun.Remove(e.MethodID, out var start))
                methods.Add(new CompiledMethod(e.MethodNamespace, e.MethodName, e.TimeStampRelativeMSec - start));
        };
        source.Process();
        return methods;
    }
}
