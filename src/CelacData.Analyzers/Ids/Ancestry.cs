using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Ids;

/// <summary>Finds the members that a member takes the place of: the one that it overrides, and those of interfaces that it implements.</summary>
internal static class Ancestry
{
    public static IEnumerable<ISymbol> Of(ISymbol? member) => member switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => [overridden, .. Implemented(member)],
        IPropertySymbol { OverriddenProperty: { } overridden } => [overridden, .. Implemented(member)],
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } or IPropertySymbol => Implemented(member),
        _ => [],
    };

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        IEnumerable<ISymbol> named = member switch
        {
            IMethodSymbol method => method.ExplicitInterfaceImplementations,
            IPropertySymbol property => property.ExplicitInterfaceImplementations,
            _ => [],
        };
        return member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            ? named.Concat(type.AllInterfaces.SelectMany(i => i.GetMembers(member.Name)).Where(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), member)))
            : named;
    }
}
