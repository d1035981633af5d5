using CelacData.Analyzers;
using CelacData.Benchmarks.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>The compiler in this process, where what it allocates can be counted.</summary>
internal sealed class InProcessCompiler(IReadOnlyList<string> sources, string library)
{
    private readonly SyntaxTree[] _trees = [.. sources.Select(s => CSharpSyntaxTree.ParseText(File.ReadAllText(s), path: s))];

    private readonly MetadataReference[] _references = [.. Sdk.References.Append(library).Select(r => MetadataReference.CreateFromFile(r))];

    /// <summary>Compiles, then lets the analyzers over the same compilation.</summary>
    /// <returns>What each allocated, and how many findings of each rule there were.</returns>
    public (long Compiling, long Analyzing, IReadOnlyList<(string Id, int Count)> Findings) CompileAndAnalyze()
    {
        var compilation = CSharpCompilation.Create("User", _trees, _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var start = GC.GetTotalAllocatedBytes(precise: true);
        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new BenchmarkException($"The user's code does not compile: {error}");
        var compiled = GC.GetTotalAllocatedBytes(precise: true);
        var findings = compilation.WithAnalyzers([.. Analyzers()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var analyzed = GC.GetTotalAllocatedBytes(precise: true);
        return (compiled - start, analyzed - compiled, [.. findings.GroupBy(f => f.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))]);
    }

    private static IEnumerable<DiagnosticAnalyzer> Analyzers() => typeof(CatalogueAnalyzer).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!);
}
