using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers;

/// <summary>Finds where a clause is said, or asked, to bind somebody whom it is known not to bind.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotBoundAnalyzer : CatalogueAnalyzer
{
    private const string Mark = "BindingClaimAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.NotBound);

    /// <summary>Whoever is excluded from something is one of few, and has a name of which code has few others.</summary>
    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var names = new HashSet<string>(catalogues.SelectMany(c => c.Exclusions).Select(e => e.Name), StringComparer.Ordinal);
        if (names.Count == 0)
            return;
        context.RegisterSemanticModelAction(c =>
        {
            foreach (var name in Occurrences.Of(names, c.SemanticModel.SyntaxTree, c.CancellationToken))
                Analyze(c, name, catalogues);
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, SyntaxToken name, IReadOnlyList<Catalogue> catalogues)
    {
        if (Excluded.Find(name, context.SemanticModel, catalogues, context.CancellationToken) is not { } found)
            return;
        var clauses = ClausesBeside(found.Node, context.SemanticModel, found.Catalogue, context.CancellationToken).ToList();
        foreach (var (clause, exclusion) in from clause in clauses from e in found.Exclusions where e.IsOf(clause) select (clause, e))
            context.ReportDiagnostic(Diagnostic.Create(UseRules.NotBound, found.Node.GetLocation(), clause, exclusion.Name, exclusion.Reason.TrimEnd('.')));
    }

    /// <summary>The clauses that the attribute names too, or that a marked call is about.</summary>
    private static IEnumerable<IndexedClause> ClausesBeside(ExpressionSyntax who, SemanticModel model, Catalogue catalogue, CancellationToken cancellation)
    {
        if (who.FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList: { } arguments })
        {
            return arguments.DescendantNodes().OfType<ExpressionSyntax>().Where(e => e.Parent is not MemberAccessExpressionSyntax)
                .Select(e => model.GetOperation(e, cancellation)).Select(o => ConstantClause.Of(o, catalogue)).OfType<IndexedClause>().Distinct();
        }

        return who.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && model.GetOperation(call, cancellation) is IInvocationOperation operation && IsClaim(operation.TargetMethod, catalogue)
            ? operation.Arguments.Select(a => a.Value).Append(operation.Instance).Select(o => ConstantClause.Of(o, catalogue)).OfType<IndexedClause>()
            : [];
    }

    private static bool IsClaim(IMethodSymbol method, Catalogue catalogue) =>
        (method.ReducedFrom ?? method).GetAttributes().Any(a => a.AttributeClass is { Name: Mark } mark && catalogue.Owns(mark));
}
