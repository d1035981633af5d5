using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace CelacData.CodeFixes;

/// <summary>Replaces the parsing of a constant id with a lookup by the member of the enum of ids.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TypedMemberFix : CodeFixProvider
{
    private const string IdType = "ClauseId", Lookup = "Clauses";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UseRules.UseMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax call
                && model?.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
                && diagnostic.Properties.TryGetValue(UseRules.Member, out var member) && member is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {IdType}.{member}",
                        cancellation => Replace(context.Document, call, method.ContainingNamespace, member, cancellation),
                        equivalenceKey: nameof(TypedMemberFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> Replace(
        Document document, InvocationExpressionSyntax call, INamespaceSymbol catalogue, string member, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var make = editor.Generator;
        var (ids, lookup) = (catalogue.GetTypeMembers(IdType).Single(), catalogue.GetTypeMembers(Lookup).Single());
        var id = (ExpressionSyntax)make.MemberAccessExpression(make.TypeExpression(ids, addImport: true), member);
        var get = (MemberAccessExpressionSyntax)make.MemberAccessExpression(make.TypeExpression(lookup, addImport: true), "Get");
        var text = TextOf(call, editor.SemanticModel, cancellation);
        var replacement = call.WithExpression(Called(call.Expression, get)).WithArgumentList(Arguments(call.ArgumentList, text, id)).WithAdditionalAnnotations(Simplifier.Annotation);
        if (!IsInScope(ids, editor.SemanticModel, call.SpanStart, cancellation) && !HidesOthers(catalogue, editor.OriginalRoot, editor.SemanticModel, cancellation))
            replacement = replacement.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
        editor.ReplaceNode(call, replacement);
        return editor.GetChangedDocument();
    }

    /// <summary>The argument that is the text of the id.</summary>
    private static ExpressionSyntax TextOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        ((model.GetOperation(call, cancellation) as IInvocationOperation)?.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Syntax as ArgumentSyntax ?? call.ArgumentList.Arguments[0]).Expression;

    /// <summary>The new name of the method, with the lines and comments around the old one.</summary>
    private static ExpressionSyntax Called(ExpressionSyntax old, MemberAccessExpressionSyntax get) => old is MemberAccessExpressionSyntax access
        ? get.WithExpression(get.Expression.WithTriviaFrom(access.Expression)).WithOperatorToken(access.OperatorToken).WithName(get.Name.WithTriviaFrom(access.Name))
        : get.WithTriviaFrom(old);

    /// <summary>The new argument in the place of all old ones, with whatever comments stand between the parentheses.</summary>
    private static ArgumentListSyntax Arguments(ArgumentListSyntax old, ExpressionSyntax text, ExpressionSyntax id)
    {
        var trivia = old.DescendantTrivia().Where(t => t.SpanStart >= old.OpenParenToken.FullSpan.End && t.SpanStart < old.CloseParenToken.FullSpan.Start).ToList();
        var before = WithoutDoubles(trivia.TakeWhile(t => t.SpanStart < text.SpanStart));
        var behind = WithoutDoubles(trivia.SkipWhile(t => t.SpanStart < text.Span.End));
        if (behind.Count > 0 && behind[behind.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia))
            behind.RemoveAt(behind.Count - 1);
        id = id.WithLeadingTrivia(before.Any(IsComment) ? before : text.GetLeadingTrivia()).WithTrailingTrivia(behind.Any(IsComment) ? behind : text.GetTrailingTrivia());
        return old.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(id)));
    }

    /// <summary>What stood between two things that are gone is one space and not two.</summary>
    private static List<SyntaxTrivia> WithoutDoubles(IEnumerable<SyntaxTrivia> trivia)
    {
        var kept = new List<SyntaxTrivia>();
        foreach (var one in trivia)
        {
            if (!one.IsKind(SyntaxKind.WhitespaceTrivia) || kept.Count == 0 || !kept[kept.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia))
                kept.Add(one);
        }

        return kept;
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    /// <summary>Whether a type, or its namespace under other types of its name, can be seen already.</summary>
    private static bool IsInScope(INamedTypeSymbol type, SemanticModel model, int position, CancellationToken cancellation) =>
        model.LookupNamespacesAndTypes(position, name: type.Name).Contains(type, SymbolEqualityComparer.Default)
        || model.GetImportScopes(position, cancellation).SelectMany(s => s.Imports)
            .Any(i => SymbolEqualityComparer.Default.Equals(i.NamespaceOrType, type.ContainingNamespace));

    /// <summary>Whether the file has names of other types that the types of a namespace have too; with a using of it, they could mean either.</summary>
    private static bool HidesOthers(INamespaceSymbol catalogue, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var types = new HashSet<string>(catalogue.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public).Select(t => t.Name), StringComparer.Ordinal);
        return root.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => IsOther(n, n.Identifier.ValueText) || IsOther(n, n.Identifier.ValueText + nameof(Attribute)));

        bool IsOther(SimpleNameSyntax name, string type) => types.Contains(type) && model.GetSymbolInfo(name, cancellation).Symbol is { } symbol
            && (symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType) is { } named && named.Name == type
            && !SymbolEqualityComparer.Default.Equals(named.ContainingNamespace, catalogue);
    }
}
