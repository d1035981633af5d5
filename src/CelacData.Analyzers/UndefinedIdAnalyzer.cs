using System.Collections.Immutable;
using System.Globalization;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>Finds constants of the enum of ids that are no id, such as <c>(ClauseId)9999</c>. The default value, which means none, is left alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndefinedIdAnalyzer : CatalogueAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UndefinedId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterOperationAction(c => Analyze(c, catalogues), OperationKind.Conversion, OperationKind.Binary, OperationKind.Unary);

    private static void Analyze(OperationAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var operation = context.Operation;
        if (operation is not { Type.TypeKind: TypeKind.Enum, ConstantValue: { HasValue: true, Value: { } value }, IsImplicit: false } || IsPartOfConstant(operation))
            return;
        var catalogue = catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType, operation.Type));
        if (catalogue is not null && !catalogue.IsDefined(Convert.ToInt64(value, CultureInfo.InvariantCulture)))
            context.ReportDiagnostic(Diagnostic.Create(UseRules.UndefinedId, operation.Syntax.GetLocation(), value, catalogue.IdType.Name));
    }

    private static bool IsPartOfConstant(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is { Kind: OperationKind.Parenthesized })
            parent = parent.Parent;
        return parent is { Kind: OperationKind.Conversion or OperationKind.Binary or OperationKind.Unary, ConstantValue.HasValue: true };
    }
}
