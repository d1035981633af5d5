using System.Globalization;
using System.Runtime.InteropServices;
using CelacData.Generator.Model;

namespace CelacData.Generator.Diagnostics;

/// <summary>
/// Finds what nobody sees and what nobody wrote: control and format characters, characters that turn the direction of a text, and the traces of a
/// wrong encoding.
/// </summary>
internal static class Characters
{
    private const char ReplacementCharacter = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The first such character from a position on, or -1. Line feeds are none; tabs are.</summary>
    public static int FindInvisible(string text, int from)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(text.AsSpan());
        for (var i = from; i < text.Length; i++)
        {
            // All of a file goes through here, and nearly all of it is ASCII: four characters are asked at once.
            while (i % 4 == 0 && i / 4 < fours.Length && AreVisibleAscii(fours[i / 4]))
                i += 4;
            if (i == text.Length)
                break;
            var c = text[i];
            if (c is >= ' ' and < '\u007f' or '\n')
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsInvisible(c))
                return i;
        }

        return -1;
    }

    /// <summary>The same for a file, in which tabs and the ends of lines have their place.</summary>
    public static int FindInFile(string text, int from)
    {
        var at = FindInvisible(text, from);
        while (at >= 0 && text[at] is '\t' or '\r')
            at = FindInvisible(text, at + 1);
        return at;
    }

    /// <summary>Reports the character by the rule that is about its kind.</summary>
    /// <param name="where">What holds it, as the beginning of a sentence.</param>
    public static void Report(string text, int at, Place place, string where, ErrorSink errors)
    {
        var c = text[at];
        if (char.IsSurrogate(c))
            errors.Add(DataErrors.BrokenEncoding, place, where, "half of a surrogate pair");
        else if (c == ReplacementCharacter)
            errors.Add(DataErrors.BrokenEncoding, place, where, "the replacement character U+FFFD");
        else if (c == ByteOrderMark)
            errors.Add(DataErrors.ByteOrderMark, place, where);
        else if (NameOfDirection(c) is { } name)
            errors.Add(DataErrors.DirectionCharacter, place, where, $"the {name} {Code(c)}");
        else
            errors.Add(DataErrors.InvisibleCharacter, place, where, Code(c));
    }

    /// <summary>
    /// Whether four characters are all of those between the space and the tilde: none has a bit that ASCII has not, and neither a space taken from one nor one added to
    /// it touches that bit. In whichever order they stand in the number.
    /// </summary>
    private static bool AreVisibleAscii(ulong four) =>
        ((four | unchecked(four - 0x0020_0020_0020_0020) | (four + 0x0001_0001_0001_0001)) & 0xFF80_FF80_FF80_FF80) == 0;

    private static bool IsInvisible(char c) => c == ReplacementCharacter || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string? NameOfDirection(char c) => c switch
    {
        '\u200e' => "left-to-right mark",
        '\u200f' => "right-to-left mark",
        '\u061c' => "Arabic letter mark",
        '\u202a' => "left-to-right embedding",
        '\u202b' => "right-to-left embedding",
        '\u202c' => "end of an embedding",
        '\u202d' => "left-to-right override",
        '\u202e' => "right-to-left override",
        '\u2066' => "left-to-right isolate",
        '\u2067' => "right-to-left isolate",
        '\u2068' => "first strong isolate",
        '\u2069' => "end of an isolate",
        _ => null,
    };
}
