using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Tests.Support;

/// <summary>
/// The library of the invented agreement: what is generated for it, compiled with the hand-written classes of src/CelacData, which are the same
/// for every catalogue but for their namespace.
/// </summary>
internal static class HarbourLibrary
{
    public const string Usings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    /// <summary>The core of the library; the rest of it knows the records of one catalogue.</summary>
    private static readonly string[] s_sources =
    [
        "src/CelacData/Annotations/*.cs",
        "src/CelacData/Model/*.cs",
        "src/CelacData/Storage/*.cs",
        "src/CelacData/Time/*.cs",
        "src/CelacData/Lookup/ClauseIdExtensions.cs",
        "src/CelacData/Lookup/Clauses.cs",
        "src/CelacData/Lookup/Instruments.cs",
        "src/CelacData/Lookup/NearestClauses.cs",
        "src/CelacData/Lookup/UnknownClauseIdException.cs",
        "generator/CelacData.Generator/Shared/EditDistance.cs",
        "generator/CelacData.Generator/Shared/IdHash.cs",
        "generator/CelacData.Generator/Shared/NearestIds.cs",
    ];

    private static readonly Lazy<Compilation> s_core = new(CompileCore);

    /// <summary>The hand-written part alone, which does not compile without what is generated.</summary>
    public static Compilation Core => s_core.Value;

    /// <summary>The errors and warnings of the whole; a missing comment is one, and so is a comment that is no XML.</summary>
    public static IEnumerable<string> Problems(GeneratorRun run) =>
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString());

    public static GeneratorRun AssertCompiles(HarbourAccord catalogue)
    {
        var run = GeneratorRun.Of(catalogue, Core);
        var problems = run.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()).Concat(Problems(run)).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        return run;
    }

    private static CSharpCompilation CompileCore()
    {
        var trees = s_sources.SelectMany(Find).Select(path => GeneratorRun.Parse(Rename(File.ReadAllText(path)), path));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error);
        return CSharpCompilation.Create("Harbour", trees.Append(GeneratorRun.Parse(Usings)), References(), options);
    }

    private static IEnumerable<string> Find(string pattern)
    {
        var path = Path.Combine(Snapshot.RepositoryRoot, pattern);
        return Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path)).Order(StringComparer.Ordinal);
    }

    private static string Rename(string source) => source.Replace("CelacData", "HarbourAccord", StringComparison.Ordinal);

    public static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p));
}
