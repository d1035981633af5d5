using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits texts as UTF-8 in static data: one text a line, and beside it where each starts.</summary>
internal static class TextEmitter
{
    private const int StartsPerLine = 20;

    public static string Emit(Target target, TextChunk chunk)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        using (source.Braces("internal static partial class TextChunks"))
        {
            if (chunk.IsOfLines)
                EmitLines(source, target, chunk);
            else
                EmitTexts(source, target, chunk);
        }

        return source.ToString();
    }

    private static void EmitLines(SourceWriter source, Target target, TextChunk chunk)
    {
        source.Line($"internal static {(target.HasSpans ? "ReadOnlySpan<byte>" : "string")} {chunk.Name} =>");
        EmitLiteral(source, target, "    ", chunk, ";");
    }

    private static void EmitTexts(SourceWriter source, Target target, TextChunk chunk)
    {
        if (!target.HasSpans)
        {
            source.Line($"private static int[]? s_startsOf{chunk.Name};");
            source.Line();
        }

        source.Line($"internal static TextChunk Of{chunk.Name}() => new()");
        source.Line("{");
        EmitLiteral(source, target, $"    {(target.HasSpans ? "Bytes" : "Text")} = ", chunk, ",");
        EmitStarts(source, target, chunk);
        source.Line("};");
    }

    private static void EmitLiteral(SourceWriter source, Target target, string head, TextChunk chunk, string end)
    {
        var quotes = new string('"', Math.Max(3, chunk.Texts.Max(LongestQuoteRun) + 1));
        source.Line(head + quotes);
        foreach (var text in chunk.Texts)
            source.Raw(text);
        source.Raw($"{quotes}{(target.HasSpans ? "u8" : "")}{end}");
    }

    /// <summary>Counted in bytes where the texts are bytes, and in characters where they are a string.</summary>
    private static void EmitStarts(SourceWriter source, Target target, TextChunk chunk)
    {
        var starts = new List<long>();
        var start = 0;
        foreach (var text in chunk.Texts)
        {
            starts.Add(start);
            start += (target.HasSpans ? Encoding.UTF8.GetByteCount(text) : text.Length) + 1;
        }

        if (target.HasSpans && (chunk.HasLongStarts || starts[starts.Count - 1] > ushort.MaxValue))
        {
            var width = Math.Max(2, LongLiteral.WidthFor(starts));
            source.Line("    LongStarts = new(", text => LongLiteral.Write(text, starts, width), $", {Literal.Of(width)}),");
            return;
        }

        source.Line($"    Starts = {(target.HasSpans ? "" : $"s_startsOf{chunk.Name} ??= ")}");
        source.Line("    [");
        for (var i = 0; i < starts.Count; i += StartsPerLine)
            source.Line($"        {string.Join(", ", starts.Skip(i).Take(StartsPerLine).Select(Literal.Of))},");
        source.Line("    ],");
    }

    private static int LongestQuoteRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
