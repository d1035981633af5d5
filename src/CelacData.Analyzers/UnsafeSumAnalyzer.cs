using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using CelacData.Analyzers.Sums;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers;

/// <summary>Finds where values of records are added up although nothing sees to it that they are of one sort.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsafeSumAnalyzer : CatalogueAnalyzer
{
    private static readonly string[] s_calls = ["Sum", "Average", "Aggregate"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UnsafeSum);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var measured = catalogues.SelectMany(c => c.Measures, (c, m) => (Catalogue: c, Measure: m)).ToList();
        if (measured.Count == 0)
            return;
        var values = measured.Select(m => m.Measure.Value).Distinct().ToList();
        context.RegisterSemanticModelAction(c =>
        {
            foreach (var (place, operation) in Additions(c.SemanticModel, values, c.CancellationToken))
            {
                foreach (var (catalogue, measure) in measured)
                    Check(c, place, operation, new Origin(measure, catalogue));
            }
        });
    }

    private static void Check(SemanticModelAnalysisContext context, SyntaxNode place, IOperation operation, Origin origin)
    {
        var measure = origin.Measure;
        if (Addition.AlikeIn(operation, origin) is { } alike && measure.Per.Where(p => !alike.Contains(p)).ToList() is { Count: > 0 } different)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UseRules.UnsafeSum, place.GetLocation(), measure.Record.Name, measure.Value, string.Join(" and ", different)));
        }
    }

    /// <summary>The calls and assignments that may add something up, by their looks.</summary>
    private static IEnumerable<(SyntaxNode Place, IOperation Operation)> Additions(SemanticModel model, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var text = FileText.Of(model.SyntaxTree, cancellation);
        if (!values.Any(v => text.IndexOf(v, StringComparison.Ordinal) >= 0))
            yield break;
        var root = model.SyntaxTree.GetRoot(cancellation);
        foreach (var name in Occurrences.Of(s_calls, text, root))
        {
            if (name.Parent is { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } } simple
                && Beginning.MayBeCatalogue(call, values) && model.GetOperation(call, cancellation) is IInvocationOperation operation)
            {
                yield return (simple, operation);
            }
        }

        foreach (var at in Occurrences.Of("+", text))
        {
            if (Total.At(root.FindToken(at), values) is var (assignment, added) && Beginning.MayBeCatalogue(added, values, isNamed: true) && model.GetOperation(assignment, cancellation) is IAssignmentOperation operation)
                yield return (added, operation);
        }
    }
}
