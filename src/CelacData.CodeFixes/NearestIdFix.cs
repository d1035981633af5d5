using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.CodeFixes;

/// <summary>Offers the nearest ids in place of one that no clause has, in a text or in a comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NearestIdFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UseRules.UnknownId.Id, UseRules.LooksLikeId.Id, UseRules.UnknownIdInComment.Id, UseRules.WithdrawnId.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (compilation is null || root is null || model is null)
            return;
        var catalogues = CatalogueReader.Read(compilation);
        var clauses = catalogues.SelectMany(c => c.Clauses).ToLookup(c => c.Id, StringComparer.Ordinal);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (WrittenSpan(root, diagnostic, catalogues) is not { } span || !diagnostic.Properties.TryGetValue(UseRules.Nearest, out var nearest) || nearest is null)
                continue;
            var ids = nearest.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < ids.Length; i++)
            {
                var id = ids[i];
                if (WouldRepeat(root, span, id, model, context.CancellationToken))
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to {clauses[id].FirstOrDefault()?.ToString() ?? id}",
                        cancellation => Replace(context.Document, span, id, cancellation),
                        equivalenceKey: $"Nearest{i}"),
                    diagnostic);
            }
        }
    }

    /// <summary>What a new id can take the place of: the id between the quotes of a literal, or in a comment; a calculated text has none.</summary>
    private static TextSpan? WrittenSpan(SyntaxNode root, Diagnostic diagnostic, IEnumerable<Catalogue> catalogues)
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
        var id = IdSpan(value, diagnostic, catalogues);
        return new TextSpan(literal.SpanStart + at + id.Start, id.Length);
    }

    /// <summary>Whether a switch has a case already for what the text would be.</summary>
    private static bool WouldRepeat(SyntaxNode root, TextSpan span, string id, SemanticModel model, CancellationToken cancellation)
    {
        var token = root.FindToken(span.Start);
        if (token.Parent is not LiteralExpressionSyntax literal || !token.Span.Contains(span))
            return false;
        var value = span.Length == 0 ? id : token.ValueText.Replace(token.Text.Substring(span.Start - token.SpanStart, span.Length), id);
        return SwitchLabels.Have(literal, value, model, cancellation);
    }

    /// <summary>The catalogue's key stays, and so does the mark of an entry, but for where the id of a clause alone is right.</summary>
    private static TextSpan IdSpan(string value, Diagnostic diagnostic, IEnumerable<Catalogue> catalogues)
    {
        var start = catalogues.Max(c => value.Length - c.WithoutKey(value).Length);
        var whole = diagnostic.Id == UseRules.UnknownId.Id ? null : catalogues.Select(c => IdScanner.Whole(c, value)).FirstOrDefault(f => f is not null);
        return TextSpan.FromBounds(start, whole?.IdSpan.End ?? value.Length);
    }

    private static async Task<Document> Replace(Document document, TextSpan span, string id, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, id)));
    }
}
