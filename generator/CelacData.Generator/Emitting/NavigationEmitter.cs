using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the classes by which one walks from an instrument over its divisions to a clause.</summary>
internal static class NavigationEmitter
{
    public static string Emit(string nameSpace, NavigationPiece piece)
    {
        var source = new SourceWriter(nameSpace);
        Emit(source, nameSpace, piece, 0);
        return source.ToString();
    }

    private static void Emit(SourceWriter source, string nameSpace, NavigationPiece piece, int depth)
    {
        if (depth == piece.Around.Count)
        {
            Emit(source, nameSpace, piece.Class, piece.HasHead);
            return;
        }

        using (source.Braces($"partial class {piece.Around[depth]}"))
            Emit(source, nameSpace, piece, depth + 1);
    }

    private static void Emit(SourceWriter source, string nameSpace, NavigationClass node, bool hasHead)
    {
        if (hasHead)
            source.Summary(node.Doc);
        using (source.Braces((hasHead ? "public static " : "") + $"partial class {node.Name}"))
        {
            if (hasHead)
                EmitHead(source, nameSpace, node);
            var isFirst = !hasHead;
            foreach (var clause in node.Clauses)
            {
                if (!isFirst)
                    source.Line();
                isFirst = false;
                source.Summary(clause.Doc);
                source.Line($"public static global::{nameSpace}.Clause {clause.Name} => global::{nameSpace}.Clauses.Get(global::{nameSpace}.ClauseId.{clause.IdMember});");
            }

            foreach (var child in node.Children)
            {
                source.Line();
                Emit(source, nameSpace, child, hasHead: true);
            }
        }
    }

    private static void EmitHead(SourceWriter source, string nameSpace, NavigationClass node)
    {
        source.Summary($"The record of this {node.RecordName.ToLowerInvariant()}: {node.Doc[0]}.");
        source.Line($"public static global::{nameSpace}.{node.RecordType} {node.RecordName} => {Record(nameSpace, node)};");
        source.Line();
        source.Summary("All its clauses, in the order of the text.");
        source.Line($"public static global::{nameSpace}.CatalogList<global::{nameSpace}.Clause> Clauses => {node.RecordName}.Clauses;");
    }

    private static string Record(string nameSpace, NavigationClass node) => node.RecordType == CoreSchema.Instrument
        ? $"global::{nameSpace}.Instrument.At({Literal.Of(node.Row)})"
        : $"(global::{nameSpace}.{node.RecordType})global::{nameSpace}.Division.At({Literal.Of(node.Row)})";
}
