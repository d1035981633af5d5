using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.CodeFixes;

/// <summary>A text as it stands in code between its quotes, whichever they are: plain, verbatim, raw, interpolated without a hole, with or without u8.</summary>
internal sealed record WrittenText(ExpressionSyntax Expression, SyntaxToken Token)
{
    public string Value => Token.ValueText;

    /// <summary>Null for every other expression: what is calculated, or has holes, has no one place where it is written.</summary>
    public static WrittenText? Of(SyntaxNode? node) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal => new WrittenText(literal, literal.Token),
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax only] } text => new WrittenText(text, only.TextToken),
        _ => null,
    };

    /// <summary>The text of which a place is a part.</summary>
    public static WrittenText? At(TextSpan span, SyntaxNode root) =>
        root.FindToken(span.Start) is var token && token.Span.Contains(span) ? Of(token.Parent is InterpolatedStringTextSyntax { Parent: var around } ? around : token.Parent) : null;

    /// <summary>Where a part of the value stands; null where it is written in another way, as with escapes.</summary>
    public TextSpan? PlaceOf(TextSpan part)
    {
        if (Value.Length == 0)
            return Token.Text.Length == 2 ? new TextSpan(Token.SpanStart + 1, 0) : null;
        return Token.Text.IndexOf(Value, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(Token.SpanStart + at + part.Start, part.Length) : null;
    }

    /// <summary>What the value would be with something else in a place.</summary>
    public string With(TextSpan place, string id) => place.Length == 0 ? id : Value.Replace(Token.Text.Substring(place.Start - Token.SpanStart, place.Length), id);
}
