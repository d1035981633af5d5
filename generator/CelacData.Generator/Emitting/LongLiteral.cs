using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Writes many numbers as a literal of UTF-8, seven bits to a byte, least first: the compiler takes a thousand of them as it takes one of a list.</summary>
internal static class LongLiteral
{
    private const int Bits = 7;

    /// <summary>The letters that stand for characters from 0 on behind a backslash; where there is none, the number does. Most values are small.</summary>
    private const string Escapes = "0      abtnvfr";

    /// <summary>How many bytes each number takes; 0 where the literal cannot have one of them.</summary>
    public static int WidthFor(EquatableArray<long> values)
    {
        var (least, most) = (0L, 0L);
        foreach (var value in values)
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return least < 0 || most >= 1 << (4 * Bits) ? 0 : most < 1 << Bits ? 1 : most < 1 << (2 * Bits) ? 2 : most < 1 << (3 * Bits) ? 3 : 4;
    }

    /// <summary>Writes the literal behind what stands in a source already: it is as long as the catalogue.</summary>
    /// <param name="spaces">How many spaces to write behind the numbers; nobody reads them.</param>
    public static void Write(TextBuffer source, EquatableArray<long> values, int width, int spaces = 0)
    {
        source.Append('"');
        foreach (var value in values)
        {
            for (var i = 0; i < width; i++)
                Append(source, (char)((value >> (Bits * i)) & 0x7F));
        }

        source.Append(' ', spaces).Append("\"u8");
    }

    private static void Append(TextBuffer text, char c)
    {
        if (c is '"' or '\\')
            text.Append('\\').Append(c);
        else if (c is >= ' ' and < '\x7f')
            text.Append(c);
        else if (c < Escapes.Length && Escapes[c] != ' ')
            text.Append('\\').Append(Escapes[c]);
        else
            text.Append("\\u00").Append("0123456789abcdef"[c >> 4]).Append("0123456789abcdef"[c & 0xF]);
    }
}
