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
            if (!target.HasSpans)
            {
                source.Line($"private static ushort[]? s_startsOf{chunk.Name};");
                source.Line();
            }

            var quotes = new string('"', Math.Max(3, chunk.Texts.Max(LongestQuoteRun) + 1));
            source.Line($"internal static TextChunk Of{chunk.Name} => new()");
            source.Line("{");
            source.Line($"    {(target.HasSpans ? "Bytes" : "Text")} = {quotes}");
            foreach (var text in chunk.Texts)
                source.Raw(text);
            source.Raw($"{quotes}{(target.HasSpans ? "u8" : "")},");
            source.Line($"    Starts = {(target.HasSpans ? "" : $"s_startsOf{chunk.Name} ??= ")}");
            source.Line("    [");
            foreach (var line in Starts(target, chunk))
                source.Line($"        {line},");
            source.Line("    ],");
            source.Line("};");
        }

        return source.ToString();
    }

    /// <summary>Counted in bytes where the texts are bytes, and in characters where they are a string.</summary>
    private static IEnumerable<string> Starts(Target target, TextChunk chunk)
    {
        var starts = new List<string>();
        var start = 0;
        foreach (var text in chunk.Texts)
        {
            starts.Add(Literal.Of(start));
            start += (target.HasSpans ? Encoding.UTF8.GetByteCount(text) : text.Length) + 1;
        }

        for (var i = 0; i < starts.Count; i += StartsPerLine)
            yield return string.Join(", ", starts.Skip(i).Take(StartsPerLine));
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
