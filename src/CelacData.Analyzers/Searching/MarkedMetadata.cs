using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Searching;

/// <summary>Gathers the names of everything in a reference that is marked as holding ids and that the project can see.</summary>
internal static class MarkedMetadata
{
    public static NameSet In(IAssemblySymbol assembly, bool isFriend)
    {
        var names = new NameSet();
        foreach (var member in MembersIn(assembly, isFriend))
            AddMember(names, member);
        foreach (var member in names.Converted.Count == 0 ? [] : MembersIn(assembly, isFriend).Where(m => Takes(m, names.Converted)))
            names.AddType(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name);
        return names;
    }

    private static IEnumerable<ISymbol> MembersIn(IAssemblySymbol assembly, bool isFriend) =>
        TypesIn(assembly.GlobalNamespace, isFriend).SelectMany(type => type.GetMembers().Where(m => IsVisible(m, isFriend)));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container, bool isFriend) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(m => IsVisible(m, isFriend))
            .SelectMany(m => m is INamedTypeSymbol type ? TypesIn(m, isFriend).Prepend(type) : TypesIn(m, isFriend));

    private static bool IsVisible(ISymbol symbol, bool isFriend) => symbol is INamespaceSymbol
        || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        || (isFriend && symbol.DeclaredAccessibility is (Accessibility.Internal or Accessibility.ProtectedAndInternal));

    private static void AddMember(NameSet names, ISymbol member)
    {
        var isMarked = member switch
        {
            IPropertySymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } when IsMarked(called) => true,
            IFieldSymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } when IsMarked(called) => true,
            IPropertySymbol property => Marks.WrittenAt(property) is not null || property.Parameters.Any(p => Marks.WrittenAt(p) is not null),
            IFieldSymbol => Marks.WrittenAt(member) is not null,
            IMethodSymbol { AssociatedSymbol: null } method => IsMarked(method),
            _ => false,
        };
        if (isMarked)
            AddMarked(names, member);
    }

    private static void AddMarked(NameSet names, ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor }:
                names.AddType(member.ContainingType.Name);
                names.HasConstructor = true;
                names.HasParts |= member.ContainingType.IsRecord;
                return;
            case IMethodSymbol { MethodKind: MethodKind.Conversion }:
                names.AddConverted(member.ContainingType.Name);
                return;
            case IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }:
                names.AddDelegate(member.ContainingType.Name);
                return;
            case IPropertySymbol property:
                names.HasIndexer |= property.IsIndexer;
                names.HasParts |= property.ContainingType.IsRecord && property.SetMethod is { IsInitOnly: true };
                break;
            case IMethodSymbol { Name: MarkedNames.Adding }:
                names.Names.Add(member.ContainingType.Name);
                break;
            case IMethodSymbol { Name: WellKnownMemberNames.DeconstructMethodName }:
                names.HasParts = true;
                break;
        }

        names.Names.Add(member.Name);
    }

    private static bool IsMarked(IMethodSymbol method) => method.Parameters.Any(p => Marks.WrittenAt(p) is not null) || Marks.WrittenAtReturn(method) is not null;

    /// <summary>Whether a member is of one of some types, or takes one.</summary>
    private static bool Takes(ISymbol member, HashSet<string> types) => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => method.Parameters.Any(p => Is(p.Type, types)),
        IPropertySymbol property => Is(property.Type, types),
        IFieldSymbol field => Is(field.Type, types),
        _ => false,
    };

    private static bool Is(ITypeSymbol type, HashSet<string> types) => type switch
    {
        IArrayTypeSymbol array => Is(array.ElementType, types),
        INamedTypeSymbol named => types.Contains(named.Name) || named.TypeArguments.Any(a => Is(a, types)),
        _ => false,
    };
}
