using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Ids;

/// <summary>
/// Reads the marks that say that a member or parameter holds ids. What overrides or implements a member has the marks of that, and a parameter of a
/// record and its property have those of each other.
/// </summary>
internal static class Marks
{
    public const string Attribute = "ClauseReferenceAttribute";

    /// <summary>The class of the mark of a symbol; null for what is not marked. Accessors have the parameters of their indexer, and the value of their property.</summary>
    public static INamedTypeSymbol? Of(ISymbol? symbol) => symbol switch
    {
        null => null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property } } parameter =>
            Of(parameter.Ordinal < property.Parameters.Length ? property.Parameters[parameter.Ordinal] : property),
        IParameterSymbol parameter => WrittenAt(parameter) ?? OfSame(parameter),
        IPropertySymbol property => WrittenAt(property) ?? First(Ancestry.Of(property), Of),
        _ => WrittenAt(symbol),
    };

    /// <summary>The class of the mark of what a method returns; null where it is not marked.</summary>
    public static INamedTypeSymbol? OfReturn(IMethodSymbol method) =>
        WrittenAtReturn(method) ?? Of(method.AssociatedSymbol) ?? First(Ancestry.Of(method).OfType<IMethodSymbol>(), OfReturn);

    /// <summary>The same where the mark is written at the declaration itself, which is quicker to tell. Whatever has it from elsewhere has the name of that.</summary>
    public static INamedTypeSymbol? WrittenAt(ISymbol symbol) => Own(symbol) ?? symbol switch
    {
        IParameterSymbol parameter => OfProperty(parameter),
        IPropertySymbol property => OfPositional(property),
        _ => null,
    };

    public static INamedTypeSymbol? WrittenAtReturn(IMethodSymbol method) => In(method.GetReturnTypeAttributes());

    private static INamedTypeSymbol? Own(ISymbol symbol) => In(symbol.GetAttributes());

    /// <summary>The same parameter of what a method or an indexer overrides or implements.</summary>
    private static INamedTypeSymbol? OfSame(IParameterSymbol parameter) => First(
        Ancestry.Of(parameter.ContainingSymbol).Select(a => a switch
        {
            IMethodSymbol method => method.Parameters[parameter.Ordinal],
            IPropertySymbol indexer => indexer.Parameters[parameter.Ordinal],
            _ => null,
        }),
        Of);

    /// <summary>A mark on the property of a record, <c>[property: ClauseReference]</c>, is about the parameter that it comes from too.</summary>
    private static INamedTypeSymbol? OfProperty(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
            ? First(record.GetMembers(parameter.Name).OfType<IPropertySymbol>(), Own)
            : null;

    /// <summary>A mark on the parameter of a record is about the property too.</summary>
    private static INamedTypeSymbol? OfPositional(IPropertySymbol property) => property.ContainingType is { IsRecord: true } record
        ? First(record.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => p.Name == property.Name), Own)
        : null;

    private static INamedTypeSymbol? First<T>(IEnumerable<T> symbols, Func<T, INamedTypeSymbol?> mark) => symbols.Select(mark).FirstOrDefault(m => m is not null);

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
