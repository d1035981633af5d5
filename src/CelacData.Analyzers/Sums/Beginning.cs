using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Sums;

/// <summary>
/// Tells by its looks whether a sequence may begin with a list of the whole catalogue. Values are added up all over most programs, and nearly always those of
/// something that is at hand in a variable.
/// </summary>
internal static class Beginning
{
    /// <summary>The calls in whose lambdas what is added up is followed to where it comes from.</summary>
    private static readonly string[] s_each = ["ForEach", "GroupBy", "Select", "ToDictionary"];

    /// <summary>
    /// Whether an expression begins with the name of a type or of its member, with the variable of a loop over what does, or of a lambda for it, or with one that
    /// is set to it; and whether the value that is measured is named on the way there.
    /// </summary>
    public static bool MayBeCatalogue(ExpressionSyntax expression, IEnumerable<string> values, bool isNamed = false) => First(expression) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } name } first => char.IsUpper(name[0])
            ? isNamed || Names(expression, values)
            : Sources(name, first).Any(s => MayBeCatalogue(s, values, isNamed || Names(expression, values))),
        GenericNameSyntax or AliasQualifiedNameSyntax => isNamed || Names(expression, values),
        _ => false,
    };

    private static bool Names(ExpressionSyntax expression, IEnumerable<string> values) => expression.DescendantTokens().Any(t => values.Contains(t.ValueText));

    private static bool HasParameter(LambdaExpressionSyntax lambda, string name) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText == name,
        ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.Any(p => p.Identifier.ValueText == name),
        _ => false,
    };

    private static ExpressionSyntax First(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => First(access.Expression),
        InvocationExpressionSyntax call => First(call.Expression),
        ParenthesizedExpressionSyntax parenthesized => First(parenthesized.Expression),
        CastExpressionSyntax cast => First(cast.Expression),
        QueryExpressionSyntax query => First(query.FromClause.Expression),
        ElementAccessExpressionSyntax element => First(element.Expression),
        PostfixUnaryExpressionSyntax postfix => First(postfix.Operand),
        _ => expression,
    };

    /// <summary>What stands before a place and may be in a variable there. Nothing is its own source, not even in code that is just being typed.</summary>
    private static IEnumerable<ExpressionSyntax> Sources(string variable, ExpressionSyntax inside)
    {
        foreach (var around in inside.Ancestors())
        {
            if (around is ForEachStatementSyntax loop && loop.Identifier.ValueText == variable && loop.Statement.Span.Contains(inside.Span))
                yield return loop.Expression;
            if (around is QueryContinuationSyntax { Parent.Parent: QueryExpressionSyntax query } into && into.Identifier.ValueText == variable)
                yield return query;
            if (around is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } call } } lambda
                && s_each.Contains(method.Name.Identifier.ValueText) && HasParameter(lambda, variable))
            {
                yield return call;
            }

            foreach (var statement in Statements(around).TakeWhile(s => s.SpanStart < inside.SpanStart).OfType<LocalDeclarationStatementSyntax>())
            {
                foreach (var declarator in statement.Declaration.Variables.Where(v => v.Identifier.ValueText == variable && v.Initializer?.Value.Span.Contains(inside.Span) == false))
                    yield return declarator.Initializer!.Value;
            }
        }
    }

    private static IEnumerable<StatementSyntax> Statements(SyntaxNode around) => around switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax program => program.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement),
        _ => [],
    };
}
