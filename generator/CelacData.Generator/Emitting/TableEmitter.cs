using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the columns of a table as static data: nothing is allocated or run to have them.</summary>
internal static class TableEmitter
{
    private const int ValuesPerLine = 24;

    public static string Emit(Target target, Table table)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        source.Comment($"The columns of {table.Name}: row i of the table is item i of each column.");
        using (source.Braces($"internal static class {table.Name}Table"))
        {
            source.Comment("How many rows there are.");
            source.Line($"internal const int Count = {Literal.Of(table.Count)};");
            foreach (var column in table.Columns)
            {
                source.Line();
                Emit(source, target, column);
            }

            if (table.Texts is { } texts)
                EmitTexts(source, texts);
        }

        return source.ToString();
    }

    private static void Emit(SourceWriter source, Target target, Column column)
    {
        source.Comment(column.Doc);
        var type = Literal.TypeFor(column.Values);
        source.Line(target.HasSpans ? $"internal static ReadOnlySpan<{type}> {column.Name} =>" : $"internal static readonly {type}[] {column.Name} =");
        source.Line("[");
        for (var i = 0; i < column.Values.Count; i += ValuesPerLine)
            source.Line("    " + string.Join(", ", column.Values.Skip(i).Take(ValuesPerLine).Select(Literal.Of)) + ",");
        source.Line("];");
    }

    /// <summary>The chunk that the texts of a row stand in.</summary>
    private static void EmitTexts(SourceWriter source, EquatableArray<TextRun> runs)
    {
        source.Line();
        source.Comment("The chunk with the texts of a row.");
        if (runs.Count < 2)
        {
            source.Line($"internal static TextChunk TextsOf(int row) => {(runs.Count == 0 ? "default" : "TextChunks.Of" + runs[0].Chunk)};");
            return;
        }

        source.Line("internal static TextChunk TextsOf(int row) => row switch");
        source.Line("{");
        for (var i = 0; i < runs.Count; i++)
            source.Line($"    {(i == runs.Count - 1 ? "_" : $"< {Literal.Of(runs[i].End)}")} => TextChunks.Of{runs[i].Chunk},");
        source.Line("};");
    }
}
