using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>Checks constant texts: those that reach a marked place, and those elsewhere that look like an id.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantIdAnalyzer : CatalogueAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = 
        ImmutableArray.Create(UseRules.UnknownId, UseRules.LooksLikeId, UseRules.WithdrawnId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var names = MarkedNames.Of(context.Compilation, catalogues, context.CancellationToken);
        context.RegisterSemanticModelAction(c =>
        {
            CheckMarked(c, names, catalogues);
            CheckLookalikes(c, catalogues);
        });
    }

    private static void CheckMarked(SemanticModelAnalysisContext context, NameSet names, IReadOnlyList<Catalogue> catalogues)
    {
        foreach (var (operation, value) in ConstantTexts.Near(names, catalogues, context.SemanticModel, context.CancellationToken))
        {
            if (CatalogueOf(operation, context, catalogues) is not { } catalogue || catalogue.Find(value) is not null || (value.Length == 0 && MarkedValue.MayBeEmpty(operation, catalogue)))
                continue;
            var location = operation.Syntax.GetLocation();
            context.ReportDiagnostic(catalogue.FindWithdrawn(value) is { } withdrawn
                ? Advice.AboutWithdrawn(UseRules.WithdrawnId, location, value, withdrawn, catalogue)
                : Advice.About(UseRules.UnknownId, location, value, catalogue));
        }
    }

    /// <summary>A constant is looked at where it is written, not where it is used.</summary>
    private static void CheckLookalikes(SemanticModelAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        foreach (var (node, value, found) in Lookalikes.In(catalogues, context.SemanticModel, context.CancellationToken))
        {
            if (context.SemanticModel.GetOperation(node, context.CancellationToken) is { } operation && !ConstantParts.IsPartOfText(operation)
                && CatalogueOf(operation, context, catalogues) is null)
            {
                var catalogue = found.Catalogue;
                context.ReportDiagnostic(catalogue.FindWithdrawn(found.Id) is { } withdrawn
                    ? Advice.AboutWithdrawn(UseRules.WithdrawnId, node.GetLocation(), value, withdrawn, catalogue)
                    : Advice.About(UseRules.LooksLikeId, node.GetLocation(), value, catalogue));
            }
        }
    }

    private static Catalogue? CatalogueOf(IOperation operation, SemanticModelAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        MarkedValue.CatalogueOf(operation, catalogues, context.SemanticModel.GetEnclosingSymbol(operation.Syntax.SpanStart, context.CancellationToken));
}
