using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.CodeFixes;

/// <summary>Knows of a document which ids can be written in place of one that no clause has.</summary>
internal sealed class WrittenIds(SyntaxNode root, SemanticModel model, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation)
{
    private readonly ILookup<string, IndexedClause> _clauses = catalogues.SelectMany(c => c.Clauses).ToLookup(c => c.Id, StringComparer.Ordinal);

    public static async Task<WrittenIds?> In(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new WrittenIds(root, model, CatalogueReader.Read(model.Compilation), cancellation);
    }

    /// <summary>The changes to choose from, the nearest first; each has the same key in all documents, so that the same choice can be made everywhere at once.</summary>
    public IEnumerable<(string Key, string Title, TextChange Change)> ChangesFor(Diagnostic diagnostic)
    {
        if (WrittenSpan(diagnostic) is not { } span || !diagnostic.Properties.TryGetValue(UseRules.Nearest, out var nearest) || nearest is null)
            yield break;
        var ids = nearest.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < ids.Length; i++)
        {
            var id = ids[i];
            if (!WouldRepeat(span, id))
                yield return ($"Nearest{i}", $"Change to {_clauses[id].FirstOrDefault()?.ToString() ?? id}", new TextChange(span, id));
        }
    }

    /// <summary>The cases that there would be after a change: of each switch that the text, or the constant that has it, stands in.</summary>
    public IEnumerable<(SyntaxNode Choice, string Value)> CasesOf(TextChange change) => LiteralAt(change.Span) is { } literal
        ? Constants.PlacesOf(literal, root, model, cancellation).Select(SwitchLabels.ChoiceOf).OfType<SyntaxNode>().Select(choice => (choice, ValueOf(literal, change.Span, change.NewText!)))
        : [];

    /// <summary>What a new id can take the place of: the id between the quotes of a literal, or in a comment; a calculated text has none.</summary>
    private TextSpan? WrittenSpan(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (root.FindTrivia(span.Start).FullSpan.Contains(span))
            return span;
        if (root.FindNode(span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal || literal.Kind() is not (SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression))
            return null;

        // Whatever quotes the literal has stay: plain, verbatim, raw, with or without u8.
        var text = literal.Token.Text;
        var value = literal.Token.ValueText;
        var at = text.IndexOf(value, StringComparison.Ordinal);
        if (value.Length == 0)
            return text.Length == 2 ? new TextSpan(literal.SpanStart + 1, 0) : null;
        if (at < 0)
            return null;
        var id = IdSpan(value, diagnostic);
        return new TextSpan(literal.SpanStart + at + id.Start, id.Length);
    }

    /// <summary>Whether a switch has a case already for what the text would be.</summary>
    private bool WouldRepeat(TextSpan span, string id) => LiteralAt(span) is { } literal
        && Constants.PlacesOf(literal, root, model, cancellation).Any(place => SwitchLabels.Have(place, ValueOf(literal, span, id), model, cancellation));

    private LiteralExpressionSyntax? LiteralAt(TextSpan span) =>
        root.FindToken(span.Start) is { Parent: LiteralExpressionSyntax literal } token && token.Span.Contains(span) ? literal : null;

    private static string ValueOf(LiteralExpressionSyntax literal, TextSpan span, string id) =>
        span.Length == 0 ? id : literal.Token.ValueText.Replace(literal.Token.Text.Substring(span.Start - literal.Token.SpanStart, span.Length), id);

    /// <summary>The catalogue's key stays, and so does the mark of an entry, but for where the id of a clause alone is right.</summary>
    private TextSpan IdSpan(string value, Diagnostic diagnostic)
    {
        var start = catalogues.Max(c => value.Length - c.WithoutKey(value).Length);
        var whole = diagnostic.Id == UseRules.UnknownId.Id ? null : catalogues.Select(c => IdScanner.Whole(c, value)).FirstOrDefault(f => f is not null);
        return TextSpan.FromBounds(start, whole?.IdSpan.End ?? value.Length);
    }
}
