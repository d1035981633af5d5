using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>The piece of code around a name within which a value can reach what is named.</summary>
internal static class Region
{
    /// <summary>
    /// The innermost statement, attribute or member; none of a type but what stands before its members. A type whose members can be used without its
    /// name is near everything in its file.
    /// </summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxToken name)
    {
        var node = name.Parent?.FirstAncestorOrSelf<SyntaxNode>(IsRegion);
        return node switch
        {
            UsingDirectiveSyntax directive => directive.StaticKeyword.RawKind == 0 ? [] : [directive.SyntaxTree.GetRoot()],
            null or BaseNamespaceDeclarationSyntax => [],
            BaseTypeDeclarationSyntax type => new SyntaxNode?[] { type.BaseList, (type as TypeDeclarationSyntax)?.ParameterList }.OfType<SyntaxNode>(),
            _ => [node],
        };
    }

    private static bool IsRegion(SyntaxNode node) => node is (StatementSyntax and not BlockSyntax) or MemberDeclarationSyntax or AttributeSyntax or UsingDirectiveSyntax;
}
