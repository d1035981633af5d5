using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Sums;

/// <summary>
/// Tells by its looks whether a sequence may begin with a list of the whole catalogue. Values are added up all over most programs, and nearly always those of
/// something that is at hand in a variable.
/// </summary>
internal static class Beginning
{
    /// <summary>Whether an expression begins with the name of a type or of its member, or with the variable of a loop over what does.</summary>
    public static bool MayBeCatalogue(ExpressionSyntax expression) => First(expression) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } first => char.IsUpper(name[0]) || (LoopOver(name, first) is { } list && MayBeCatalogue(list)),
        GenericNameSyntax or AliasQualifiedNameSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax First(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => First(access.Expression),
        InvocationExpressionSyntax call => First(call.Expression),
        ParenthesizedExpressionSyntax parenthesized => First(parenthesized.Expression),
        CastExpressionSyntax cast => First(cast.Expression),
        PostfixUnaryExpressionSyntax postfix => First(postfix.Operand),
        _ => expression,
    };

    private static ExpressionSyntax? LoopOver(string variable, ExpressionSyntax inside) =>
        inside.Ancestors().OfType<ForEachStatementSyntax>().FirstOrDefault(l => l.Identifier.ValueText == variable)?.Expression;
}
