using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the columns of a table as static data: nothing is allocated or run to have them.</summary>
internal static class TableEmitter
{
    private const int MostArms = 16;

    public static SourceText Emit(Target target, TablePiece table)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        source.Comment($"{(table.Head is null ? "Further columns" : "The columns")} of {table.Table}: row i of the table is item i of each column.");
        using (source.Braces($"internal static {(table.IsPartial ? "partial " : "")}class {table.Table}Table"))
        {
            if (table.Head is { } head)
            {
                source.Comment("How many rows there are.");
                source.Line($"internal const int Count = {Literal.Of(head.Count)};");
            }

            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (i > 0 || table.Head is not null)
                    source.Line();
                Emit(source, target, table.Columns[i]);
            }

            if (table.Head is { HasIds: true })
                EmitIdValues(source, table.Head);
            if (table.Head?.Texts is { } texts)
                EmitTexts(source, texts);
        }

        return source.Close();
    }

    public static void Emit(SourceWriter source, Target target, Column column)
    {
        source.Comment(column.Doc);
        if (column.Cell is { } cell)
        {
            CellEmitter.EmitPlace(source, column.Name, cell);
            return;
        }

        if (target.HasSpans && LongLiteral.WidthFor(column.Values) is > 0 and var width)
        {
            EmitLong(source, column, width);
            return;
        }

        var type = Literal.Of(CellLayout.TypeFor(column.Values));
        source.Line(target.HasSpans ? $"internal static ReadOnlySpan<{type}> {column.Name} =>" : $"internal static readonly {type}[] {column.Name} =");
        source.Line("[");
        CellEmitter.EmitValues(source, column.Values);
        source.Line("];");
    }

    /// <summary>A column of wider numbers is a class, not a property that gives a span: a method with a span in it clears the memory for it, even when it does not read.</summary>
    private static void EmitLong(SourceWriter source, Column column, int width)
    {
        if (width == 1)
        {
            source.Line($"internal static ReadOnlySpan<byte> {column.Name} => ", text => LongLiteral.Write(text, column.Values, width), ";");
            return;
        }

        using (source.Braces($"internal static class {column.Name}"))
            source.Line("internal static int At(int row) => LongColumn.At(", text => LongLiteral.Write(text, column.Values, width), $", {Literal.Of(width)}, row);");
    }

    /// <summary>From the pinned value of an id to its row and back. Whoever asks for a row sees whether it is one, once: each lookup by id does.</summary>
    private static void EmitIdValues(SourceWriter source, TableHead head)
    {
        var hasColumns = head.HasIdValues;
        source.Line();
        source.Comment(hasColumns ? "The row of a value, or -1." : "The row of a value: values count the rows, from 1. Of what is no value it is beyond all rows or below them.");
        if (head.IsSorted)
            EmitSearch(source, head.Count);
        else
            source.Line(hasColumns
                ? $"internal static int RowOf(int value) => (uint)value < {Literal.Of(head.ValueEnd)} ? RowOfId.At(value) - 1 : -1;"
                : "internal static int RowOf(int value) => unchecked(value - 1);");
        source.Line();
        source.Comment("The value of a row.");
        source.Line($"internal static int ValueOf(int row) => {(hasColumns ? "IdValue.At(row)" : "row + 1")};");
    }

    private static void EmitSearch(SourceWriter source, int count)
    {
        using (source.Braces("internal static int RowOf(int value)"))
        {
            source.Line($"var (low, high) = (0, {Literal.Of(count)});");
            using (source.Braces("while (low < high)"))
            {
                source.Line("var middle = (low + high) / 2;");
                source.Line("if (SortedIdValue.At(middle) < value)");
                source.Line("    low = middle + 1;");
                source.Line("else");
                source.Line("    high = middle;");
            }

            source.Line();
            source.Line($"return low < {Literal.Of(count)} && SortedIdValue.At(low) == value ? RowOfSortedId.At(low) : -1;");
        }
    }

    /// <summary>
    /// What reads a text. Which chunk it stands in follows from the row, and is chosen here, so that a property whose text is kept has no span to clear.
    /// </summary>
    private static void EmitTexts(SourceWriter source, EquatableArray<TextRun> runs)
    {
        const string Keep = "internal static string KeepText(ref string? slot, int row, int number) => CatalogText.Keep(ref slot, ";
        source.Line();
        source.Comment("Decodes a text of a row, by its number in the chunk that has the texts of the row, and keeps it in a slot.");
        if (runs.Count < 2)
            source.Line($"{Keep}{(runs.Count == 0 ? "default" : $"TextChunks.Of{runs[0].Chunk}()")}, number);");
        else
            EmitChoice(source, Keep, [.. runs.Select(r => (r.End, $"TextChunks.Of{r.Chunk}()"))], ", number);");
        source.Line();
        source.Comment("The same for a text that is not kept.");
        using (source.Braces("internal static string TextOf(int row, int number)"))
        {
            source.Line("string? text = null;");
            source.Line("return KeepText(ref text, row, number);");
        }
    }

    /// <summary>A choice among many is one among groups of them: the first text that is read has to compile what it asks, which should not grow with the catalogue.</summary>
    private static void EmitChoice(SourceWriter source, string head, List<(int End, string Value)> arms, string tail, string name = "TextsOf")
    {
        if (arms.Count <= MostArms)
        {
            EmitArms(source, head, arms, tail);
            return;
        }

        var groups = new List<(int End, string Value)>();
        for (var i = 0; i < arms.Count; i += MostArms)
            groups.Add((arms[Math.Min(i + MostArms, arms.Count) - 1].End, $"{name}{Literal.Of(groups.Count + 1)}(row)"));
        EmitChoice(source, head, groups, tail, name + "_");
        for (var i = 0; i < groups.Count; i++)
        {
            source.Line();
            EmitArms(source, $"private static TextChunk {name}{Literal.Of(i + 1)}(int row) => ", [.. arms.Skip(i * MostArms).Take(MostArms)], ";");
        }
    }

    private static void EmitArms(SourceWriter source, string head, List<(int End, string Value)> arms, string tail)
    {
        source.Line($"{head}row switch");
        source.Line("{");
        for (var i = 0; i < arms.Count; i++)
            source.Line($"    {(i == arms.Count - 1 ? "_" : $"< {Literal.Of(arms[i].End)}")} => {arms[i].Value},");
        source.Line($"}}{tail}");
    }
}
