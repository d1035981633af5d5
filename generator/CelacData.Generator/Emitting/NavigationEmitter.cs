using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the classes by which one walks from an instrument over its divisions to a clause.</summary>
internal static class NavigationEmitter
{
    /// <summary>
    /// The namespace in a word: what stands before :: is never a member of a class, whatever those are called, and the compiler reads and keeps it in less than
    /// the full name, which would stand here three times for each clause.
    /// </summary>
    private const string Types = "CatalogueTypes";

    public static SourceText Emit(string nameSpace, NavigationPiece piece)
    {
        var source = new SourceWriter(nameSpace, alias: Types);
        Emit(source, piece, 0);
        return source.Close();
    }

    private static void Emit(SourceWriter source, NavigationPiece piece, int depth)
    {
        if (depth == piece.Around.Count)
        {
            Emit(source, piece.Class, piece.HasHead, isLarge: !piece.HasHead || depth > 0);
            return;
        }

        using (source.Braces($"partial class {piece.Around[depth]}"))
            Emit(source, piece, depth + 1);
    }

    /// <param name="isLarge">Whether it is a part of a class that was parted, as it is large.</param>
    private static void Emit(SourceWriter source, NavigationClass node, bool hasHead, bool isLarge)
    {
        if (hasHead)
            source.Summary(node.Doc);
        using (source.Braces((hasHead ? "public static " : "") + $"partial class {node.Name}"))
        {
            if (hasHead)
                EmitHead(source, node);
            var isFirst = !hasHead;
            foreach (var clause in node.Clauses)
            {
                if (!isFirst)
                    source.Line();
                isFirst = false;
                source.Summary(clause.Doc, isLarge);
                source.Line($"public static {Types}::Clause {clause.Name} => {Types}::Clauses.Get({Types}::ClauseId.{clause.IdMember});");
            }

            foreach (var child in node.Children)
            {
                source.Line();
                Emit(source, child, hasHead: true, isLarge);
            }
        }
    }

    private static void EmitHead(SourceWriter source, NavigationClass node)
    {
        source.Summary($"The record of this {node.RecordName.ToLowerInvariant()}: {node.Doc[0]}.");
        source.Line($"public static {Types}::{node.RecordType} {node.RecordName} => {Record(node)};");
        source.Line();
        source.Summary("All its clauses, in the order of the text.");
        source.Line($"public static {Types}::CatalogList<{Types}::Clause> Clauses => {node.RecordName}.Clauses;");
    }

    private static string Record(NavigationClass node) => node.RecordType == CoreSchema.Instrument
        ? $"{Types}::Instrument.At({Literal.Of(node.Row)})"
        : $"({Types}::{node.RecordType}){Types}::Division.At({Literal.Of(node.Row)})";
}
