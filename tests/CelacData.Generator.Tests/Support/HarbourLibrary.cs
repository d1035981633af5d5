using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Tests.Support;

/// <summary>The library of the invented agreement: what is generated for it, and nothing besides.</summary>
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

    private static readonly Lazy<Compilation> s_project = new(CreateProject);

    /// <summary>A project without code of its own, and without usings that the generated code could lean on.</summary>
    public static Compilation Project => s_project.Value;

    /// <summary>The errors and warnings of the whole; a missing comment is one, and so is a comment that is no XML.</summary>
    public static IEnumerable<string> Problems(GeneratorRun run) =>
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString());

    public static GeneratorRun AssertCompiles(HarbourAccord catalogue) => AssertCompiles(GeneratorRun.Of(catalogue, Project));

    public static GeneratorRun AssertCompiles(GeneratorRun run)
    {
        var problems = run.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()).Concat(Problems(run)).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        return run;
    }

    private static CSharpCompilation CreateProject()
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error);
        return CSharpCompilation.Create("Harbour", [], References(), options);
    }

    public static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p));
}
