using CelacData.Benchmarks.Running;
using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks.Data;

/// <summary>A catalogue that is measured: CelacData itself, or an invented one of some size.</summary>
public sealed class Dataset
{
    /// <summary>The largest invented catalogue of a quick run.</summary>
    public const int QuickClauses = 2_000;

    private const string AssemblyName = "CelacData.dll";

    private readonly int _clauses;

    /// <summary>Where the library is that the repository's own build makes; null for an invented catalogue.</summary>
    private readonly string? _library;

    private Dataset(string name, int clauses, string? library = null) => (Name, _clauses, _library) = (name, clauses, library);

    /// <summary>CelacData itself.</summary>
    public static Dataset Real { get; } = RealFrom(Path.Combine(AppContext.BaseDirectory, AssemblyName), "CelacData");

    public static Dataset Small { get; } = Of(138);

    /// <summary>The invented ones, from the smallest to the largest.</summary>
    public static IReadOnlyList<Dataset> Synthetic { get; } = [Small, Of(2_000), Of(20_000), Of(100_000)];

    public string Name { get; }

    /// <summary>How many clauses it has.</summary>
    public int Clauses => IsReal ? CelacData.Clauses.All.Count : _clauses;

    public bool IsReal => _library is not null;

    public string Folder => Repository.Folder(Name);

    /// <summary>The YAML files; they are written first where need be.</summary>
    public IReadOnlyList<string> Files => IsReal ? RealFiles() : WrittenFiles();

    /// <summary>The compiled catalogue: the library in Release for .NET 8 and later, or what the generator makes of the files and nothing besides.</summary>
    public string Library => _library ?? CompiledLibrary();

    /// <summary>The compiled catalogue; or null and the reason where the compiler or the generator gives up on it.</summary>
    public string? TryLibrary(out string? problem)
    {
        problem = null;
        try
        {
            return Library;
        }
        catch (BenchmarkException e)
        {
            problem = "does not compile: " + (e.Message.Split('\n').FirstOrDefault(l => l.Contains(": error", StringComparison.Ordinal))?.Split(": error")[1].Trim() ?? "the compiler ended");
            return null;
        }
    }

    /// <summary>CelacData, of which the library was built somewhere else.</summary>
    public static Dataset RealFrom(string library, string name) => new(name, 0, library);

    public static Dataset Of(int clauses) => new($"synthetic-{clauses}", clauses);

    private static List<string> RealFiles() =>
        [.. new[] { "data", "data/plan" }.SelectMany(d => Directory.GetFiles(Repository.Path(d), "*.yaml")).Order(StringComparer.Ordinal)];

    private List<string> WrittenFiles()
    {
        var folder = Path.Combine(Folder, "data");
        var writer = typeof(Dataset).Assembly.Location;
        Stamp.Renew(folder, [writer, Repository.Path("data", "model.yaml")], [Name], () =>
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            foreach (var (name, text) in SyntheticCatalogue.Files(_clauses))
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        });
        return [.. Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private string CompiledLibrary()
    {
        var library = Path.Combine(Folder, AssemblyName);
        Stamp.Renew(library, [.. Files, .. GeneratorFiles.All], [], () => GeneratorFiles.Compiler(library, Files).Compile());
        return library;
    }
}
