using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>An expression that stands for somebody whom clauses do not bind: a member of an enum of ids, or the record of one.</summary>
internal sealed record Excluded(ExpressionSyntax Node, Catalogue Catalogue, IReadOnlyList<ClauseExclusion> Exclusions)
{
    /// <summary>What a name stands for; null where it is that of something else.</summary>
    public static Excluded? Find(SyntaxToken name, SemanticModel model, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation)
    {
        if (name.Parent is not IdentifierNameSyntax identifier)
            return null;
        var node = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? (ExpressionSyntax)access : identifier;
        var type = model.GetSymbolInfo(node, cancellation).Symbol switch
        {
            IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } ids } => ids,
            IPropertySymbol { IsStatic: true } property => IdTypeOf(property),
            _ => null,
        };
        foreach (var catalogue in type is null ? [] : catalogues)
        {
            var exclusions = catalogue.Exclusions.Where(e => e.Name == name.ValueText && SymbolEqualityComparer.Default.Equals(e.Type, type)).ToList();
            if (exclusions.Count > 0)
                return new Excluded(node, catalogue, exclusions);
        }

        return null;
    }

    /// <summary>Party.CostaRica is the record of PartyId.CostaRica.</summary>
    private static INamedTypeSymbol? IdTypeOf(IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType)
            ? property.ContainingType.GetMembers("Id").OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol
            : null;
}
