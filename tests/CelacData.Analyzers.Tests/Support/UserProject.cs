using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Tests.Support;

/// <summary>A project that references the library or does not, analyzed by all analyzers at once. An analyzer that throws fails the test.</summary>
internal static class UserProject
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(CatalogueAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CatalogueAnalyzer)))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private static readonly MetadataReference[] s_framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Analyzes a file, beside a global configuration and a file that is marked as holding ids.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(string source, string? config, string? file) => Analyze(
        Compile("global using CelacData;\n" + source, withLibrary: true).AddReferences(source.Contains(nameof(Harbour), StringComparison.Ordinal) ? [Harbour.Reference] : []),
        new AnalyzerOptions(
            file is null ? [] : [new Text("/tracked.json", file)],
            new Options(AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(config ?? "is_global = true", "/.globalconfig")]).GlobalConfigOptions.AnalyzerOptions)));

    public static Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerOptions? options = null) => compilation
        .WithAnalyzers(s_analyzers, new CompilationWithAnalyzersOptions(
            options ?? new AnalyzerOptions([]), (e, _, _) => throw e, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    public static CSharpCompilation Compile(string source, bool withLibrary, LanguageVersion version = LanguageVersion.CSharp12) => CSharpCompilation.Create(
        "User",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), cancellationToken: TestContext.Current.CancellationToken)],
        withLibrary ? [.. s_framework, MetadataReference.CreateFromFile(typeof(Clause).Assembly.Location)] : s_framework,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    private sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }

    /// <summary>The global options for everything, and the mark for every additional file.</summary>
    private sealed class Options(ImmutableDictionary<string, string> global) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(global);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.ClauseIds", "true"));

        private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
