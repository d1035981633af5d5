using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Tells which clause an expression surely stands for.</summary>
internal static class ConstantClause
{
    private const string Record = "Clause";

    /// <summary>The clause of a constant id, of a lookup by one, or of a property that leads to one; null for everything else.</summary>
    public static IndexedClause? Of(IOperation? operation, Catalogue catalogue) => operation switch
    {
        null => null,
        { ConstantValue: { HasValue: true, Value: { } value }, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type }
            when SymbolEqualityComparer.Default.Equals(type, catalogue.IdType) => catalogue.FindByValue(value),
        IConversionOperation conversion => Of(conversion.Operand, catalogue),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand, catalogue),
        IInvocationOperation { Arguments: [{ Value: var id }, ..] } call when IsRecord(call.Type, catalogue) && catalogue.Owns(call.TargetMethod.ContainingType) =>
            Of(id, catalogue) ?? (ConstantText.Of(id) is { } text ? catalogue.Find(text) : null),
        IPropertyReferenceOperation { Instance: null } property when IsRecord(property.Type, catalogue) => ByName(property.Property.Name, catalogue),
        // What a clause itself says of whom it binds.
        IPropertyReferenceOperation { Instance: { } instance } property when IsRecord(instance.Type, catalogue) && !IsRecord(property.Type, catalogue) => Of(instance, catalogue),
        ILocalReferenceOperation or IFieldReferenceOperation => Of(Assigned.ValueOf(operation), catalogue),
        _ => null,
    };

    private static bool IsRecord(ITypeSymbol? type, Catalogue catalogue) => type is INamedTypeSymbol { Name: Record } named && catalogue.Owns(named);

    /// <summary>Only siblings must have different names; a name that two clauses have stands for neither.</summary>
    private static IndexedClause? ByName(string name, Catalogue catalogue)
    {
        var named = catalogue.Clauses.Where(c => c.Name == name).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
