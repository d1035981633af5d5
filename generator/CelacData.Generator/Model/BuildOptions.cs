using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Generator.Model;

/// <summary>What the project that is compiled says of itself, as far as it matters here.</summary>
/// <param name="Namespace">The namespace of the catalogue, unless the data name one.</param>
/// <param name="EmitsCore">Whether the core is emitted too; only CelacData, which has its source, says no.</param>
/// <param name="HasSpans">Whether static data can be read where they lie in the assembly.</param>
/// <param name="TooLowVersion">The version of C#, where it is one that the emitted code cannot be compiled with; else null.</param>
internal sealed record BuildOptions(string Namespace, bool EmitsCore, bool HasSpans, string? TooLowVersion)
{
    public const string NeededVersion = "12";
    private const string StandIn = "Catalogue";

    /// <summary>A project names the namespace in <c>CatalogueNamespace</c>; else it is the one that new files get.</summary>
    public static BuildOptions Of(AnalyzerConfigOptions options, ParseOptions parse) => new(
        NamespaceOf(Property(options, "CatalogueNamespace") ?? Property(options, "RootNamespace") ?? StandIn),
        !string.Equals(Property(options, "CatalogueCoreTypes"), "Own", StringComparison.OrdinalIgnoreCase),
        parse.PreprocessorSymbolNames.Contains("NET8_0_OR_GREATER"),
        parse is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version } ? version.ToDisplayString() : null);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>A project may be called what no namespace can; the SDK's own templates mend it likewise.</summary>
    private static string NamespaceOf(string text) => string.Join(".", text.Split('.').Select(Identifier));

    private static string Identifier(string text)
    {
        var name = string.Concat(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "_" + name;
    }
}
