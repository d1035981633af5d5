namespace CelacData;

/// <summary>Turns the number of a text into the text, out of the UTF-8 in static data.</summary>
internal static class CatalogText
{
#if NET8_0_OR_GREATER
    private const ulong BeyondAscii = 0x8080_8080_8080_8080;

#endif
    internal static string Decode(TextChunk chunk, int number)
    {
        string? text = null;
        return Keep(ref text, chunk, number);
    }

    /// <summary>Keeps what was decoded, or takes what another thread kept first.</summary>
    internal static string Keep(ref string? slot, TextChunk chunk, int number)
    {
#if NET8_0_OR_GREATER
        var start = chunk.HasLongStarts ? chunk.LongStarts.At(number - 1) : chunk.Starts.At(number - 1);
        var next = chunk.HasLongStarts ? chunk.LongStarts.At(number) : chunk.Starts.At(number);
        var bytes = chunk.Bytes.Slice(start, next - 1 - start);

        // The first text that UTF-8 decodes costs a program 2.5 ms; ASCII, as most are, is Latin 1 as well, which costs a tenth of it. To ask Ascii.IsValid costs
        // 0.8 ms the first time. So eight bytes at a time are looked at here, and the last ones by themselves.
        var (all, at) = (0UL, 0);
        for (; at <= bytes.Length - 8; at += 8)
            all |= BitConverter.ToUInt64(bytes.Slice(at));
        for (; at < bytes.Length; at++)
            all |= bytes[at];
        var text = ((all & BeyondAscii) == 0 ? System.Text.Encoding.Latin1 : System.Text.Encoding.UTF8).GetString(bytes);
#else
        var start = chunk.Starts[number - 1];
        var text = chunk.Text.Substring(start, chunk.Starts[number] - 1 - start);
#endif
        return Interlocked.CompareExchange(ref slot, text, null) ?? text;
    }
}
