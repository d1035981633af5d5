using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>Finds the constant texts whose whole value has the form of an id that no clause has, or has any more.</summary>
internal static class Lookalikes
{
    public static IEnumerable<(ExpressionSyntax Node, string Value, FoundId Found)> In(
        IReadOnlyList<Catalogue> catalogues, SemanticModel model, CancellationToken cancellation)
    {
        var text = FileText.Of(model.SyntaxTree, cancellation);
        SyntaxNode? root = null;
        var seen = new HashSet<SyntaxNode>();
        foreach (var at in catalogues.SelectMany(c => c.Prefixes).Distinct().SelectMany(p => Occurrences.Of(p + "-", text)))
        {
            root ??= model.SyntaxTree.GetRoot(cancellation);
            if (WholeText(root.FindToken(at)) is { } node && seen.Add(node) && ValueOf(node, model, cancellation) is { } value
                && IdScanner.FindUnknown(catalogues, value).Concat(IdScanner.FindWithdrawn(catalogues, value)).FirstOrDefault(f => f.Span.Length == value.Length) is { } found)
            {
                yield return (node, value, found);
            }
        }
    }

    /// <summary>The literal or interpolation that a token belongs to, with whatever it is added to.</summary>
    private static ExpressionSyntax? WholeText(SyntaxToken token)
    {
        var whole = token.Parent switch
        {
            LiteralExpressionSyntax literal => literal,
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => (ExpressionSyntax)interpolated,
            _ => null,
        };
        while (whole?.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
            whole = (ExpressionSyntax)whole.Parent;
        while (whole is ParenthesizedExpressionSyntax parenthesized)
            whole = parenthesized.Expression;
        return whole;
    }

    private static string? ValueOf(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) => node is LiteralExpressionSyntax literal
        ? literal.Token.Value as string
        : model.GetConstantValue(node, cancellation) is { HasValue: true, Value: string value } ? value : null;
}
