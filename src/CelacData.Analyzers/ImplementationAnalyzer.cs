using System.Collections.Concurrent;
using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>
/// Follows the marks by which code says that it implements a clause: tells which were written by another revision of the record, and which clauses
/// that the project requires nothing implements.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImplementationAnalyzer : CatalogueAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(UseRules.StaleImplementation, UseRules.MissingImplementation, UseRules.UselessRequirement);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var names = Implementations.Names(context.Compilation, context.CancellationToken);
        var implemented = new ConcurrentDictionary<IndexedClause, byte>();
        var required = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        context.RegisterSyntaxTreeAction(c => Requirement.Collect(c.Options.AnalyzerConfigOptionsProvider.GetOptions(c.Tree), required));
        context.RegisterSemanticModelAction(c =>
        {
            foreach (var implementation in Implementations.In(names, c.SemanticModel, catalogues, c.CancellationToken))
            {
                implemented.TryAdd(implementation.Clause, 0);
                if (implementation.IsStale)
                    c.ReportDiagnostic(Stale(implementation));
            }
        });
        context.RegisterCompilationEndAction(c =>
        {
            Requirement.Collect(c.Options.AnalyzerConfigOptionsProvider.GlobalOptions, required);
            var reported = new HashSet<IndexedClause>();
            foreach (var requirement in required.Keys.OrderBy(p => p, StringComparer.Ordinal).Distinct(StringComparer.OrdinalIgnoreCase))
                Check(c, requirement, catalogues, clause => !implemented.ContainsKey(clause) && reported.Add(clause));
        });
    }

    private static Diagnostic Stale(Implementation implementation)
    {
        var clause = implementation.Clause;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(UseRules.Revision, clause.Revision);
        return Diagnostic.Create(UseRules.StaleImplementation, implementation.Revision!.GetLocation(), properties, clause, clause.Revision, implementation.Noted);
    }

    /// <param name="isMissing">Whether nothing implements a clause; true once for each, however many requirements mean it.</param>
    private static void Check(CompilationAnalysisContext context, string requirement, IReadOnlyList<Catalogue> catalogues, Func<IndexedClause, bool> isMissing)
    {
        var clauses = catalogues.SelectMany(c => Requirement.ClausesOf(requirement, c)).ToList();
        if (clauses.Count == 0)
            context.ReportDiagnostic(Diagnostic.Create(UseRules.UselessRequirement, Location.None, requirement, Requirement.Advice(requirement, catalogues)));
        foreach (var clause in clauses.Where(isMissing))
            context.ReportDiagnostic(Diagnostic.Create(UseRules.MissingImplementation, Location.None, clause, requirement));
    }
}
