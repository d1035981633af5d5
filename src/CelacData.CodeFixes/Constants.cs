using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.CodeFixes;

/// <summary>Knows where in a document a text is used: where it stands, and where a constant that has it does.</summary>
internal static class Constants
{
    public static IEnumerable<ExpressionSyntax> PlacesOf(LiteralExpressionSyntax literal, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        if (literal.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: var declaration } declarator } || !IsConstant(declaration))
            return [literal];
        var constant = model.GetDeclaredSymbol(declarator, cancellation);
        return root.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == declarator.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, constant));
    }

    private static bool IsConstant(SyntaxNode? declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };
}
