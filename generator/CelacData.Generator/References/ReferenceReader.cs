using System.Runtime.CompilerServices;
using CelacData.Generator.Checking;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.References;

/// <summary>
/// Reads from the metadata of the referenced assemblies which catalogues they have. Of an edit of the project's code it costs no more than to go through
/// the list of references: what was read of one is kept as long as the compiler has it. Of one that has the name of the project itself the compiler gives
/// something else, which must not be kept for other projects.
/// </summary>
internal static class ReferenceReader
{
    private const string CatalogAttribute = "ClauseCatalogAttribute";

    private static readonly ConditionalWeakTable<MetadataReference, ReferencedCatalogue[]> s_read = new();

    /// <summary>The catalogues in the order of their keys.</summary>
    public static EquatableArray<ReferencedCatalogue> Read(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<ReferencedCatalogue>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (s_read.TryGetValue(reference, out var known))
                found.AddRange(known);
            else if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && assembly.Identity != compilation.Assembly.Identity)
                found.AddRange(s_read.GetValue(reference, _ => Read(assembly)));
        }

        return found.OrderBy(c => c.Key, StringComparer.Ordinal).ThenBy(c => c.Namespace, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The type names of an assembly are read far quicker than its attributes, and the framework's assemblies are many.</summary>
    private static ReferencedCatalogue[] Read(IAssemblySymbol assembly) => assembly.TypeNames.Contains(CatalogAttribute)
        ? [.. assembly.GetAttributes().Where(a => a.AttributeClass?.Name == CatalogAttribute)
            .GroupBy(a => a.AttributeClass!, (_, pieces) => Read(pieces.ToList()), SymbolEqualityComparer.Default).OfType<ReferencedCatalogue>()]
        : [];

    /// <param name="heads">The attributes of one catalogue: a large one has several, each with some of its clauses.</param>
    private static ReferencedCatalogue? Read(List<AttributeData> heads)
    {
        if (heads[0].ConstructorArguments is not [{ Value: string key }, { Value: INamedTypeSymbol { TypeKind: TypeKind.Enum } ids }, { Kind: TypedConstantKind.Array }])
            return null;
        var values = ids.GetMembers().OfType<IFieldSymbol>().Where(f => f.ConstantValue is int).ToDictionary(f => f.Name, f => (int)f.ConstantValue!, StringComparer.Ordinal);
        var clauses = heads.SelectMany(IdsOf).Where(id => values.ContainsKey(Identifiers.MemberOf(id))).Select(id => new ReferencedClause(id, values[Identifiers.MemberOf(id)]));
        return new ReferencedCatalogue(key, ids.ContainingNamespace.ToDisplayString(), clauses.ToEquatableArray());
    }

    /// <summary>Each line begins with an id and a vertical bar.</summary>
    private static IEnumerable<string> IdsOf(AttributeData head) => head.ConstructorArguments is [_, _, { Kind: TypedConstantKind.Array, Values: var lines }]
        ? lines.Select(l => l.Value).OfType<string>().Select(l => l.Split('|')[0])
        : [];
}
