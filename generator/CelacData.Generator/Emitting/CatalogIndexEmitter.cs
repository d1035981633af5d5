using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits what analyzers read, into the metadata of the assembly: the clauses, what became of withdrawn ids, labels, and who is not bound.</summary>
internal static class CatalogIndexEmitter
{
    /// <summary>A short name for the enum of ids, which stands here thousands of times: the compiler reads it in half the time of the full one.</summary>
    private const string Ids = "CatalogueIds";

    /// <summary>Of more clauses, the members that have a label are one text: for each member by itself the compiler takes twenty microseconds, and keeps 800 bytes.</summary>
    private const int ReadableClauses = 500;

    public static SourceText Emit(string nameSpace, CatalogIndex index)
    {
        var source = new SourceWriter();
        var isLarge = index.Number > 1 || index.Clauses.Count > ReadableClauses;
        if (index.Labels.Count > 0 && !isLarge)
        {
            source.Line($"using {Ids} = global::{nameSpace}.{index.IdEnum};");
            source.Line();
        }

        EmitAttribute("ClauseCatalog", index.Clauses.Select(c => Literal.Of($"{c.Id}|{c.Revision}|{c.Name}|{c.Title}"))
            .Prepend($"typeof(global::{nameSpace}.{index.IdEnum})").Prepend(Literal.Of(index.Key)).ToList());
        foreach (var withdrawn in index.Withdrawn)
            EmitLine("WithdrawnClause", withdrawn.ReplacedBy.Prepend(withdrawn.Id).Select(Literal.Of));
        foreach (var label in index.Labels)
            EmitLine("ClauseLabel", [Literal.Of(label.Label), Literal.Of(label.Value), isLarge ? Literal.Of(string.Join(" ", label.Members)) : string.Join(", ", label.Members.Select(m => $"{Ids}.{m}"))]);
        foreach (var exclusion in index.Exclusions)
            EmitLine("ClauseExclusion", exclusion.Clauses.Prepend(exclusion.Reason).Select(Literal.Of).Prepend($"global::{nameSpace}.{exclusion.Enum}.{exclusion.Member}"));
        foreach (var measure in index.Measures)
            EmitLine("ClauseMeasure", measure.Per.Prepend(measure.Value).Select(Literal.Of).Prepend($"typeof(global::{nameSpace}.{measure.Record})"));
        return source.Close();

        void EmitLine(string attribute, IEnumerable<string> arguments) =>
            source.Line($"[assembly: global::{nameSpace}.{attribute}({string.Join(", ", arguments)})]");

        void EmitAttribute(string attribute, IReadOnlyList<string> arguments)
        {
            source.Line($"[assembly: global::{nameSpace}.{attribute}(");
            for (var i = 0; i < arguments.Count; i++)
                source.Line($"    {arguments[i]}{(i == arguments.Count - 1 ? ")]" : ",")}");
        }
    }
}
