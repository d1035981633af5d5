using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Sums;

/// <summary>Tells by its looks where a value is added to a variable: <c>total += q.Value</c>, or <c>total = total + q.Value</c>.</summary>
internal static class Total
{
    /// <summary>The assignment of which a plus is, and what is added; null where it is none, or of no value that is asked for.</summary>
    public static (AssignmentExpressionSyntax Assignment, ExpressionSyntax Added)? At(SyntaxToken plus, IEnumerable<string> values) => plus.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment => Of(assignment, assignment.Right, values),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } sum =>
            SyntaxFactory.AreEquivalent(sum.Left, assignment.Left) ? Of(assignment, sum.Right, values)
            : SyntaxFactory.AreEquivalent(sum.Right, assignment.Left) ? Of(assignment, sum.Left, values)
            : null,
        _ => null,
    };

    private static (AssignmentExpressionSyntax Assignment, ExpressionSyntax Added)? Of(AssignmentExpressionSyntax assignment, ExpressionSyntax added, IEnumerable<string> values) =>
        values.Contains(added.GetLastToken().ValueText) ? (assignment, added) : null;
}
