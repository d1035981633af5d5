using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.CodeFixes;

/// <summary>Takes over the present revision of a record, for whoever has looked at what changed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RevisionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UseRules.StaleImplementation.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && diagnostic.Properties.TryGetValue(UseRules.Revision, out var revision) && revision is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Reviewed: note revision {revision}",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, WithText(literal, revision)))),
                        equivalenceKey: nameof(RevisionFix)),
                    diagnostic);
            }
        }
    }

    private static LiteralExpressionSyntax WithText(LiteralExpressionSyntax literal, string text) =>
        literal.WithToken(SyntaxFactory.Literal(text).WithTriviaFrom(literal.Token));
}
