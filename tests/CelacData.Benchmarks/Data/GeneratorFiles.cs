using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Data;

/// <summary>The generator and its YAML parser, as files that the compiler loads.</summary>
public static class GeneratorFiles
{
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "CelacData.Generator*.dll").Order(StringComparer.Ordinal)];

    /// <summary>A project that has a catalogue's files, the generator, and no code of its own.</summary>
    public static CSharpCompiler Compiler(string output, IReadOnlyList<string> files) => new(output)
    {
        Analyzers = All,
        AdditionalFiles = files,
        Configurations = [Configuration],
    };

    /// <summary>The properties that MSBuild hands over for a project of that name.</summary>
    private static string Configuration
    {
        get
        {
            var path = Path.Combine(Repository.Folder(), "properties.globalconfig");
            File.WriteAllText(path, "is_global = true\nbuild_property.RootNamespace = CelacData\n");
            return path;
        }
    }
}
