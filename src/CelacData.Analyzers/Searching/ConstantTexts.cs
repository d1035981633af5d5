using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Searching;

/// <summary>Finds the constant texts of a file that may reach a marked place: those near the name of one.</summary>
internal static class ConstantTexts
{
    /// <summary>Each constant text as a whole, once: the parts of a longer constant are no values of their own.</summary>
    public static IEnumerable<(IOperation Operation, string Text)> Near(NameSet names, SemanticModel model, CancellationToken cancellation)
    {
        var regions = Occurrences.Of(names.Names, model.SyntaxTree, cancellation).SelectMany(Region.Of).Concat(Nameless(names, model.SyntaxTree, cancellation));
        foreach (var node in regions.SelectMany(r => r.DescendantNodesAndSelf()).Where(MayBeConstant).Distinct())
        {
            if (model.GetOperation(node, cancellation) is { } operation && TextOf(operation) is { } value && !ConstantParts.IsPart(operation))
                yield return (operation, value);
        }
    }

    private static string? TextOf(IOperation operation) => operation switch
    {
        IUtf8StringOperation utf8 => utf8.Value,
        { ConstantValue: { HasValue: true, Value: string text } } when operation.Kind is not (OperationKind.Conversion or OperationKind.Parenthesized) => text,
        _ => null,
    };

    /// <summary>What may use something marked without naming it.</summary>
    private static IEnumerable<SyntaxNode> Nameless(NameSet names, SyntaxTree tree, CancellationToken cancellation)
    {
        if (!names.HasConstructor && !names.HasIndexer && !names.HasDelegate)
            yield break;
        var root = tree.GetRoot(cancellation);
        if (names.HasConstructor)
        {
            var text = tree.GetText(cancellation).ToString();
            foreach (var at in Occurrences.Of("new", text).Concat(Occurrences.Of("base", text)).Concat(Occurrences.Of("this", text)))
            {
                var node = root.FindToken(at).Parent;
                if (node is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax)
                    yield return node;
            }
        }

        foreach (var node in names.HasIndexer || names.HasDelegate ? root.DescendantNodes() : [])
        {
            if ((names.HasIndexer && node is BracketedArgumentListSyntax or IndexerDeclarationSyntax) || (names.HasDelegate && node is ArgumentListSyntax))
                yield return node;
        }
    }

    private static bool MayBeConstant(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression or SyntaxKind.InterpolatedStringExpression or SyntaxKind.AddExpression => true,
        SyntaxKind.InvocationExpression => ((InvocationExpressionSyntax)node).Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" },
        SyntaxKind.IdentifierName => node.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or InvocationExpressionSyntax or NameColonSyntax or NameEqualsSyntax or AttributeSyntax),
        SyntaxKind.SimpleMemberAccessExpression => node.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax),
        _ => false,
    };
}
