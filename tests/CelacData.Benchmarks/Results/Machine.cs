using System.Runtime.InteropServices;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Results;

/// <summary>What figures depend on besides the code.</summary>
public static class Machine
{
    public static string Description => $"{Environment.ProcessorCount} cores, {Processor()}, {RuntimeInformation.RuntimeIdentifier}";

    public static string Runtime => $".NET {Environment.Version}, SDK {Sdk.Version}";

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown processor"
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
}
