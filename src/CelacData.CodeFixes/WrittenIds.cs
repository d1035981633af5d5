using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.CodeFixes;

/// <summary>Knows of a document which ids can be written in place of one that no clause has.</summary>
internal sealed class WrittenIds(Document document, SyntaxNode root, SemanticModel model, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation)
{
    private readonly ILookup<string, IndexedClause> _clauses = catalogues.SelectMany(c => c.Clauses).ToLookup(c => c.Id, StringComparer.Ordinal);

    public static async Task<WrittenIds?> In(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new WrittenIds(document, root, model, CatalogueReader.Read(model.Compilation), cancellation);
    }

    /// <summary>The changes to choose from, the nearest first; each has the same key in all documents, so that the same choice can be made everywhere at once.</summary>
    public async Task<IReadOnlyList<IdChange>> ChangesFor(Diagnostic diagnostic)
    {
        if (WrittenSpan(diagnostic) is not { } span || !diagnostic.Properties.TryGetValue(UseRules.Nearest, out var nearest) || nearest is null)
            return [];
        var text = WrittenText.At(span, root);
        var places = text is null ? [] : await Constants.PlacesOf(text.Expression, document, model, cancellation).ConfigureAwait(false);
        return
        [
            .. from choice in nearest.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select((id, i) => (Id: id, Key: $"Nearest{i}"))
               let value = text?.With(span, choice.Id)
               where !places.Any(p => SwitchLabels.Have(p, value, cancellation))
               select new IdChange(choice.Key, $"Change to {_clauses[choice.Id].FirstOrDefault()?.ToString() ?? choice.Id}", new TextChange(span, choice.Id), value, places),
        ];
    }

    /// <summary>What a new id can take the place of: the id between the quotes of a text, or in a comment; a calculated text has none.</summary>
    private TextSpan? WrittenSpan(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (root.FindTrivia(span.Start).FullSpan.Contains(span))
            return span;
        return WrittenText.Of(root.FindNode(span, getInnermostNodeForTie: true)) is { } text ? text.PlaceOf(IdSpan(text.Value, diagnostic)) : null;
    }

    /// <summary>The catalogue's key stays, and so does the mark of an entry, but for where the id of a clause alone is right.</summary>
    private TextSpan IdSpan(string value, Diagnostic diagnostic)
    {
        var start = catalogues.Max(c => value.Length - c.WithoutKey(value).Length);
        var whole = diagnostic.Id == UseRules.UnknownId.Id ? null : catalogues.Select(c => IdScanner.Whole(c, value)).FirstOrDefault(f => f is not null);
        return TextSpan.FromBounds(start, whole?.IdSpan.End ?? value.Length);
    }
}

/// <summary>An id that can be written in place of another one.</summary>
/// <param name="Value">What the whole text would be then; null in a comment.</param>
/// <param name="Places">Where the text, or the constant that has it, is used.</param>
internal sealed record IdChange(string Key, string Title, TextChange Change, string? Value, IReadOnlyList<Place> Places);
