using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>What declarations name, told from their syntax.</summary>
internal static class DeclaredNames
{
    /// <summary>The names that are declared where a type is named: those of variables, members and parameters of the type, or of lists of it.</summary>
    public static IEnumerable<string> With(SyntaxToken type) => type.Parent?.FirstAncestorOrSelf<SyntaxNode>(IsDeclaration) switch
    {
        VariableDeclarationSyntax variables => variables.Variables.Select(v => v.Identifier.ValueText),
        ParameterSyntax parameter => [parameter.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable.Identifier.ValueText],
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable.Identifier.ValueText],
        _ => [],
    };

    /// <summary>The same, and the names of what takes a parameter of the type.</summary>
    public static IEnumerable<string> WithTakers(SyntaxToken type) =>
        type.Parent?.FirstAncestorOrSelf<ParameterSyntax>() is { Parent.Parent: { } taker } ? With(type).Concat(NameOf(taker)) : With(type);

    /// <summary>The names of constants that are declared by a keyword; none of those that are numbers or the like.</summary>
    public static IEnumerable<string> OfConstants(SyntaxToken keyword)
    {
        var declaration = keyword.IsKind(SyntaxKind.ConstKeyword) ? keyword.Parent : null;
        var variables = (declaration as FieldDeclarationSyntax)?.Declaration ?? (declaration as LocalDeclarationStatementSyntax)?.Declaration;
        return variables is null or { Type: PredefinedTypeSyntax { Keyword.RawKind: not (int)SyntaxKind.StringKeyword } } ? [] : variables.Variables.Select(v => v.Identifier.ValueText);
    }

    /// <summary>Whether a type is named as that of a constant.</summary>
    public static bool IsOfConstant(SyntaxToken type) => type.Parent?.FirstAncestorOrSelf<SyntaxNode>(IsDeclaration) is VariableDeclarationSyntax variables
        && variables.Type.Span.Contains(type.Span) && variables.Parent?.ChildTokens().Any(t => t.IsKind(SyntaxKind.ConstKeyword)) == true;

    private static IEnumerable<string> NameOf(SyntaxNode taker) => taker switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        LocalFunctionStatementSyntax function => [function.Identifier.ValueText],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText],
        TypeDeclarationSyntax type => [type.Identifier.ValueText],
        _ => [],
    };

    private static bool IsDeclaration(SyntaxNode node) =>
        node is VariableDeclarationSyntax or ParameterSyntax or MemberDeclarationSyntax or DeclarationExpressionSyntax or DeclarationPatternSyntax or StatementSyntax;
}
