using System.Collections;
using System.Runtime.Loader;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>
/// What the generator derives for a clause or a division and no file says. It is read from the compiled catalogue, whose rules of numbering and of
/// revisions have tests of their own.
/// </summary>
/// <param name="Revision">Null for a division, which has none.</param>
internal sealed record DerivedFields(int Ordinal, string Locator, string EId, string? Revision)
{
    /// <summary>By the text of the id.</summary>
    public static IReadOnlyDictionary<string, DerivedFields> Of(string library)
    {
        // In a context of its own, since all catalogues have the same name.
        var assembly = new AssemblyLoadContext(library).LoadFromAssemblyPath(library);
        var fields = new Dictionary<string, DerivedFields>(StringComparer.Ordinal);
        foreach (var clause in (IEnumerable)Get(assembly.GetType("CelacData.Clauses")!, null, "All")!)
        {
            fields.Add((string)Get(clause, "IdText")!, Of(clause, (string)Get(clause, "Revision")!));
            for (var division = Get(clause, "Division"); division is not null && fields.TryAdd((string)Get(division, "Id")!, Of(division, null)); division = Get(division, "Parent"))
            {
            }
        }

        return fields;
    }

    private static DerivedFields Of(object of, string? revision) => new((int)Get(of, "Ordinal")!, (string)Get(of, "Locator")!, (string)Get(of, "EId")!, revision);

    private static object? Get(object of, string property) => Get(of.GetType(), of, property);

    private static object? Get(Type type, object? of, string property) => type.GetProperty(property)!.GetValue(of);
}
