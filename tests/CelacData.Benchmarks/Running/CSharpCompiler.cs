using System.Text;

namespace CelacData.Benchmarks.Running;

/// <summary>What the C# compiler of the SDK is to compile, in a process of its own unless a server is named, without MSBuild around it.</summary>
public sealed record CSharpCompiler(string Output)
{
    /// <summary>What takes longer is no way to build anything.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>The symbols that the SDK defines for the framework.</summary>
    private static readonly string s_symbols = string.Join(';', Enumerable.Range(5, Environment.Version.Major - 4).Select(v => $"NET{v}_0_OR_GREATER")
        .Prepend($"NET{Environment.Version.Major}_0").Prepend("NET").Append("NETCOREAPP").Append("NETCOREAPP3_1_OR_GREATER"));

    public bool IsProgram { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Generators and analyzers, with what they need beside them.</summary>
    public IReadOnlyList<string> Analyzers { get; init; } = [];

    public IReadOnlyList<string> AdditionalFiles { get; init; } = [];

    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Global configuration files, as the SDK hands over the properties of a project.</summary>
    public IReadOnlyList<string> Configurations { get; init; } = [];

    /// <summary>Switches of the compiler besides those that every compilation has.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>Variables in the environment of its process besides what stands in this one's.</summary>
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>The server that compiles it; null for a process of its own.</summary>
    public CompilerServer? Server { get; init; }

    /// <summary>Where what generators emit is kept; null where it is not.</summary>
    public string? EmittedFolder { get; init; }

    /// <summary>Compiles and fails where the compiler does.</summary>
    public ChildProcess Compile() => TryCompile() is var run && run.ExitCode == 0 ? run : throw new BenchmarkException($"Compiling {Output} failed:\n{Excerpt(run.Output)}");

    /// <summary>Compiles, or leaves to the caller what the compiler says against it.</summary>
    public ChildProcess TryCompile()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Output)!);
        var response = Path.ChangeExtension(Output, ".rsp");
        File.WriteAllLines(response, Arguments(), new UTF8Encoding(false));
        var run = Server?.Compile(response, s_limit)
            ?? ChildProcess.Run(Sdk.Dotnet, ["exec", Sdk.Compiler, "/noconfig", "@" + response], environment: Variables, limit: s_limit);
        return run.Elapsed < s_limit ? run : run with { Output = $"{Output}: error: the compiler had not ended after {s_limit.TotalMinutes} minutes\n" };
    }

    private IEnumerable<string> Arguments()
    {
        string[] fixedArguments =
        [
            "/nologo", "/nostdlib+", "/optimize+", "/deterministic+", "/debug-", "/langversion:latest", "/nullable:enable", "/warn:4", "/nowarn:CS1591",
            $"/define:{s_symbols}", $"/target:{(IsProgram ? "exe" : "library")}", $"/out:\"{Output}\"",
        ];
        return fixedArguments
            .Concat(Switches)
            .Concat(Each("reference", Sdk.References.Concat(References)))
            .Concat(Each("analyzer", Analyzers))
            .Concat(Each("additionalfile", AdditionalFiles))
            .Concat(Each("analyzerconfig", Configurations))
            .Concat(Resources.Select(r => $"/resource:\"{r}\",{Path.GetFileName(r)}"))
            .Concat(EmittedFolder is null ? [] : [$"/generatedfilesout:\"{EmittedFolder}\""])
            .Concat(Sources.Select(s => $"\"{s}\""));
    }

    private static IEnumerable<string> Each(string option, IEnumerable<string> files) => files.Select(f => $"/{option}:\"{f}\"");

    private static string Excerpt(string output) => string.Join('\n', output.Split('\n').Where(l => l.Contains("error")).Take(10));
}
