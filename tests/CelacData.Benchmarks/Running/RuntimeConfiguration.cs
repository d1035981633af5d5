using System.Text.Json;

namespace CelacData.Benchmarks.Running;

/// <summary>Tells the host which framework a program needs that was compiled without MSBuild.</summary>
public static class RuntimeConfiguration
{
    public static void WriteFor(string assembly) => File.WriteAllText(Path.ChangeExtension(assembly, ".runtimeconfig.json"), JsonSerializer.Serialize(new
    {
        runtimeOptions = new { tfm = $"net{Environment.Version.Major}.0", framework = new { name = "Microsoft.NETCore.App", version = Environment.Version.ToString() } },
    }));
}
