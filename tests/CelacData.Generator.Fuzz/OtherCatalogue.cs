using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Fuzz;

/// <summary>The catalogue of another library, to whose clauses those of the cases refer.</summary>
internal static class OtherCatalogue
{
    private const string Text = """
        instrument: {prefix: TT, name: TideTreaty, title: Treaty on the Tides, adopted: 2032-02-29, levels: [{name: article}]}
        contents:
          - {id: TT-1, name: Aim, title: Aim, restatement: The tides are watched.}
          - {id: TT-2, name: Charts, title: Charts, restatement: Charts are shared.}
        """ + "\n";

    /// <summary>Compiled, as the generator reads it.</summary>
    public static MetadataReference Reference { get; } = Compile();

    /// <summary>What of .NET a generated catalogue uses.</summary>
    public static IEnumerable<MetadataReference> Framework => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p));

    private static PortableExecutableReference Compile()
    {
        var project = CSharpCompilation.Create("Tides", [], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var more = string.Concat(Enumerable.Range(3, 8).Select(n => $"  - {{id: TT-{n}, name: Article{n}, title: Article, restatement: Nothing.}}\n"));
        Drivers.Create([new FileText("treaty.yaml", Text + more)], hasCore: true).RunGeneratorsAndUpdateCompilation(project, out var output, out _);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        return result.Success ? MetadataReference.CreateFromImage(image.ToArray()) : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
