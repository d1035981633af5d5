using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.CodeFixes;

/// <summary>Offers the nearest ids in place of one that no clause has, in a text or in a comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NearestIdFix : CodeFixProvider
{
    private static readonly ImmutableArray<FixAllScope> s_scopes =
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UseRules.UnknownId.Id, UseRules.LooksLikeId.Id, UseRules.UnknownIdInComment.Id, UseRules.WithdrawnId.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAll, s_scopes);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await WrittenIds.In(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } written)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (key, title, change) in written.ChangesFor(diagnostic))
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => Apply(context.Document, [change], cancellation), equivalenceKey: key), diagnostic);
        }
    }

    /// <summary>Of two texts that would become the same case of a switch, the first does; the other is left to its author.</summary>
    private static async Task<Document?> FixAll(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await WrittenIds.In(document, context.CancellationToken).ConfigureAwait(false) is not { } written)
            return document;
        var cases = new HashSet<(SyntaxNode Choice, string Value)>();
        var changes = new List<TextChange>();
        var all = diagnostics.SelectMany(written.ChangesFor).Where(c => c.Key == context.CodeActionEquivalenceKey).Select(c => c.Change);
        foreach (var change in all.GroupBy(c => c.Span).Select(g => g.First()).OrderBy(c => c.Span.Start))
        {
            var own = new HashSet<(SyntaxNode Choice, string Value)>(written.CasesOf(change));
            if (own.Overlaps(cases))
                continue;
            cases.UnionWith(own);
            changes.Add(change);
        }

        return await Apply(document, changes, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> Apply(Document document, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
