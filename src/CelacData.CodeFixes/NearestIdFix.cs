using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Catalogues;
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
        if (compilation is null || root is null)
            return;
        var clauses = CatalogueReader.Read(compilation).SelectMany(c => c.Clauses).ToLookup(c => c.Id, StringComparer.Ordinal);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (WrittenSpan(root, diagnostic) is not { } span || !diagnostic.Properties.TryGetValue(UseRules.Nearest, out var nearest) || nearest is null)
                continue;
            var ids = nearest.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < ids.Length; i++)
            {
                var id = ids[i];
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to {clauses[id].FirstOrDefault()?.ToString() ?? id}",
                        cancellation => Replace(context.Document, span, id, cancellation),
                        equivalenceKey: $"Nearest{i}"),
                    diagnostic);
            }
        }
    }

    /// <summary>What a new id can take the place of: the text between the quotes of a literal, or an id in a comment; a calculated text has none.</summary>
    private static TextSpan? WrittenSpan(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (diagnostic.Id == UseRules.UnknownIdInComment.Id)
            return span;
        if (root.FindNode(span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal || literal.Kind() is not (SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression))
            return null;

        // Whatever quotes the literal has stay: plain, verbatim, raw, with or without u8.
        var text = literal.Token.Text;
        var value = literal.Token.ValueText;
        var at = text.IndexOf(value, StringComparison.Ordinal);
        return value.Length == 0
            ? text.Length == 2 ? new TextSpan(literal.SpanStart + 1, 0) : null
            : at < 0 ? null : new TextSpan(literal.SpanStart + at, value.Length);
    }

    private static async Task<Document> Replace(Document document, TextSpan span, string id, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, id)));
    }
}
