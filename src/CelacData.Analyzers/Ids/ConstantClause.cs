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
        // BeijingDeclaration.MultilateralTrade.Statements[0].Clause, and what else an entry, and the answer itself, say of whom they bind.
        IPropertyReferenceOperation { Instance: { } instance } property when IsAbout(property, instance, catalogue) => Of(instance, catalogue),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" } method, Arguments: [{ Value: var id }, ..] }
            when catalogue.Owns(method.ContainingType) && IsEntry(method.ReturnType, catalogue) =>
            ConstantText.Of(id) is { } text && IdScanner.Whole(catalogue, text) is { } entry ? catalogue.Find(entry.Id) : null,
        IInvocationOperation call when IsEntry(call.Type, catalogue) || (call.Type is INamedTypeSymbol { TypeArguments: [var element] } && IsEntry(element, catalogue)) =>
            Of(Passage.SourceOf(call), catalogue),
        ILocalReferenceOperation or IFieldReferenceOperation => Of(Assigned.ValueOf(operation), catalogue),
        _ => null,
    };

    /// <summary>Whether a property says the same of the same clause: an entry of a list of entries, its clause, who is bound by it, and the set of these.</summary>
    private static bool IsAbout(IPropertyReferenceOperation property, IOperation instance, Catalogue catalogue) =>
        property.Property.IsIndexer ? IsEntry(property.Type, catalogue)
        : IsEntry(instance.Type, catalogue) ? IsRecord(property.Type, catalogue) || Answers(property.Type, catalogue)
        : Answers(instance.Type, catalogue) && Answers(property.Type, catalogue);

    /// <summary>A commitment or a statement: it is a part of one clause, and can be asked whom it binds.</summary>
    private static bool IsEntry(ITypeSymbol? type, Catalogue catalogue) => type is INamedTypeSymbol { Name: not Record } entry && catalogue.Owns(entry)
        && entry.GetMembers().OfType<IPropertySymbol>().Any(p => p.Name != Record && Answers(p.Type, catalogue))
        && entry.GetMembers(Record).OfType<IPropertySymbol>().Any(p => IsRecord(p.Type, catalogue));

    /// <summary>Whether a type is what answers such questions: a method of it is marked.</summary>
    private static bool Answers(ITypeSymbol? type, Catalogue catalogue) => type is INamedTypeSymbol { Name: not Record } named && catalogue.Owns(named)
        && named.GetMembers().OfType<IMethodSymbol>().Any(m => BindingClaim.IsOn(m, catalogue));

    private static bool IsRecord(ITypeSymbol? type, Catalogue catalogue) => type is INamedTypeSymbol { Name: Record } named && catalogue.Owns(named);

    /// <summary>Only siblings must have different names; a name that two clauses have stands for neither.</summary>
    private static IndexedClause? ByName(string name, Catalogue catalogue)
    {
        var named = catalogue.Clauses.Where(c => c.Name == name).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
