using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Follows a variable to the value that it surely has: a local that is assigned where it is declared and nowhere else, or a read-only field of the same file.</summary>
internal static class Assigned
{
    public static IOperation? ValueOf(IOperation reference)
    {
        ISymbol? variable = reference switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            _ => null,
        };
        return variable is not null && Declarator(variable) is { Initializer.Value: { } value } declarator && value.SyntaxTree == reference.Syntax.SyntaxTree
            && IsSetBefore(declarator, variable, reference.Syntax) && !Scopes(declarator, variable).Any(s => IsWrittenIn(s, variable.Name))
            ? reference.SemanticModel!.GetOperation(value)
            : null;
    }

    private static VariableDeclaratorSyntax? Declarator(ISymbol variable) =>
        variable.DeclaringSyntaxReferences is [var declaration] ? declaration.GetSyntax() as VariableDeclaratorSyntax : null;

    /// <summary>
    /// A local is used behind its declaration, and fields are set in the order in which they stand; so no two variables, nor one that is just being typed, follow
    /// each other for ever.
    /// </summary>
    private static bool IsSetBefore(VariableDeclaratorSyntax declarator, ISymbol variable, SyntaxNode reference) =>
        declarator.Span.End <= reference.SpanStart || (variable is IFieldSymbol && reference.FirstAncestorOrSelf<FieldDeclarationSyntax>() is null);

    /// <summary>The code that can write to a variable.</summary>
    private static IEnumerable<SyntaxNode> Scopes(VariableDeclaratorSyntax declarator, ISymbol variable) => variable is IFieldSymbol
        ? variable.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax())
        : [declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot()];

    private static bool IsWrittenIn(SyntaxNode scope, string name) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == name && IsWritten(n));

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        ExpressionSyntax written = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return written.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } or RefExpressionSyntax or PostfixUnaryExpressionSyntax
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression }
            || written.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Left.Span.Contains(written.Span) == true;
    }
}
