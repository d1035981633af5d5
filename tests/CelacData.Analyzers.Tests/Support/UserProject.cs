using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Tests.Support;

/// <summary>A project that references the library or does not, analyzed by all analyzers at once. An analyzer that throws fails the test.</summary>
internal static class UserProject
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(CatalogueAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CatalogueAnalyzer)))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private static readonly MetadataReference[] s_framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Analyzes a file, beside a global configuration and a file that is marked as holding ids.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(string source, string? config, string? file)
    {
        var settings = AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(config ?? "is_global = true", "/.globalconfig")]).GlobalConfigOptions;
        var compilation = Compile("global using CelacData;\n" + source, withLibrary: true)
            .AddReferences(source.Contains(nameof(Harbour), StringComparison.Ordinal) ? [Harbour.Reference] : []);
        return Analyze(
            compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(settings.TreeOptions))),
            new AnalyzerOptions(file is null ? [] : [new Text("/tracked.json", SourceText.From(file))], new Options(settings.AnalyzerOptions)));
    }

    /// <summary>Analyzes a file that is marked as holding ids, beside a project that is empty unless given.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(SourceText file, Compilation? project = null) => Analyze(
        project ?? Compile("", withLibrary: true), new AnalyzerOptions([new Text("/tracked.resx", file)], new Options(ImmutableDictionary<string, string>.Empty)));

    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerOptions? options = null)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var found = await compilation
            .WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
                options ?? new AnalyzerOptions([]), (e, _, _) => thrown.Enqueue(e), concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(thrown);
        return found;
    }

    public static CSharpCompilation Compile(string source, bool withLibrary, LanguageVersion version = LanguageVersion.CSharp12) => CSharpCompilation.Create(
        "User",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), cancellationToken: TestContext.Current.CancellationToken)],
        withLibrary ? [.. s_framework, MetadataReference.CreateFromFile(typeof(Clause).Assembly.Location)] : s_framework,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    private sealed class Text(string path, SourceText content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => content;
    }

    /// <summary>The severities that a global configuration sets.</summary>
    private sealed class Severities(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);
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
