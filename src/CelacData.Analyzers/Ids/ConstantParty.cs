using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Tells whom an expression surely stands for: a member of an enum of ids, or the record of one.</summary>
internal static class ConstantParty
{
    private const string Parse = nameof(Parse), Id = nameof(Id);

    /// <summary>What the catalogue says of clauses that do not bind somebody; nothing where an expression stands for anybody else.</summary>
    public static IEnumerable<ClauseExclusion> ExclusionsOf(IOperation? operation, Catalogue catalogue) => catalogue.Exclusions.Where(e => Is(operation, e, catalogue));

    private static bool Is(IOperation? operation, ClauseExclusion exclusion, Catalogue catalogue) => operation switch
    {
        null => false,
        { ConstantValue: { HasValue: true, Value: { } value } } => Same(operation.Type, exclusion.Type) && Equals(value, exclusion.Who),
        IConversionOperation { OperatorMethod: null } conversion => Is(conversion.Operand, exclusion, catalogue),
        IParenthesizedOperation parenthesized => Is(parenthesized.Operand, exclusion, catalogue),
        // Party.CostaRica
        IPropertyReferenceOperation { Instance: null, Property: var property } => property.Name == exclusion.Name && IsRecord(property.Type, exclusion) && Same(property.ContainingType, property.Type),
        // Party.CostaRica.Id
        IPropertyReferenceOperation { Instance: { } record, Property.Name: Id } => IsRecord(record.Type, exclusion) && Is(record, exclusion, catalogue),
        // Parties.Get(PartyId.CostaRica), Parties.Parse("CostaRica")
        IInvocationOperation { Arguments: [{ Value: var key }, ..], TargetMethod: { IsStatic: true } method } when IsRecord(method.ReturnType, exclusion) && catalogue.Owns(method.ContainingType) =>
            Is(key, exclusion, catalogue) || (method.Name == Parse && string.Equals(ConstantText.Of(key), exclusion.Name, StringComparison.OrdinalIgnoreCase)),
        ILocalReferenceOperation or IFieldReferenceOperation => Is(Assigned.ValueOf(operation), exclusion, catalogue),
        _ => false,
    };

    /// <summary>A record has its id; that of PartyId.CostaRica is of the type whose Id is a PartyId.</summary>
    private static bool IsRecord(ITypeSymbol? type, ClauseExclusion exclusion) =>
        type is INamedTypeSymbol record && record.GetMembers(Id).OfType<IPropertySymbol>().Any(p => Same(p.Type, exclusion.Type));

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
