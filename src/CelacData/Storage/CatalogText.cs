using System.Text;

namespace CelacData;

/// <summary>Turns the number of a text into the text, out of the UTF-8 in static data.</summary>
internal static class CatalogText
{
    internal static string Keep(ref string? slot, int number) => Rows.Keep(ref slot, Decode(number));

    internal static string Decode(int number)
    {
        var (chunk, start, length) = Find(number);
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetString(TextChunks.Bytes(chunk).Slice(start, length));
#else
        return Encoding.UTF8.GetString(TextChunks.Bytes(chunk), start, length);
#endif
    }

    /// <summary>Whether a text is what stands in another from <paramref name="from"/> on, case of ASCII letters aside; it is ASCII itself, as ids are.</summary>
#if NET8_0_OR_GREATER
    internal static bool EqualsIgnoringCase(int number, ReadOnlySpan<char> other, int from)
#else
    internal static bool EqualsIgnoringCase(int number, string other, int from)
#endif
    {
        var (chunk, start, length) = Find(number);
        if (length != other.Length - from)
            return false;
        var bytes = TextChunks.Bytes(chunk);
        for (var i = 0; i < length; i++)
        {
            if (Upper((char)bytes[start + i]) != Upper(other[from + i]))
                return false;
        }

        return true;
    }

    /// <summary>Texts are numbered from chunk to chunk; in a chunk, one byte stands between each two.</summary>
    private static (int Chunk, int Start, int Length) Find(int number)
    {
        var firsts = TextChunks.FirstNumbers;
        var (low, high) = (0, firsts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (firsts[middle] <= number)
                low = middle;
            else
                high = middle - 1;
        }

        var ends = TextChunks.Ends(low);
        var index = number - firsts[low];
        var start = index == 0 ? 0 : ends[index - 1] + 1;
        return (low, start, ends[index] - start);
    }

    internal static char Upper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;
}
