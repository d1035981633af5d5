namespace CelacData;

/// <summary>Turns the number of a text into the text, out of the UTF-8 in static data.</summary>
internal static class CatalogText
{
#if NET8_0_OR_GREATER
    private const ulong BeyondAscii = 0x8080_8080_8080_8080;

    /// <summary>As many bits of a number stand in a byte, so that the literal is UTF-8.</summary>
    private const int BitsInByte = 7;

#endif
    /// <summary>Keeps what was decoded, or takes what another thread kept first.</summary>
    internal static string Keep(ref string? slot, TextChunk chunk, int number)
    {
#if NET8_0_OR_GREATER
        var (start, next, at) = (0, 0, chunk.Starts + (number - 1) * chunk.Width);
        for (var i = 0; i < chunk.Width; i++)
        {
            start |= chunk.Bytes[at + i] << BitsInByte * i;
            next |= chunk.Bytes[at + chunk.Width + i] << BitsInByte * i;
        }

        // ASCII, as most texts are, is Latin 1 as well. Ascii.IsValid would have to be compiled. So eight bytes at a time are looked at here, and
        // the last ones by themselves.
        var bytes = chunk.Bytes.Slice(start, next - 1 - start);
        var all = 0UL;
        for (at = 0; at <= bytes.Length - 8; at += 8)
            all |= BitConverter.ToUInt64(bytes.Slice(at));
        for (; at < bytes.Length; at++)
            all |= bytes[at];
        var text = (all & BeyondAscii) == 0 ? System.Text.Encoding.Latin1.GetString(bytes) : Decode(bytes);
#else
        var start = chunk.Starts[number - 1];
        var text = chunk.Text.Substring(start, chunk.Starts[number] - 1 - start);
#endif
        return Interlocked.CompareExchange(ref slot, text, null) ?? text;
    }

#if NET8_0_OR_GREATER
    /// <summary>
    /// Decodes UTF-8 without checking it: the compiler made it. The first text that <see cref="System.Text.Encoding.UTF8"/> decodes costs a program as much as all of a first lookup, and
    /// <see cref="System.Text.Rune"/> loads a further assembly.
    /// </summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (characters, length) = (new char[bytes.Length], 0);
        for (var at = 0; at < bytes.Length;)
        {
            int point = bytes[at++];
            var further = point < 0x80 ? 0 : point < 0xE0 ? 1 : point < 0xF0 ? 2 : 3;
            if (further > 0)
                point &= 0x3F >> further;
            for (; further > 0; further--)
                point = point << 6 | bytes[at++] & 0x3F;
            if (point > char.MaxValue)
            {
                characters[length++] = (char)(0xD7C0 + (point >> 10));
                point = 0xDC00 | point & 0x3FF;
            }

            characters[length++] = (char)point;
        }

        return new string(characters, 0, length);
    }
#endif
}
