using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.CodeFixes;

/// <summary>
/// Knows what a switch has cases for already: a second case of the same value does not compile. Nor does a jump to a case that is there no more, so a case
/// that is jumped to, and the jump, can only be changed together.
/// </summary>
internal static class SwitchLabels
{
    /// <summary>Whether a constant stands in a case, and its switch has another one for some value, or is tied to another place of the switch.</summary>
    public static bool Have(Place constant, object? value, CancellationToken cancellation)
    {
        var model = constant.Model;
        var place = PlaceOf(constant.Node);
        if (place is GotoStatementSyntax || (place is SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax around } label && IsJumpedTo(label, around, model, cancellation)))
            return true;
        var cases = ChoiceOf(constant.Node) switch
        {
            SwitchStatementSyntax choice => choice.Sections.SelectMany(s => s.Labels).Cast<SyntaxNode>(),
            SwitchExpressionSyntax choice => choice.Arms.Select(a => a.Pattern),
            _ => [],
        };
        return cases.SelectMany(c => c.DescendantNodesAndSelf()).OfType<ExpressionSyntax>().Any(e => model.GetConstantValue(e, cancellation) is { HasValue: true } other && Equals(other.Value, value));
    }

    /// <summary>The switch in a case of which a constant stands; null where it stands anywhere else.</summary>
    public static SyntaxNode? ChoiceOf(SyntaxNode constant) => PlaceOf(constant) is SwitchLabelSyntax or PatternSyntax ? PlaceOf(constant)?.Parent?.Parent : null;

    private static SyntaxNode? PlaceOf(SyntaxNode constant) => constant.FirstAncestorOrSelf<SyntaxNode>(
        n => n is SwitchLabelSyntax or PatternSyntax { Parent: SwitchExpressionArmSyntax } or StatementSyntax or MemberDeclarationSyntax);

    private static bool IsJumpedTo(SwitchLabelSyntax label, SwitchStatementSyntax choice, SemanticModel model, CancellationToken cancellation)
    {
        var jumps = choice.DescendantNodes().OfType<GotoStatementSyntax>().Select(g => g.Expression).OfType<ExpressionSyntax>().ToList();
        return jumps.Count > 0 && label.DescendantNodes().OfType<ExpressionSyntax>().Select(e => model.GetConstantValue(e, cancellation)).Where(c => c.HasValue)
            .Any(c => jumps.Any(j => Equals(model.GetConstantValue(j, cancellation).Value, c.Value)));
    }
}
