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
                {
                    var replacement = name.WithIdentifier(SyntaxFactory.Identifier(IdText.MemberOf(clause.Id)).WithTriviaFrom(name.Identifier));
                    if (Means(replacement, name, type, model, context.CancellationToken))
                        Offer(context, diagnostic, root, name, replacement, clause, i);
                }
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

    /// <summary>Whether a name means a member of the enum where another one stood, and not something else, nor what the switch around it has a case for.</summary>
    private static bool Means(IdentifierNameSyntax replacement, IdentifierNameSyntax name, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        var member = type.GetMembers(replacement.Identifier.ValueText).OfType<IFieldSymbol>().FirstOrDefault();
        var isAlone = name.Parent is not MemberAccessExpressionSyntax access || access.Name != name;
        return member is not null && !SwitchLabels.Have(name, member.ConstantValue, model, cancellation) && (!isAlone
            || SymbolEqualityComparer.Default.Equals(model.GetSpeculativeSymbolInfo(name.SpanStart, replacement, SpeculativeBindingOption.BindAsExpression).Symbol, member));
    }

    private static void Offer(
        CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, IdentifierNameSyntax name, IdentifierNameSyntax replacement, IndexedClause clause, int number) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Change to {clause}",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, replacement))),
                equivalenceKey: $"Replacement{number}"),
            diagnostic);
}
