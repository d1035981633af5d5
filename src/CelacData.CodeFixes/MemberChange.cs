using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.CodeFixes;

/// <summary>A member of the enum of ids that can be written in place of one that was withdrawn.</summary>
/// <param name="Key">The same in all documents, so that the same choice can be made everywhere at once.</param>
/// <param name="Places">Where the member, or the constant that is it, is used.</param>
internal sealed record MemberChange(string Key, IndexedClause Clause, IdentifierNameSyntax Name, IdentifierNameSyntax Replacement, object? Value, IReadOnlyList<Place> Places)
{
    public static async Task<IReadOnlyList<MemberChange>> For(Diagnostic diagnostic, Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || NameOf(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } name
            || model.GetSymbolInfo(name, cancellation).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } withdrawn)
        {
            return [];
        }

        var replacements = Replacements(model.Compilation, type, withdrawn.Name).ToList();
        var places = replacements.Count == 0 ? [] : await Constants.PlacesOf(name, document, model, cancellation).ConfigureAwait(false);
        return
        [
            .. from choice in replacements.Select((clause, i) => (Clause: clause, Key: $"Replacement{i}"))
               let replacement = name.WithIdentifier(SyntaxFactory.Identifier(IdText.MemberOf(choice.Clause.Id)).WithTriviaFrom(name.Identifier))
               let member = type.GetMembers(replacement.Identifier.ValueText).OfType<IFieldSymbol>().FirstOrDefault()
               where member is not null && Means(replacement, name, member, model) && !places.Any(p => SwitchLabels.Have(p, member.ConstantValue, cancellation))
               select new MemberChange(choice.Key, choice.Clause, name, replacement, member.ConstantValue, places),
        ];
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

    /// <summary>Whether a name means a member of the enum where another one stood, and not something else.</summary>
    private static bool Means(IdentifierNameSyntax replacement, IdentifierNameSyntax name, IFieldSymbol member, SemanticModel model) =>
        (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        || SymbolEqualityComparer.Default.Equals(model.GetSpeculativeSymbolInfo(name.SpanStart, replacement, SpeculativeBindingOption.BindAsExpression).Symbol, member);
}
