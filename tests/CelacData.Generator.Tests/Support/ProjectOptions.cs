using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Generator.Tests.Support;

/// <summary>The build properties of a project, as the compiler hands them to a generator.</summary>
internal sealed class ProjectOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <summary>Those of the invented agreement: the namespace of its project, and nothing else.</summary>
    public static ProjectOptions Default { get; } = new(("RootNamespace", "HarbourAccord"));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToImmutableDictionary(p => "build_property." + p.Name, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(Found.Contains(textFile.Path) ? s_found : ImmutableDictionary<string, string>.Empty);

    private static readonly ImmutableDictionary<string, string> s_found =
        ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.CatalogueFile", "Found");

    /// <summary>The files that the package found by their names, and nobody listed.</summary>
    public ImmutableHashSet<string> Found { get; init; } = [];

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
