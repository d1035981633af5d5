using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers;

/// <summary>Finds constants of the enum of ids that are no id, such as <c>(ClauseId)9999</c>, and texts that are parsed as one. The default value, which means none, is left alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndefinedIdAnalyzer : CatalogueAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UndefinedId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var types = MarkedNames.WithAliases(context.Compilation, catalogues.Select(c => c.IdType.Name), context.CancellationToken).ToList();
        var names = types.Concat(Constants(types, context.Compilation, context.CancellationToken)).Distinct().ToList();
        context.RegisterSemanticModelAction(c =>
        {
            var regions = Occurrences.Of(names, c.SemanticModel.SyntaxTree, c.CancellationToken).SelectMany(Region.Of);
            foreach (var node in regions.SelectMany(r => r.DescendantNodes()).Where(n => IsCalculation(n) || IsParsing(n)).Distinct())
                Analyze(c, node, catalogues);
        });
    }

    /// <summary>The constants of the enum that the project has itself: what is calculated with them need not name it.</summary>
    private static IEnumerable<string> Constants(IEnumerable<string> types, Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.SelectMany(t => Occurrences.Of(types, t, cancellation)).Where(DeclaredNames.IsOfConstant).SelectMany(DeclaredNames.With);

    private static bool IsCalculation(SyntaxNode node) =>
        node is CastExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.AsExpression and not (int)SyntaxKind.IsExpression };

    /// <summary>Enum.Parse, by its looks.</summary>
    private static bool IsParsing(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var called, Name.Identifier.ValueText: "Parse" or "TryParse" } }
        && called.GetLastToken().ValueText == nameof(Enum);

    private static void Analyze(SemanticModelAnalysisContext context, SyntaxNode node, IReadOnlyList<Catalogue> catalogues)
    {
        if (node is InvocationExpressionSyntax)
        {
            if (context.SemanticModel.GetOperation(node, context.CancellationToken) is IInvocationOperation call && ParsedMember.Wrong(call, catalogues) is var (place, text, parsed))
                context.ReportDiagnostic(Diagnostic.Create(UseRules.UndefinedId, place.Syntax.GetLocation(), $"'{text}'", parsed.IdType.Name));
            return;
        }

        if (OperationOf(node, context.SemanticModel, context.CancellationToken) is not { Type.TypeKind: TypeKind.Enum, ConstantValue: { HasValue: true, Value: { } value } } operation
            || IsPartOfConstant(operation))
        {
            return;
        }

        var catalogue = catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType, operation.Type));
        if (catalogue is not null && !catalogue.IsDefined(value))
            context.ReportDiagnostic(Diagnostic.Create(UseRules.UndefinedId, node.GetLocation(), value, catalogue.IdType.Name));
    }

    /// <summary>
    /// A cast to what may be null has two conversions; the first of them, to the enum, is a constant as that of any cast. Compilers differ in which of the two
    /// they give for the cast, if any, so it is reached from what is cast.
    /// </summary>
    private static IOperation? OperationOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node is not CastExpressionSyntax { Expression: var operand })
            return model.GetOperation(node, cancellation);
        while (operand is ParenthesizedExpressionSyntax parenthesized)
            operand = parenthesized.Expression;
        return model.GetOperation(operand, cancellation)?.Parent is { } conversion && conversion.Syntax == node ? conversion : model.GetOperation(node, cancellation);
    }

    private static bool IsPartOfConstant(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is { Kind: OperationKind.Parenthesized })
            parent = parent.Parent;
        return parent is { Kind: OperationKind.Conversion or OperationKind.Binary or OperationKind.Unary, ConstantValue.HasValue: true };
    }
}
