using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Tells whether nothing is done with a list in a variable but to go through it. Whatever else it is used for may take something out.</summary>
internal static class OnlyRead
{
    private static readonly string[] s_reading = ["Aggregate", "Average", "Count", "ForEach", "Length", "Sum"];

    public static bool Is(ILocalReferenceOperation local) => (local.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? local.Syntax.SyntaxTree.GetRoot())
        .DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == local.Local.Name).All(IsRead);

    private static bool IsRead(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name || s_reading.Contains(access.Name.Identifier.ValueText),
        ElementAccessExpressionSyntax element => element.Expression == name,
        ForEachStatementSyntax => true,
        _ => false,
    };
}
