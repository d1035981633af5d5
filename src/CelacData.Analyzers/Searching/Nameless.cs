using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>Finds what may use something marked without naming it, by the signs that such a use begins with.</summary>
internal static class Nameless
{
    public static IEnumerable<SyntaxNode> In(NameSet names, SyntaxTree tree, CancellationToken cancellation)
    {
        if (!names.HasConstructor && !names.HasIndexer && !names.HasDelegate && !names.HasParts)
            return [];
        var text = FileText.Of(tree, cancellation);
        return Signs(names, text).Select(at => Use(tree.GetRoot(cancellation).FindToken(at).Parent, names)).OfType<SyntaxNode>();
    }

    private static SyntaxNode? Use(SyntaxNode? node, NameSet names) => node switch
    {
        ImplicitObjectCreationExpressionSyntax creation when names.HasConstructor => creation.ArgumentList,
        ConstructorInitializerSyntax initializer when names.HasConstructor => initializer.ArgumentList,
        BracketedArgumentListSyntax or IndexerDeclarationSyntax when names.HasIndexer => node,
        ArgumentListSyntax { Parent: InvocationExpressionSyntax } when names.HasDelegate => node,
        IsPatternExpressionSyntax test when names.HasParts && HasParts(test.Pattern) => test.Pattern,
        CasePatternSwitchLabelSyntax label when names.HasParts && HasParts(label.Pattern) => label.Pattern,
        SwitchExpressionSyntax choice when names.HasParts && choice.Arms.Any(a => HasParts(a.Pattern)) => choice,
        _ => null,
    };

    private static bool HasParts(PatternSyntax pattern) => pattern.DescendantNodesAndSelf(n => n is PatternSyntax).OfType<RecursivePatternSyntax>().Any(p => p.PositionalPatternClause is not null);

    private static IEnumerable<int> Signs(NameSet names, string text)
    {
        if (names.HasConstructor)
        {
            foreach (var at in Occurrences.Of("new", text).Where(at => IsCallWithConstant(names, text, at + 3)))
                yield return at;
            foreach (var at in Occurrences.Of("base", text).Concat(Occurrences.Of("this", text)).Where(at => Previous(text, at) == ':' && IsCallWithConstant(names, text, at + 4)))
                yield return at;
        }

        if (names.HasIndexer)
        {
            foreach (var at in Occurrences.Of("this", text).Where(at => AtNext(text, at + 4) is > 0 and var next && text[next] == '['))
                yield return at;
            for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
            {
                if (MayHoldConstant(names, text, at + 1))
                    yield return at;
            }
        }

        if (names.HasParts)
        {
            foreach (var at in Parts.In(names, text))
                yield return at;
        }

        if (names.HasDelegate)
        {
            for (var at = text.IndexOf('('); at >= 0; at = text.IndexOf('(', at + 1))
            {
                if (MayBeCallOfVariable(text, at) && MayHoldConstant(names, text, at + 1))
                    yield return at;
            }
        }
    }

    /// <summary>Most of what stands in brackets is nothing, a number, or a variable alone, and is passed over without a look at the tree.</summary>
    private static bool MayHoldConstant(NameSet names, string text, int start)
    {
        var end = start;
        while (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
            end++;
        return end >= text.Length || text[end] is not (']' or ')')
            || (end > start && (char.IsUpper(text[start]) || names.Constants.Contains(text.Substring(start, end - start))));
    }

    /// <summary>
    /// Whether what is called is a local variable, or no name at all. What else is declared to be of a marked delegate is known by its name.
    /// </summary>
    private static bool MayBeCallOfVariable(string text, int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
            start--;
        return start == end ? end > 0 && text[end - 1] is ')' or ']' or '!' : !char.IsUpper(text[start]) && Previous(text, start) != '.';
    }

    private static bool IsCallWithConstant(NameSet names, string text, int at) =>
        AtNext(text, at) is > 0 and var next && text[next] == '(' && MayHoldConstant(names, text, next + 1);

    /// <summary>Where the next sign stands; -1 at the end.</summary>
    private static int AtNext(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? at : -1;
    }

    private static char Previous(string text, int at)
    {
        do
            at--;
        while (at >= 0 && char.IsWhiteSpace(text[at]));
        return at >= 0 ? text[at] : '\0';
    }
}
