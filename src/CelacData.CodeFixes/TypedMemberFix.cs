using System.Collections.Immutable;
using System.Composition;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
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
        var id = make.MemberAccessExpression(make.TypeExpression(ids, addImport: true), member);
        var get = make.MemberAccessExpression(make.TypeExpression(lookup, addImport: true), "Get");
        var replacement = make.InvocationExpression(get, id).WithTriviaFrom(call).WithAdditionalAnnotations(Simplifier.Annotation);
        if (!IsInScope(ids, editor.SemanticModel, call.SpanStart, cancellation) && !HidesOthers(catalogue, editor.OriginalRoot, editor.SemanticModel, cancellation))
            replacement = replacement.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
        editor.ReplaceNode(call, replacement);
        return editor.GetChangedDocument();
    }

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
