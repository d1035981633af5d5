using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Catalogues;

/// <summary>Reads the catalogues that a compilation can see: its own and those of its references.</summary>
internal static class CatalogueReader
{
    public const string CatalogAttribute = "ClauseCatalogAttribute";

    /// <summary>Every analyzer asks for the same compilation; none of them keeps it alive.</summary>
    private static readonly ConditionalWeakTable<Compilation, Catalogue[]> s_read = new();

    /// <summary>None where no catalogue is referenced: then there is nothing to analyze.</summary>
    public static IReadOnlyList<Catalogue> Read(Compilation compilation) => s_read.GetValue(compilation, ReadAll);

    private static Catalogue[] ReadAll(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(MayHaveCatalogue).Append(compilation.Assembly)
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(a => a.AttributeClass?.Name == CatalogAttribute)
            .Select(Read).OfType<Catalogue>().ToArray();

    /// <summary>The type names of an assembly are read far quicker than its attributes, and the framework's assemblies are many.</summary>
    private static bool MayHaveCatalogue(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System.", StringComparison.Ordinal) && assembly.TypeNames.Contains(CatalogAttribute);

    private static Catalogue? Read(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string key }, { Value: INamedTypeSymbol { TypeKind: TypeKind.Enum } idType }, { Kind: TypedConstantKind.Array } clauses])
            return null;
        return new Catalogue(key, idType, clauses.Values.Select(v => v.Value).OfType<string>().Select(ReadClause).OfType<IndexedClause>().ToList());
    }

    private static IndexedClause? ReadClause(string line) => line.Split(['|'], 3) is [var id, var revision, var title] ? new IndexedClause(id, revision, title) : null;
}
