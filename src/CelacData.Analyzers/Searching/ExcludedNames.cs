using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// Finds what may stand for somebody whom clauses do not bind. Whoever is excluded from something is one of few, and has a name of which code has few
/// others; so names are searched for, and the variables that are set from them.
/// </summary>
internal static class ExcludedNames
{
    private const string Parse = nameof(Parse);

    /// <summary>Some names, and those of the constants of a project that are set from them.</summary>
    public static HashSet<string> WithConstants(IEnumerable<string> names, Compilation compilation, CancellationToken cancellation)
    {
        var all = new HashSet<string>(names, StringComparer.Ordinal);
        all.UnionWith(compilation.SyntaxTrees.SelectMany(t => Occurrences.Of(names, t, cancellation)).Where(IsInConstant).Select(VariableOf).OfType<string>().ToList());
        return all;
    }

    /// <summary>The places in a file that name somebody, or a variable that is set from a name.</summary>
    public static IEnumerable<SyntaxToken> In(SyntaxTree tree, HashSet<string> names, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(names, StringComparer.Ordinal);
        var found = new Queue<SyntaxToken>(Occurrences.Of(names, tree, cancellation).Concat(Parsed(tree, names, cancellation)).Concat(Written(tree, names, cancellation)));
        while (found.Count > 0)
        {
            var name = found.Dequeue();
            yield return name;
            foreach (var use in VariableOf(name) is { } variable && seen.Add(variable) ? Occurrences.Of([variable], tree, cancellation) : [])
                found.Enqueue(use);
        }
    }

    /// <summary>Texts that are parsed may have any case.</summary>
    private static IEnumerable<SyntaxToken> Parsed(SyntaxTree tree, HashSet<string> names, CancellationToken cancellation) =>
        from call in Occurrences.Of([Parse], tree, cancellation)
        let argument = call.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments.FirstOrDefault()?.Expression as LiteralExpressionSyntax
        where argument is not null && names.Contains(argument.Token.ValueText, StringComparer.OrdinalIgnoreCase)
        select argument.Token;

    /// <summary>Texts that are set to a variable before they are parsed.</summary>
    private static IEnumerable<SyntaxToken> Written(SyntaxTree tree, HashSet<string> names, CancellationToken cancellation) =>
        from name in names
        from at in Occurrences.Of(name, FileText.Of(tree, cancellation))
        let text = tree.GetRoot(cancellation).FindToken(at)
        where text.IsKind(SyntaxKind.StringLiteralToken) && text.ValueText == name
        select text;

    private static bool IsInConstant(SyntaxToken name) => name.Parent?.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field && field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static string? VariableOf(SyntaxToken name) =>
        name.Parent?.FirstAncestorOrSelf<SyntaxNode>(n => n is VariableDeclaratorSyntax or StatementSyntax or MemberDeclarationSyntax) is VariableDeclaratorSyntax { Initializer: { } value } declarator
            && value.Span.Contains(name.Span)
            ? declarator.Identifier.ValueText
            : null;
}
