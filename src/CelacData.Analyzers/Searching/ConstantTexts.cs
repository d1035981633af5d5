using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Searching;

/// <summary>Finds the constant texts of a file that may reach a marked place: those near the name of one.</summary>
internal static class ConstantTexts
{
    /// <summary>Each constant text as a whole, once, unless it is plainly right: the parts of a longer constant are no values of their own.</summary>
    public static IEnumerable<(IOperation Operation, string Text)> Near(
        NameSet names, IReadOnlyList<Catalogue> catalogues, SemanticModel model, CancellationToken cancellation)
    {
        var syntax = new ConstantSyntax(names, catalogues);
        var named = Occurrences.Of(names.Names, model.SyntaxTree, cancellation).Where(n => !IsOfLanguage(n)).SelectMany(Region.Of).SelectMany(CandidatesIn);
        var nameless = Nameless.In(names, model.SyntaxTree, cancellation).Where(n => CandidatesIn(n).Any() && !Receiver.IsUnmarked(n, model, cancellation));
        foreach (var node in named.Concat(nameless.SelectMany(CandidatesIn)).Distinct())
        {
            if (model.GetOperation(node, cancellation) is { } operation && TextOf(operation) is { } value && !ConstantParts.IsPart(operation))
                yield return (operation, value);
        }

        IEnumerable<SyntaxNode> CandidatesIn(SyntaxNode region) => region.DescendantNodesAndSelf().Where(syntax.MayBeWrong);
    }

    /// <summary>int.Parse is no Parse that somebody has marked.</summary>
    private static bool IsOfLanguage(SyntaxToken name) => name.Parent?.Parent is MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax };

    private static string? TextOf(IOperation operation) => operation switch
    {
        IUtf8StringOperation utf8 => utf8.Value,
        { ConstantValue: { HasValue: true, Value: string text } } when operation.Kind is not (OperationKind.Conversion or OperationKind.Parenthesized) => text,
        _ => null,
    };
}
