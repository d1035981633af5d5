using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// Finds names in code by its text. Hardly any file of a project names anything of a catalogue, and to search a text costs next to nothing beside
/// walking a tree or binding it; so the analyzers ask the compiler about nothing but what was found.
/// </summary>
internal static class Occurrences
{
    /// <summary>The identifiers in a file that are one of some names, in no particular order.</summary>
    public static IEnumerable<SyntaxToken> Of(IEnumerable<string> names, SyntaxTree tree, CancellationToken cancellation)
    {
        var text = FileText.Of(tree, cancellation);
        return names.Any(n => text.IndexOf(n, StringComparison.Ordinal) >= 0) ? Of(names, text, tree.GetRoot(cancellation)) : [];
    }

    /// <summary>The identifiers in a tree that are one of some names, in no particular order.</summary>
    public static IEnumerable<SyntaxToken> Of(IEnumerable<string> names, string text, SyntaxNode root)
    {
        foreach (var name in names)
        {
            foreach (var at in Of(name, text))
            {
                if (!IsWord(text, at, name.Length))
                    continue;
                var token = root.FindToken(at);
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(at) && token.ValueText == name)
                    yield return token;
            }
        }
    }

    /// <summary>Where a piece of text stands; nowhere where it is empty, as the name of what is just being declared.</summary>
    public static IEnumerable<int> Of(string piece, string text)
    {
        if (piece.Length == 0)
            yield break;
        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    /// <summary>Whether a piece of text is no part of a longer word.</summary>
    public static bool IsWord(string text, int at, int length) => !IsPart(text, at - 1) && !IsPart(text, at + length);

    private static bool IsPart(string text, int at) => at >= 0 && at < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[at]);
}
