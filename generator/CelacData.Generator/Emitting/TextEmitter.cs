using System.Text;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits texts as UTF-8 in static data: one text a line, and behind them where each starts.</summary>
internal static class TextEmitter
{
    private const int StartsPerLine = 20;

    /// <summary>
    /// The runtime loads a type for each size of static data before it can read any of them: where there are many chunks, their lengths are rounded up to
    /// this, so that there are few sizes.
    /// </summary>
    private const int Unit = 1024;

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
        if (target.HasSpans)
        {
            EmitBytes(source, target, chunk);
        }
        else
        {
            EmitLiteral(source, target, "    Text = ", chunk, ",");
            EmitStarts(source, $"    Starts = s_startsOf{chunk.Name} ??= ", chunk);
        }

        source.Line("};");
    }

    /// <summary>The texts, and behind them where they start: one piece of static data, so that an edit of a text leaves the cells as they were.</summary>
    private static void EmitBytes(SourceWriter source, Target target, TextChunk chunk)
    {
        var starts = StartsOf(chunk, Encoding.UTF8.GetByteCount);
        var (width, texts) = (Math.Max(2, LongLiteral.WidthFor(starts)), starts[starts.Count - 1] - 1);
        EmitLiteral(source, target, "    Bytes = ", chunk, " +");
        var missing = chunk.IsRounded ? Missing(texts + (starts.Count * width)) : 0;
        source.Line($"        // Where each starts, and where a further one would: {Literal.Of(width)} bytes for each, of seven bits, the lowest first.");
        source.Line("        ", text => LongLiteral.Write(text, starts, width, missing), ",");
        source.Line($"    Starts = {Literal.Of(texts)},");
        source.Line($"    Width = {Literal.Of(width)},");
    }

    private static void EmitLiteral(SourceWriter source, Target target, string head, TextChunk chunk, string end)
    {
        var quotes = new string('"', Math.Max(3, chunk.Texts.Max(LongestQuoteRun) + 1));
        source.Line(head + quotes);
        foreach (var text in chunk.Texts)
            source.Raw(text);
        source.Raw($"{quotes}{(target.HasSpans ? "u8" : "")}{end}");
    }

    /// <summary>In a string: counted in characters.</summary>
    private static void EmitStarts(SourceWriter source, string head, TextChunk chunk)
    {
        var starts = StartsOf(chunk, text => text.Length);
        source.Line(head);
        source.Line("    [");
        for (var i = 0; i < starts.Count; i += StartsPerLine)
            source.Line($"        {string.Join(", ", starts.Slice(i, StartsPerLine).Select(Literal.Of))},");
        source.Line("    ],");
    }

    /// <summary>Where each text starts, and where a further one would.</summary>
    private static EquatableArray<long> StartsOf(TextChunk chunk, Func<string, int> lengthOf)
    {
        var starts = new List<long>(chunk.Texts.Count + 1) { 0 };
        foreach (var text in chunk.Texts)
            starts.Add(starts[starts.Count - 1] + lengthOf(text) + 1);
        return starts.ToEquatableArray();
    }

    /// <summary>How much is missing to the next multiple of the unit.</summary>
    private static int Missing(long length) => (int)((Unit - length % Unit) % Unit);

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
