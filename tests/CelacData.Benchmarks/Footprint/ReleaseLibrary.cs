using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Footprint;

/// <summary>The library as it is packed: in Release, for .NET 8, built into a folder of its own, so that no other build is in its way.</summary>
internal static class ReleaseLibrary
{
    public static string Build()
    {
        var artifacts = Repository.Path("artifacts", "footprint");
        ChildProcess.Run(
            Sdk.Dotnet,
            ["build", Repository.Path("src", "CelacData", "CelacData.csproj"), "-c", "Release", "-f", "net8.0", "--artifacts-path", artifacts, "-v", "q", "--nologo", "-p:UseSharedCompilation=false", "-nodeReuse:false"],
            Repository.Root).Succeeded("Building the library in Release");
        return Path.Combine(artifacts, "bin", "CelacData", "release_net8.0", "CelacData.dll");
    }
}
