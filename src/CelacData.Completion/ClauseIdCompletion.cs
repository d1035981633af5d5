using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Completion;

/// <summary>Offers the ids of the clauses inside a text that is marked as holding one, each with its title, and what the clause says as its description.</summary>
[ExportCompletionProvider(nameof(ClauseIdCompletion), LanguageNames.CSharp)]
[Shared]
public sealed class ClauseIdCompletion : CompletionProvider
{
    private const string Key = nameof(Key), Member = nameof(Member);

    /// <summary>The characters of ids go on narrowing the list, and none of them ends it.</summary>
    private static readonly CompletionItemRules s_rules = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', '.')),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)));

    /// <summary>On demand, after a quote, and while an id is typed. Whether the text is a marked one is asked afterwards.</summary>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) => trigger.Kind switch
    {
        CompletionTriggerKind.Insertion => trigger.Character is '"' or '-' or '.' || char.IsLetterOrDigit(trigger.Character),
        CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique => true,
        _ => false,
    };

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || LiteralAt(root, context.Position) is not { } literal
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || CatalogueOf(literal, model, cancellation) is not { } catalogue)
        {
            return;
        }

        context.IsExclusive = true;
        context.CompletionListSpan = Content(literal.Token);
        for (var i = 0; i < catalogue.Clauses.Count; i++)
            context.AddItem(Item(catalogue, catalogue.Clauses[i], i));
    }

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var catalogue = compilation is null ? null : CatalogueReader.Read(compilation).FirstOrDefault(c => c.Key == item.Properties[Key]);
        var documentation = catalogue?.IdType.GetMembers(item.Properties[Member]).FirstOrDefault()?.GetDocumentationCommentXml(cancellationToken: cancellationToken);
        return CompletionDescription.FromText(DocumentationText.Of(documentation) ?? $"{item.DisplayText}: {item.InlineDescription}");
    }

    private static Catalogue? CatalogueOf(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        var catalogues = CatalogueReader.Read(model.Compilation);
        return catalogues.Count > 0 && model.GetOperation(literal, cancellation) is { } operation
            ? MarkedValue.CatalogueOf(operation, catalogues, model.GetEnclosingSymbol(literal.SpanStart, cancellation))
            : null;
    }

    private static CompletionItem Item(Catalogue catalogue, IndexedClause clause, int position) => CompletionItem.Create(
        clause.Id,
        filterText: clause.Id,
        sortText: position.ToString("D4", CultureInfo.InvariantCulture),
        properties: ImmutableDictionary<string, string>.Empty.Add(Key, catalogue.Key).Add(Member, IdText.MemberOf(clause.Id)),
        tags: ImmutableArray.Create(WellKnownTags.EnumMember),
        rules: s_rules,
        displayTextPrefix: null,
        displayTextSuffix: null,
        inlineDescription: clause.Title);

    /// <summary>The text that a position is inside of; of one that is not ended yet, the end is inside too.</summary>
    private static LiteralExpressionSyntax? LiteralAt(SyntaxNode root, int position)
    {
        var token = root.FindToken(Math.Max(0, position - 1));
        return token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            && token.Parent is LiteralExpressionSyntax literal && Content(token) is var content && content.Start <= position && position <= content.End
            ? literal
            : null;
    }

    private static TextSpan Content(SyntaxToken token)
    {
        var text = token.Text;
        var start = text.IndexOf('"');
        var quotes = text.Skip(start).TakeWhile(c => c == '"').Count();
        if (!token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            quotes = 1;
        var end = text.LastIndexOf(new string('"', quotes), StringComparison.Ordinal);
        return TextSpan.FromBounds(token.SpanStart + start + quotes, token.SpanStart + (end >= start + quotes ? end : text.Length));
    }
}
