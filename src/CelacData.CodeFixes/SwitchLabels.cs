using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.CodeFixes;

/// <summary>Knows what a switch has cases for already: a second case of the same value does not compile.</summary>
internal static class SwitchLabels
{
    /// <summary>Whether a constant stands in a case, and its switch has another one for some value.</summary>
    public static bool Have(SyntaxNode constant, object? value, SemanticModel model, CancellationToken cancellation)
    {
        var place = constant.FirstAncestorOrSelf<SyntaxNode>(n => n is SwitchLabelSyntax or PatternSyntax { Parent: SwitchExpressionArmSyntax } or StatementSyntax or MemberDeclarationSyntax);
        var cases = place switch
        {
            SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Sections.SelectMany(s => s.Labels).Cast<SyntaxNode>(),
            PatternSyntax { Parent.Parent: SwitchExpressionSyntax choice } => choice.Arms.Select(a => a.Pattern),
            _ => [],
        };
        return cases.SelectMany(c => c.DescendantNodesAndSelf()).OfType<ExpressionSyntax>().Any(e => model.GetConstantValue(e, cancellation) is { HasValue: true } other && Equals(other.Value, value));
    }
}
