using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits what analyzers read: the ids, revisions and titles, in the metadata of the assembly.</summary>
internal static class CatalogIndexEmitter
{
    public static string Emit(string nameSpace, CatalogIndex index)
    {
        var source = new SourceWriter();
        source.Line($"[assembly: global::{nameSpace}.ClauseCatalog(");
        source.Line($"    {Literal.Of(index.Key)},");
        source.Line($"    typeof(global::{nameSpace}.{index.IdEnum}){(index.Clauses.Count == 0 ? ")]" : ",")}");
        for (var i = 0; i < index.Clauses.Count; i++)
        {
            var (id, revision, title) = index.Clauses[i];
            source.Line($"    {Literal.Of($"{id}|{revision}|{title}")}{(i == index.Clauses.Count - 1 ? ")]" : ",")}");
        }

        return source.ToString();
    }
}
