using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CelacData.CodeFixes;

/// <summary>Puts what replaced a withdrawn id in place of its member, of which the compiler itself says that it is obsolete.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WithdrawnMemberFix : CodeFixProvider
{
    private static readonly ImmutableArray<FixAllScope> s_scopes =
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType);

    /// <summary>The compiler's own diagnostics about what is marked as obsolete.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0612", "CS0618", "CS0619");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAll, s_scopes);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var change in await MemberChange.For(diagnostic, context.Document, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create($"Change to {change.Clause}", cancellation => Apply(context.Document, [change], cancellation), equivalenceKey: change.Key), diagnostic);
        }
    }

    /// <summary>Of two members that would become the same case of a switch, the first does; the other is left to its author.</summary>
    private static async Task<Document?> FixAll(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var choices = new List<MemberChange>();
        foreach (var diagnostic in diagnostics)
            choices.AddRange((await MemberChange.For(diagnostic, document, context.CancellationToken).ConfigureAwait(false)).Where(c => c.Key == context.CodeActionEquivalenceKey));
        var cases = new DistinctCases(document);
        var changes = choices.GroupBy(c => c.Name.Span).Select(g => g.First()).OrderBy(c => c.Name.SpanStart).Where(c => cases.Admit(c.Places, c.Value)).ToList();
        return await Apply(document, changes, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> Apply(Document document, IReadOnlyList<MemberChange> changes, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var replacements = changes.ToDictionary(c => c.Name, c => c.Replacement);
        return root is null ? document : document.WithSyntaxRoot(root.ReplaceNodes(replacements.Keys, (name, _) => replacements[name]));
    }
}
