using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>Checks constant texts: those that reach a marked place, and those elsewhere that look like an id.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantIdAnalyzer : CatalogueAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UnknownId, UseRules.LooksLikeId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterOperationAction(
            c => Analyze(c, catalogues),
            OperationKind.Literal,
            OperationKind.InterpolatedString,
            OperationKind.Binary,
            OperationKind.NameOf,
            OperationKind.FieldReference,
            OperationKind.LocalReference);

    private static void Analyze(OperationAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var operation = context.Operation;
        if (operation.ConstantValue is not { HasValue: true, Value: string text } || IsPartOfConstant(operation))
            return;

        if (MarkedValue.CatalogueOf(operation, catalogues, context.ContainingSymbol) is { } marked)
        {
            if (marked.Find(text) is null && !(text.Length == 0 && MarkedValue.IsInitial(operation)))
                context.ReportDiagnostic(Advice.About(UseRules.UnknownId, operation.Syntax.GetLocation(), text, marked));
        }
        else if (IsWritten(operation) && catalogues.FirstOrDefault(c => IdScanner.HasForm(c, text)) is { } catalogue
            && IdScanner.FindUnknown(catalogue, text).Any())
        {
            context.ReportDiagnostic(Advice.About(UseRules.LooksLikeId, operation.Syntax.GetLocation(), text, catalogue));
        }
    }

    /// <summary>The parts of a longer constant are no values of their own.</summary>
    private static bool IsPartOfConstant(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent?.Kind is OperationKind.Conversion or OperationKind.Parenthesized or OperationKind.InterpolatedStringText or OperationKind.Interpolation)
            parent = parent.Parent;
        return parent is { ConstantValue: { HasValue: true, Value: string }, Kind: not OperationKind.NameOf } || IsInNameOf(operation);
    }

    private static bool IsInNameOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            if (parent.Kind == OperationKind.NameOf)
                return true;
        return false;
    }

    /// <summary>Where a constant is used again, its own text is not looked at anew.</summary>
    private static bool IsWritten(IOperation operation) => operation.Kind is not (OperationKind.FieldReference or OperationKind.LocalReference or OperationKind.NameOf);
}
