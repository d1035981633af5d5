using System.Runtime.InteropServices;

namespace CelacData.Benchmarks.Running;

/// <summary>The SDK that this program runs on: its compiler, and the framework that it compiles against.</summary>
public static class Sdk
{
    /// <summary>The folder of the installation, found from the framework that this program was loaded from.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Dotnet { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    private static readonly Lazy<string> s_version = new(() => ChildProcess.Run(Dotnet, ["--version"], Repository.Root).Succeeded("dotnet --version").Trim());

    public static string Version => s_version.Value;

    public static string Compiler => Path.Combine(Root, "sdk", Version, "Roslyn", "bincore", "csc.dll");

    /// <summary>What a build hands its compilations to, and the next one as well.</summary>
    public static string CompilerServer => Path.Combine(Root, "sdk", Version, "Roslyn", "bincore", "VBCSCompiler.dll");

    /// <summary>The analyzers that every project has unless it says otherwise, with the configuration that goes with them.</summary>
    public static (IReadOnlyList<string> Analyzers, string Configuration) DefaultAnalyzers()
    {
        var folder = Path.Combine(Root, "sdk", Version, "Sdks", "Microsoft.NET.Sdk", "analyzers");
        return (
            Directory.GetFiles(folder, "Microsoft.CodeAnalysis.*NetAnalyzers.dll").Where(f => !f.Contains("VisualBasic")).Order(StringComparer.Ordinal).ToList(),
            Path.Combine(folder, "build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig"));
    }

    /// <summary>The reference assemblies of the framework.</summary>
    public static IReadOnlyList<string> References { get; } =
        Directory.GetFiles(Path.Combine(ReferencePack, "ref", $"net{Environment.Version.Major}.0"), "*.dll").Order(StringComparer.Ordinal).ToList();

    /// <summary>The generators that come with the framework, which every project has.</summary>
    public static IReadOnlyList<string> Generators { get; } =
        Directory.GetFiles(Path.Combine(ReferencePack, "analyzers", "dotnet", "cs"), "*.dll").Order(StringComparer.Ordinal).ToList();

    /// <summary>The generator of serializers among them.</summary>
    public static string JsonGenerator { get; } = Generators.Single(g => Path.GetFileName(g) == "System.Text.Json.SourceGeneration.dll");

    private static string ReferencePack => Directory.GetDirectories(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"), $"{Environment.Version.Major}.*")
        .OrderBy(d => System.Version.TryParse(Path.GetFileName(d), out var version) ? version : new System.Version()).LastOrDefault()
        ?? throw new BenchmarkException($"{Root} has no reference assemblies of .NET {Environment.Version.Major}; an SDK of that version is needed.");
}
