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
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.NotBound);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var excluding = catalogues.Where(c => c.Exclusions.Count > 0).ToList();
        if (excluding.Count == 0)
            return;
        var names = ExcludedNames.WithConstants(excluding.SelectMany(c => c.Exclusions).Select(e => e.Name).Distinct().ToList(), context.Compilation, context.CancellationToken);
        context.RegisterSemanticModelAction(c =>
        {
            foreach (var place in ExcludedNames.In(c.SemanticModel.SyntaxTree, names, c.CancellationToken).SelectMany(Claims).Distinct())
                Analyze(c, place, excluding);
        });
    }

    /// <summary>The attribute or the calls that a name is an argument of, directly or in another call.</summary>
    private static IEnumerable<SyntaxNode> Claims(SyntaxToken name) =>
        name.Parent!.AncestorsAndSelf().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax)).Where(n => n is AttributeSyntax or InvocationExpressionSyntax);

    private static void Analyze(SemanticModelAnalysisContext context, SyntaxNode place, IReadOnlyList<Catalogue> catalogues)
    {
        var values = ValuesOf(place, context.SemanticModel, catalogues, context.CancellationToken).ToList();
        foreach (var catalogue in catalogues)
        {
            var clauses = values.Select(v => ConstantClause.Of(v, catalogue)).OfType<IndexedClause>().Distinct().ToList();
            foreach (var who in clauses.Count == 0 ? [] : values)
            {
                foreach (var (clause, exclusion) in from c in clauses from e in ConstantParty.ExclusionsOf(who, catalogue) where e.IsOf(c) select (c, e))
                    context.ReportDiagnostic(Diagnostic.Create(UseRules.NotBound, who.Syntax.GetLocation(), clause, exclusion.Name, exclusion.Reason.TrimEnd('.')));
            }
        }
    }

    /// <summary>What an attribute names, or what is given to a marked call and what that is called on.</summary>
    private static IEnumerable<IOperation> ValuesOf(SyntaxNode place, SemanticModel model, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation)
    {
        if (place is AttributeSyntax attribute)
        {
            return attribute.DescendantNodes().OfType<ExpressionSyntax>().Where(e => e.Parent is not MemberAccessExpressionSyntax)
                .Select(e => model.GetOperation(e, cancellation)).OfType<IOperation>();
        }

        return model.GetOperation(place, cancellation) is IInvocationOperation call && catalogues.Any(c => IsClaim(call.TargetMethod, c))
            ? call.Arguments.Select(a => a.Value).Append(call.Instance).OfType<IOperation>().SelectMany(Each)
            : [];
    }

    /// <summary>A value, or each of a list of values.</summary>
    private static IEnumerable<IOperation> Each(IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } list } => list.ElementValues.SelectMany(Each),
        IConversionOperation { Operand: var list } when list is IArrayCreationOperation || Collections.Are(list) => Each(list),
        _ => Collections.Are(value) ? value.ChildOperations.SelectMany(Each) : [value],
    };

    private static bool IsClaim(IMethodSymbol method, Catalogue catalogue)
    {
        var called = method.ReducedFrom ?? method;
        return Ancestry.Of(called).Prepend(called).OfType<IMethodSymbol>().Any(m => BindingClaim.IsOn(m, catalogue));
    }
}
