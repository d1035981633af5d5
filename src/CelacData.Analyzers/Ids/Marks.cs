using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Ids;

/// <summary>Reads the marks that say that a member or parameter holds ids.</summary>
internal static class Marks
{
    public const string Attribute = "ClauseReferenceAttribute";

    /// <summary>The class of the mark of a symbol; null for what is not marked. What overrides a member has the marks of that.</summary>
    public static INamedTypeSymbol? Of(ISymbol? symbol) => symbol switch
    {
        null => null,
        IParameterSymbol parameter => Own(parameter) ?? OfSetter(parameter) ?? Of(Overridden(parameter)),
        IPropertySymbol property => Own(property) ?? OfPositional(property) ?? Of(property.OverriddenProperty),
        _ => Own(symbol),
    };

    /// <summary>The class of the mark of what a method returns; null where it is not marked.</summary>
    public static INamedTypeSymbol? OfReturn(IMethodSymbol method) =>
        In(method.GetReturnTypeAttributes()) ?? Of(method.AssociatedSymbol) ?? (method.OverriddenMethod is { } overridden ? OfReturn(overridden) : null);

    private static INamedTypeSymbol? Own(ISymbol symbol) => In(symbol.GetAttributes());

    /// <summary>The value of a setter is what is marked at its property.</summary>
    private static INamedTypeSymbol? OfSetter(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property } ? Of(property) : null;

    private static IParameterSymbol? Overridden(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method.Parameters[parameter.Ordinal],
        IPropertySymbol { OverriddenProperty: { } indexer } => indexer.Parameters[parameter.Ordinal],
        _ => null,
    };

    /// <summary>A mark on the parameter of a record is about the property too.</summary>
    private static INamedTypeSymbol? OfPositional(IPropertySymbol property) => property.ContainingType is { IsRecord: true } record
        ? record.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => p.Name == property.Name).Select(Own).FirstOrDefault(m => m is not null)
        : null;

    private static INamedTypeSymbol? In(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { Name: Attribute } mark)
                return mark;
        }

        return null;
    }
}
