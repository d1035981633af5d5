using System.Collections.Concurrent;
using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>
/// Follows the marks by which code says that it implements a clause: tells which were written by another revision of the record, and which clauses
/// that the project requires nothing implements.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImplementationAnalyzer : CatalogueAnalyzer
{
    private const string Mark = "ImplementsClause";
    private const string RequiredClauses = "celac_required_clauses";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.StaleImplementation, UseRules.MissingImplementation);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var implemented = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        var required = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        context.RegisterSyntaxNodeAction(c => AnalyzeMark(c, catalogues, implemented), SyntaxKind.Attribute);
        context.RegisterSyntaxTreeAction(c => Collect(c.Options.AnalyzerConfigOptionsProvider.GetOptions(c.Tree), required));
        context.RegisterCompilationEndAction(c =>
        {
            Collect(c.Options.AnalyzerConfigOptionsProvider.GlobalOptions, required);
            foreach (var pattern in required.Keys.OrderBy(p => p, StringComparer.Ordinal))
                foreach (var clause in catalogues.SelectMany(x => x.Clauses).Where(x => Matches(pattern, x.Id) && !implemented.ContainsKey(x.Id)))
                    c.ReportDiagnostic(Diagnostic.Create(UseRules.MissingImplementation, Location.None, clause, pattern));
        });
    }

    private static void AnalyzeMark(SyntaxNodeAnalysisContext context, IReadOnlyList<Catalogue> catalogues, ConcurrentDictionary<string, byte> implemented)
    {
        var mark = (AttributeSyntax)context.Node;
        if (!IsMark(mark.Name) || mark.ArgumentList?.Arguments is not [{ Expression: var id }, ..] arguments
            || context.SemanticModel.GetSymbolInfo(id, context.CancellationToken).Symbol is not IFieldSymbol member
            || catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType, member.ContainingType))?.Find(member) is not { } clause)
        {
            return;
        }

        implemented.TryAdd(clause.Id, 0);
        var revision = arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Revision")?.Expression;
        if (revision is not null && context.SemanticModel.GetConstantValue(revision, context.CancellationToken) is { HasValue: true, Value: string noted }
            && noted != clause.Revision)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(UseRules.Revision, clause.Revision);
            context.ReportDiagnostic(Diagnostic.Create(UseRules.StaleImplementation, revision.GetLocation(), properties, clause, clause.Revision, noted));
        }
    }

    private static bool IsMark(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsMark(qualified.Right),
        AliasQualifiedNameSyntax qualified => IsMark(qualified.Name),
        _ => name.ToString() is Mark or Mark + "Attribute",
    };

    private static void Collect(AnalyzerConfigOptions options, ConcurrentDictionary<string, byte> required)
    {
        if (!options.TryGetValue(RequiredClauses, out var value))
            return;
        foreach (var pattern in value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            required.TryAdd(pattern, 0);
    }

    /// <summary>A pattern is an id, or the beginning of one and a star.</summary>
    private static bool Matches(string pattern, string id) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? id.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(id, pattern, StringComparison.OrdinalIgnoreCase);
}
