using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace CelacData;

/// <summary>
/// The hash under which the text of an id is found; upper and lower case of ASCII letters hash alike, and so do characters and UTF-8. One source: the
/// generator lays the index out with it, the library looks up with it. Eight characters at a time are one number, a byte for each:
/// <code>
///   AP-2.3.10    AP-2.3.1          what stands before the last eight, eight by eight,
///                 P-2.3.10         and the last eight, which overlap them;
///   BD-14        BD-1D-14          of fewer than eight the first four and the last four
/// </code>
/// </summary>
internal static class IdHash
{
    /// <summary>The bit that upper and lower case of an ASCII letter differ in, in eight characters.</summary>
    public const ulong CaseBit = 0x2020_2020_2020_2020;

    /// <summary>What none of four characters of ASCII has.</summary>
    public const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const ulong Step = 0xD1342543DE82EF94;

    /// <summary>
    /// The hash of an id, of which the first bits say the bucket whose displacement makes the slot of it. Eight characters by eight are multiplied by
    /// what the seed makes of a factor; the length tells ids apart whose first and last characters overlap.
    /// </summary>
    /// <param name="id">The text of an id, of one character at least.</param>
    /// <param name="seed">Another seed makes another hash.</param>
#if NET8_0_OR_GREATER
    public static uint Of<T>(ReadOnlySpan<T> id, int seed) where T : unmanaged
#else
    public static uint Of(string id, int seed)
#endif
    {
        var before = 0UL;
        for (var at = 8; at < id.Length; at += 8)
            before = Mix(before ^ Eight(id, at - 8, at - 4), seed);
        return Of(Last(id), id.Length, before, seed);
    }

    /// <summary>The same where the last eight characters are at hand, and what became of those before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong last, int length, ulong before, int seed)
    {
        unchecked
        {
            // By hand what Mix does, which would be one more method to compile before a first lookup.
            var factor = (Factor + Step * (ulong)seed) | 1;
            var hash = (before ^ (last | CaseBit) ^ (factor * (ulong)length)) * factor;
            return (uint)(((hash ^ (hash >> 32)) * Factor) >> 32);
        }
    }

    /// <summary>The slot of an id among a power of two of them, of whose logarithm 32 less is the shift, given the displacement of its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(uint hash, int displacement, int shift) => (int)(unchecked(hash * (uint)(2 * displacement + 1)) >> shift);

    /// <summary>Whether two characters are the same, or the upper and the lower case of one ASCII letter.</summary>
    public static bool AreAlike(char one, char other) => one == other || ((one ^ other) == 0x20 && (one | 0x20) is >= 'a' and <= 'z');

    /// <summary>What becomes of eight characters that stand before the last ones, and of those before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash, int seed)
    {
        hash = unchecked((hash | CaseBit) * ((Factor + Step * (ulong)seed) | 1));
        return hash ^ (hash >> 32);
    }

#if NET8_0_OR_GREATER
    /// <summary>The last eight characters; of fewer than eight the first and the last four, of fewer than four these.</summary>
    public static ulong Last<T>(ReadOnlySpan<T> id) where T : unmanaged =>
        id.Length < 4 ? OneByOne(id, 0) : Eight(id, id.Length > 8 ? id.Length - 8 : 0, id.Length - 4);

    /// <summary>Twice four characters. The caller has seen to it that they stand there.</summary>
    public static ulong Eight<T>(ReadOnlySpan<T> id, int first, int second) where T : unmanaged =>
        Four(id, first) | (ulong)Four(id, second) << 32;

    /// <summary>Four characters in four bytes, the first lowest; all bits where there is one beyond ASCII, which is part of no id.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Four<T>(ReadOnlySpan<T> id, int at) where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
            return OneByOne(id, at);
        ref var first = ref Unsafe.As<T, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(id), at));
        if (Unsafe.SizeOf<T>() == sizeof(byte))
            return Unsafe.ReadUnaligned<uint>(ref first);
        var four = Unsafe.ReadUnaligned<ulong>(ref first);
        if ((four & BeyondAscii) != 0)
            return uint.MaxValue;
        four = (four | (four >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (uint)(four | (four >> 16));
    }

    /// <summary>The same without regard to how the machine orders bytes, and of as many as stand there.</summary>
    public static uint OneByOne<T>(ReadOnlySpan<T> id, int at) where T : unmanaged
    {
        var four = 0U;
        for (var i = Math.Min(at + 3, id.Length - 1); i >= at; i--)
        {
            if (At(id, i) > 0x7F)
                return uint.MaxValue;
            four = four << 8 | At(id, i);
        }

        return four;
    }

    /// <summary>A character, or a byte as a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char At<T>(ReadOnlySpan<T> text, int at) where T : unmanaged
    {
        ref var one = ref Unsafe.AsRef(in text[at]);
        return Unsafe.SizeOf<T>() == sizeof(char) ? Unsafe.As<T, char>(ref one) : (char)Unsafe.As<T, byte>(ref one);
    }
#else
    /// <summary>The last eight characters; of fewer than eight the first and the last four, of fewer than four these.</summary>
    public static ulong Last(string id) => id.Length < 4 ? Four(id, 0) : Eight(id, Math.Max(id.Length - 8, 0), id.Length - 4);

    private static ulong Eight(string id, int first, int second) => Four(id, first) | (ulong)Four(id, second) << 32;

    /// <summary>Four characters in four bytes, the first lowest, or as many as stand there; all bits where there is one beyond ASCII, which is part of no id.</summary>
    private static uint Four(string id, int at)
    {
        var four = 0U;
        for (var i = Math.Min(at + 3, id.Length - 1); i >= at; i--)
        {
            if (id[i] > 0x7F)
                return uint.MaxValue;
            four = four << 8 | id[i];
        }

        return four;
    }
#endif
}
