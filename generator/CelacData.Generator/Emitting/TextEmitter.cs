using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits texts as UTF-8 in static data: one text a line, and beside it where each ends.</summary>
internal static class TextEmitter
{
    /// <summary>The chunk of one file.</summary>
    public static string EmitChunk(Target target, TextChunk chunk)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        using (source.Braces("internal static partial class TextChunks"))
        {
            var quotes = new string('"', Math.Max(3, chunk.Texts.Max(LongestQuoteRun) + 1));
            if (!target.HasSpans)
                source.Line($"private static byte[]? s_{chunk.Name}Bytes;");
            source.Line(target.HasSpans
                ? $"private static ReadOnlySpan<byte> {chunk.Name}Bytes => {quotes}"
                : $"private static byte[] {chunk.Name}Bytes => s_{chunk.Name}Bytes ??= global::System.Text.Encoding.UTF8.GetBytes({quotes}");
            foreach (var text in chunk.Texts)
                source.Raw(text);
            source.Raw(target.HasSpans ? $"{quotes}u8;" : $"{quotes});");
            source.Line();
            source.Line(target.HasSpans ? $"private static ReadOnlySpan<int> {chunk.Name}Ends =>" : $"private static readonly int[] {chunk.Name}Ends =");
            source.Line("[");
            foreach (var line in Ends(chunk))
                source.Line($"    {line},");
            source.Line("];");
        }

        return source.ToString();
    }

    /// <summary>The list of chunks, by which a text is found from its number.</summary>
    public static string EmitIndex(Target target, EquatableArray<ChunkExtent> chunks)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        source.Comment("The texts of the catalogue, in one chunk for each data file.");
        using (source.Braces("internal static partial class TextChunks"))
        {
            source.Comment("The number of the first text of each chunk.");
            source.Line($"{(target.HasSpans ? "internal static ReadOnlySpan<int> FirstNumbers =>" : "internal static readonly int[] FirstNumbers =")} [{string.Join(", ", chunks.Select(c => Literal.Of(c.FirstNumber)))}];");
            source.Line();
            EmitSwitch(source, target, chunks, "byte", "Bytes", "The UTF-8 of a chunk: its texts, with a line feed between each two.");
            source.Line();
            EmitSwitch(source, target, chunks, "int", "Ends", "Where each text of a chunk ends.");
        }

        return source.ToString();
    }

    private static void EmitSwitch(SourceWriter source, Target target, EquatableArray<ChunkExtent> chunks, string type, string what, string doc)
    {
        source.Comment(doc);
        using (source.Braces($"internal static {(target.HasSpans ? $"ReadOnlySpan<{type}>" : type + "[]")} {what}(int chunk)"))
        using (source.Braces("switch (chunk)"))
        {
            for (var i = 0; i < chunks.Count; i++)
                source.Line($"{(i == chunks.Count - 1 ? "default" : $"case {Literal.Of(i)}")}: return {chunks[i].Name}{what};");
            if (chunks.Count == 0)
                source.Line($"default: return {(target.HasSpans ? "default" : "[]")};");
        }
    }

    private static IEnumerable<string> Ends(TextChunk chunk)
    {
        var ends = new List<string>();
        var end = -1;
        foreach (var text in chunk.Texts)
            ends.Add(Literal.Of(end += Encoding.UTF8.GetByteCount(text) + 1));
        for (var i = 0; i < ends.Count; i += 20)
            yield return string.Join(", ", ends.Skip(i).Take(20));
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

/// <summary>What the list of chunks needs to know of each: an edit of a text leaves it equal.</summary>
internal readonly record struct ChunkExtent(string Name, int FirstNumber);
