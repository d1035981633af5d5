using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the values of all short columns as static data: one literal for each width, and with it what reads a cell.</summary>
internal static class CellEmitter
{
    private const int ValuesPerLine = 24;

    public static SourceText Emit(Target target, EquatableArray<CellRun> cells)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        source.Comment("The values of the columns that are not long, column after column. A column is the number of its first cell among those of its width.");
        using (source.Braces("internal static class Cells"))
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (i > 0)
                    source.Line();
                EmitRun(source, target, cells[i]);
            }
        }

        return source.Close();
    }

    /// <summary>A constant with the place of a column: what reads a column is then compiled once for all of a width, and not once for each.</summary>
    public static void EmitPlace(SourceWriter source, string name, Cell cell) =>
        source.Line($"internal const {ColumnOf(cell.Type)} {name} = ({ColumnOf(cell.Type)}){Literal.Of(cell.Number)};");

    public static void EmitValues(SourceWriter source, EquatableArray<long> values)
    {
        for (var i = 0; i < values.Count; i += ValuesPerLine)
            source.Line("    ", text => Write(text, values.AsSpan().Slice(i, Math.Min(ValuesPerLine, values.Count - i))), ",");
    }

    private static void Write(TextBuffer text, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
            text.Append(i == 0 ? "" : ", ").Append(Literal.Of(values[i]));
    }

    /// <summary>The name of what says that a column has its values among the cells of a width.</summary>
    private static string ColumnOf(CellType type) => $"{type}Column";

    private static void EmitRun(SourceWriter source, Target target, CellRun run)
    {
        var type = Literal.Of(run.Type);
        if (!target.HasSpans)
        {
            EmitCells(source, $"private static readonly {type}[] s_{type}s =", run);
            source.Line();
        }

        source.Comment("Item i of a column.");
        using (source.Braces($"internal static ref readonly {type} At(this {ColumnOf(run.Type)} column, int i)"))
        {
            if (target.HasSpans)
                EmitCells(source, $"ReadOnlySpan<{type}> cells =", run);
            source.Line($"return ref {(target.HasSpans ? "cells" : $"s_{type}s")}[(int)column + i];");
        }
    }

    private static void EmitCells(SourceWriter source, string head, CellRun run)
    {
        source.Line(head);
        source.Line("[");
        foreach (var column in run.Columns.Where(c => c.Values.Count > 0))
        {
            source.Line($"    // {column.Name}");
            EmitValues(source, column.Values);
        }

        source.Line("];");
    }
}
