using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits texts as UTF-8 in static data: one text a line, and beside it where each starts.</summary>
internal static class TextEmitter
{
    private const int StartsPerLine = 20;

    /// <summary>
    /// The runtime loads a type for each size of static data before it can read any of them: where there are many chunks, their lengths are rounded up to
    /// these, so that there are few sizes.
    /// </summary>
    private const int TextUnit = 1024, StartsUnit = 128;

    public static SourceText Emit(Target target, TextChunk chunk)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        using (source.Braces("internal static partial class TextChunks"))
        {
            if (chunk.IsOfLines)
            {
                source.Line($"internal static {(target.HasSpans ? "ReadOnlySpan<byte>" : "string")} {chunk.Name} =>");
                EmitLines(source, target, chunk);
            }
            else
            {
                EmitTexts(source, target, chunk);
            }
        }

        return source.Close();
    }

    /// <summary>What follows the head of a property: the lines as one literal.</summary>
    public static void EmitLines(SourceWriter source, Target target, TextChunk chunk) => EmitLiteral(source, target, "    ", chunk, ";");

    private static void EmitTexts(SourceWriter source, Target target, TextChunk chunk)
    {
        if (!target.HasSpans)
        {
            source.Line($"private static int[]? s_startsOf{chunk.Name};");
            source.Line();
        }

        source.Line($"internal static TextChunk Of{chunk.Name}() => new()");
        source.Line("{");
        if (!target.HasSpans)
        {
            EmitLiteral(source, target, "    Text = ", chunk, ",");
            EmitStarts(source, $"    Starts = s_startsOf{chunk.Name} ??= ", chunk);
        }
        else if (CellLayout.StartsOf(chunk) is var starts && !chunk.HasLongStarts && CellLayout.AreShort(starts))
        {
            EmitLiteral(source, target, "    Bytes = ", chunk, ",");
            source.Line($"    Starts = TextStarts.Of{chunk.Name},");
        }
        else
        {
            EmitLong(source, target, chunk, starts);
        }

        source.Line("};");
    }

    private static void EmitLiteral(SourceWriter source, Target target, string head, TextChunk chunk, string end, long padding = 0)
    {
        var quotes = new string('"', Math.Max(3, chunk.Texts.Max(LongestQuoteRun) + 1));
        source.Line(head + quotes);
        foreach (var text in chunk.Texts)
            source.Raw(text);
        if (padding > 0)
            source.Raw(new string(' ', (int)padding - 1));
        source.Raw($"{quotes}{(target.HasSpans ? "u8" : "")}{end}");
    }

    private static void EmitLong(SourceWriter source, Target target, TextChunk chunk, EquatableArray<long> starts)
    {
        EmitLiteral(source, target, "    Bytes = ", chunk, ",", Missing(starts[starts.Count - 1] - 1, TextUnit));
        var width = Math.Max(2, LongLiteral.WidthFor(starts));
        var padded = starts.Concat(Enumerable.Repeat(starts[starts.Count - 1], (int)Missing(starts.Count, StartsUnit))).ToEquatableArray();
        source.Line("    LongStarts = new(", text => LongLiteral.Write(text, padded, width), $", {Literal.Of(width)}),");
        source.Line("    HasLongStarts = true,");
    }

    /// <summary>Where each text starts, and where a further one would, counted in characters: there the texts are a string.</summary>
    private static void EmitStarts(SourceWriter source, string head, TextChunk chunk)
    {
        var starts = new List<long>(chunk.Texts.Count + 1) { 0 };
        foreach (var text in chunk.Texts)
            starts.Add(starts[starts.Count - 1] + text.Length + 1);
        source.Line(head);
        source.Line("    [");
        for (var i = 0; i < starts.Count; i += StartsPerLine)
            source.Line($"        {string.Join(", ", starts.Skip(i).Take(StartsPerLine).Select(Literal.Of))},");
        source.Line("    ],");
    }

    /// <summary>How much is missing to the next multiple of a unit.</summary>
    private static long Missing(long length, int unit) => (unit - length % unit) % unit;

    private static int LongestQuoteRun(string text)
    {
        var longest = 0;
        for (var start = text.IndexOf('"'); start >= 0; start = text.IndexOf('"', start))
        {
            var run = 0;
            for (; start < text.Length && text[start] == '"'; start++)
                run++;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
