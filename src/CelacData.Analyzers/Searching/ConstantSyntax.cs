using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// Tells by its looks whether an expression may be a constant text that deserves a question. To ask the compiler about any expression of a method is to
/// have the whole method bound, so it is asked about nothing that cannot be wrong.
/// </summary>
internal sealed class ConstantSyntax(NameSet names, IReadOnlyList<Catalogue> catalogues)
{
    /// <summary>Whether a node may be a whole constant text that is not plainly right. What is added to something else is looked at as a part of the whole.</summary>
    public bool MayBeWrong(SyntaxNode node) => node is ExpressionSyntax && !IsAdded(node) && node switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is string text && !catalogues.All(c => c.Find(text) is not null),
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && MayBeConstant(sum),
        InterpolatedStringExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax => MayBeConstant(node),
        _ => false,
    };

    private bool MayBeConstant(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.RawKind is (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression or (int)SyntaxKind.NullLiteralExpression,
        ParenthesizedExpressionSyntax parenthesized => MayBeConstant(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => MayBeConstant(sum.Right) && MayBeConstant(sum.Left),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().All(i => MayBeConstant(i.Expression)),
        InvocationExpressionSyntax call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" },
        IdentifierNameSyntax name when IsReceiver(name) => names.Constants.Contains(name.Identifier.ValueText),
        IdentifierNameSyntax name => IsExpression(name) && (names.Constants.Contains(name.Identifier.ValueText) || (IsCapital(name) && SeesOthers(name))),
        MemberAccessExpressionSyntax access when IsReceiver(access) => names.Constants.Contains(access.Name.Identifier.ValueText),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => access.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            && (names.Constants.Contains(access.Name.Identifier.ValueText) || IsOfType(access)),
        ConditionalExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or CheckedExpressionSyntax => true,
        _ => false,
    };

    private static bool IsAdded(SyntaxNode node)
    {
        var around = node.Parent;
        while (around is ParenthesizedExpressionSyntax)
            around = around.Parent;
        return around is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax;
    }

    private static bool IsExpression(IdentifierNameSyntax name) =>
        name.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or InvocationExpressionSyntax or NameColonSyntax or NameEqualsSyntax or AttributeSyntax)
        && !SyntaxFacts.IsInTypeOnlyContext(name);

    /// <summary>What a method is called on, which may be an extension of texts.</summary>
    private static bool IsReceiver(ExpressionSyntax node) => node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Expression == node;

    /// <summary>A constant of a reference is reached through its namespace and type, and neither is called like a variable.</summary>
    private static bool IsOfType(MemberAccessExpressionSyntax access) => access.Expression switch
    {
        SimpleNameSyntax type => IsCapital(type),
        MemberAccessExpressionSyntax { Name: var type } inner => IsCapital(type) && IsOfType(inner),
        AliasQualifiedNameSyntax => true,
        _ => false,
    };

    private static bool IsCapital(SimpleNameSyntax name) => name.Identifier.ValueText is { Length: > 0 } text && !char.IsLower(text[0]) && text[0] != '_';

    /// <summary>A constant of a reference has a name of its own only where it is inherited, or where a directive has let its type's members in.</summary>
    private bool SeesOthers(SyntaxNode node) => names.HasStaticUsing
        || node.Ancestors().OfType<TypeDeclarationSyntax>().Any(t => t.BaseList is not null || t.Modifiers.Any(SyntaxKind.PartialKeyword));
}
