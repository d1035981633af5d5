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
            .Select(assembly => assembly.GetAttributes())
            .SelectMany(attributes => attributes.Where(a => a.AttributeClass?.Name == CatalogAttribute)
                .GroupBy(a => a.AttributeClass!, (_, pieces) => Read(pieces.ToList(), attributes), SymbolEqualityComparer.Default))
            .OfType<Catalogue>().ToArray();

    /// <summary>The type names of an assembly are read far quicker than its attributes, and the framework's assemblies are many.</summary>
    private static bool MayHaveCatalogue(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System.", StringComparison.Ordinal) && assembly.TypeNames.Contains(CatalogAttribute);

    /// <param name="heads">The attributes of one catalogue: a large one has several, each with some of its clauses.</param>
    private static Catalogue? Read(List<AttributeData> heads, IEnumerable<AttributeData> attributes)
    {
        if (heads[0].ConstructorArguments is not [{ Value: string key }, { Value: INamedTypeSymbol { TypeKind: TypeKind.Enum } idType }, { Kind: TypedConstantKind.Array }])
            return null;
        return new Catalogue(key, idType, heads.SelectMany(ClausesOf).ToList())
        {
            Withdrawn = Of("WithdrawnClauseAttribute").Select(ReadWithdrawn).OfType<WithdrawnId>().ToList(),
            Labels = Of("ClauseLabelAttribute").Select(a => ReadLabel(a, idType)).OfType<ClauseLabel>().ToList(),
            Measures = Of("ClauseMeasureAttribute").Select(ReadMeasure).OfType<ClauseMeasure>().ToList(),
            Exclusions = Of("ClauseExclusionAttribute").Select(ReadExclusion).OfType<ClauseExclusion>().ToList(),
        };

        IEnumerable<AttributeData> Of(string name) => attributes.Where(a => a.AttributeClass?.Name == name
            && SymbolEqualityComparer.Default.Equals(a.AttributeClass.ContainingNamespace, heads[0].AttributeClass!.ContainingNamespace));
    }

    private static IEnumerable<IndexedClause> ClausesOf(AttributeData head) =>
        head.ConstructorArguments is [_, _, { Kind: TypedConstantKind.Array } clauses] ? TextsOf(clauses).Select(ReadClause).OfType<IndexedClause>() : [];

    private static IndexedClause? ReadClause(string line) =>
        line.Split(['|'], 4) is [var id, var revision, var name, var title] ? new IndexedClause(id, revision, name, title) : null;

    private static WithdrawnId? ReadWithdrawn(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: string id }, { Kind: TypedConstantKind.Array } replacedBy] ? new WithdrawnId(id, TextsOf(replacedBy)) : null;

    /// <summary>A small catalogue has the clauses as values, a large one as the names of the members in one text.</summary>
    private static ClauseLabel? ReadLabel(AttributeData attribute, INamedTypeSymbol idType) => attribute.ConstructorArguments switch
    {
        [{ Value: string label }, { Value: string value }, { Kind: TypedConstantKind.Array } clauses] => new ClauseLabel(label, value, SetOf(clauses.Values.Select(v => v.Value))),
        [{ Value: string label }, { Value: string value }, { Value: string clauses }] => new ClauseLabel(label, value, SetOf(clauses.Split(' ')
            .SelectMany(c => idType.GetMembers(c)).Select(m => (m as IFieldSymbol)?.ConstantValue))),
        _ => null,
    };

    private static HashSet<object> SetOf(IEnumerable<object?> values) => new(values.OfType<object>());

    private static ClauseExclusion? ReadExclusion(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Type: INamedTypeSymbol type, Value: { } who }, { Value: string reason }, { Kind: TypedConstantKind.Array } clauses]
            ? new ClauseExclusion(type, who, reason, TextsOf(clauses))
            : null;

    private static ClauseMeasure? ReadMeasure(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: INamedTypeSymbol record }, { Value: string value }, { Kind: TypedConstantKind.Array } per]
            ? new ClauseMeasure(record, value, TextsOf(per))
            : null;

    private static List<string> TextsOf(TypedConstant array) => array.Values.Select(v => v.Value).OfType<string>().ToList();
}
