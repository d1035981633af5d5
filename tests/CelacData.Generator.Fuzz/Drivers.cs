using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Fuzz;

/// <summary>The generator with files for it.</summary>
internal static class Drivers
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp12)
        .WithPreprocessorSymbols("NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER");

    /// <param name="hasCore">Whether the core is emitted, which is the same whatever the data are.</param>
    public static CSharpGeneratorDriver Create(IEnumerable<AdditionalText> files, bool hasCore) =>
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], files, s_parse, new Options(hasCore));

    private sealed class Options(bool hasCore) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Harbour", ["build_property.CatalogueCoreTypes"] = hasCore ? "" : "Own" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}

/// <summary>A file that stands in memory alone.</summary>
internal sealed class FileText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
