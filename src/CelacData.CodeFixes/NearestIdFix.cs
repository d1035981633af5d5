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
            foreach (var choice in await written.ChangesFor(diagnostic).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(choice.Title, cancellation => Apply(context.Document, [choice.Change], cancellation), equivalenceKey: choice.Key), diagnostic);
        }
    }

    /// <summary>Of two texts that would become the same case of a switch, the first does; the other is left to its author.</summary>
    private static async Task<Document?> FixAll(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await WrittenIds.In(document, context.CancellationToken).ConfigureAwait(false) is not { } written)
            return document;
        var choices = new List<IdChange>();
        foreach (var diagnostic in diagnostics)
            choices.AddRange((await written.ChangesFor(diagnostic).ConfigureAwait(false)).Where(c => c.Key == context.CodeActionEquivalenceKey));
        var cases = new DistinctCases(document);
        var changes = choices.GroupBy(c => c.Change.Span).Select(g => g.First()).OrderBy(c => c.Change.Span.Start).Where(c => cases.Admit(c.Places, c.Value)).Select(c => c.Change).ToList();
        return await Apply(document, changes, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> Apply(Document document, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
