extern alias generator;

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using CelacData.Benchmarks.Running;
using generator::CelacData.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Benchmarks.Generating;

/// <summary>The generator in the driver of the compiler, as a build or an editor runs it, over texts that are in memory.</summary>
internal sealed class CatalogueDriver
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER");

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Catalogue", [Code("")], Sdk.References.Select(r => MetadataReference.CreateFromFile(r)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private readonly Dictionary<string, YamlFile> _files;
    private Compilation _compilation = s_compilation;
    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>A fresh driver.</summary>
    public CatalogueDriver(IReadOnlyDictionary<string, string> texts)
    {
        _files = texts.ToDictionary(t => t.Key, t => new YamlFile(t.Key, t.Value));
        _driver = CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], _files.Values, s_parse, new Properties());
    }

    public IReadOnlyList<SourceText> Sources => [.. _driver.GetRunResult().Results.Single().GeneratedSources.Select(s => s.SourceText)];

    public CatalogueDriver Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    /// <summary>Somebody types in a file of C#.</summary>
    public void EditCode() => _compilation = s_compilation.ReplaceSyntaxTree(s_compilation.SyntaxTrees[0], Code($"// {_edits++}"));

    /// <summary>Somebody edits a data file.</summary>
    public void EditFile(string path, string text)
    {
        var edited = new YamlFile(path, text);
        _driver = _driver.ReplaceAdditionalText(_files[path], edited);
        _files[path] = edited;
    }

    /// <summary>Fails where the generator threw or reported an error: the time of a run that went wrong says nothing.</summary>
    public void AssertSound()
    {
        var result = _driver.GetRunResult();
        if (result.Results.Single().Exception is { } exception)
            throw new BenchmarkException($"The generator threw: {exception}");
        if (result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new BenchmarkException($"The generator reports an error: {error}");
    }

    /// <summary>What the compiler does with each source that the generator adds, when it first needs it: the driver leaves that to it.</summary>
    public static void Parse(SourceText source) => CSharpSyntaxTree.ParseText(source, s_parse).GetRoot();

    private static SyntaxTree Code(string code) => CSharpSyntaxTree.ParseText(code, s_parse, "Code.cs", Encoding.UTF8);

    private sealed class YamlFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Properties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "CelacData"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(ImmutableDictionary<string, string>.Empty);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
