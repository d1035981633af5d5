using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.CodeFixes;

/// <summary>Puts what replaced a withdrawn id in place of its member, of which the compiler itself says that it is obsolete.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WithdrawnMemberFix : CodeFixProvider
{
    /// <summary>The compiler's own diagnostics about what is marked as obsolete.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0612", "CS0618", "CS0619");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (NameOf(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is { } name
                && model.GetSymbolInfo(name, context.CancellationToken).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } member)
            {
                foreach (var (clause, i) in Replacements(model.Compilation, type, member.Name).Select((c, i) => (c, i)))
                    Offer(context, diagnostic, root, name, clause, i);
            }
        }
    }

    private static IdentifierNameSyntax? NameOf(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name,
        _ => null,
    };

    private static IEnumerable<IndexedClause> Replacements(Compilation compilation, INamedTypeSymbol type, string member) =>
        from catalogue in CatalogueReader.Read(compilation)
        where SymbolEqualityComparer.Default.Equals(catalogue.IdType, type)
        from withdrawn in catalogue.Withdrawn
        where IdText.MemberOf(withdrawn.Id) == member
        from clause in withdrawn.ReplacedBy.Select(catalogue.Find).OfType<IndexedClause>()
        select clause;

    private static void Offer(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, IdentifierNameSyntax name, IndexedClause clause, int number)
    {
        var replacement = name.WithIdentifier(SyntaxFactory.Identifier(IdText.MemberOf(clause.Id)).WithTriviaFrom(name.Identifier));
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Change to {clause}",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, replacement))),
                equivalenceKey: $"Replacement{number}"),
            diagnostic);
    }
}
