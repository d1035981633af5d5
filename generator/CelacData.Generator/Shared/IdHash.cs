using System.Runtime.CompilerServices;

namespace CelacData;

/// <summary>
/// The hash under which the text of an id is found; upper and lower case of ASCII letters hash alike, and so do characters and UTF-8. One source: the
/// generator lays the index out with it, the library looks up with it. Of an id three groups of four characters are taken, which overlap where there are
/// fewer than twelve, and become two numbers of eight bytes, the first byte lowest:
/// <code>
///   AP-2.3.10    AP-2  .3.1  3.10      the first four, the next four, the last four;
///   BD-14        BD-1  D-14  D-14      of fewer than eight the next four are the last four
///
///   head         A . P 3 - . 2 1       the first four, and between them the next four
///   tail         3 _ . _ 1 _ 0 n       the last four, and the length
/// </code>
/// A character takes two bytes, of which ASCII leaves one free: so two times four of them are one number without being packed.
/// </summary>
internal static class IdHash
{
    /// <summary>The bit that upper and lower case of an ASCII letter differ in, in eight characters.</summary>
    public const ulong CaseBit = 0x2020_2020_2020_2020;

    /// <summary>What none of four characters of ASCII has.</summary>
    public const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>The bytes of the tail, and that of the length among them; in the others a slot of the index has the row.</summary>
    public const ulong Tail = 0xFFFF_00FF_00FF_00FF, LengthAlone = 0xFF00_0000_0000_0000;

    /// <summary>What row 0 stands for in a slot: a 1 of three digits that count from the character 0, each sixty-fourth as much as the next.</summary>
    public const int FirstRow = '0' + ('0' << 6) + ('0' << 12) + 1;

    /// <summary>Of how many characters at the most head and tail say all.</summary>
    public const int Covered = 12;

    /// <summary>What the factors of head and tail are made of, which the seed changes.</summary>
    public const ulong Factor = 0x9E3779B97F4A7C15, Step = 0xD1342543DE82EF95;

    /// <summary>
    /// The hash of an id, of which the first bits say the bucket whose displacement makes the slot of it. The seed makes the factors of both numbers; the
    /// length tells ids apart whose groups are the same.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong head, ulong tail, int seed) => unchecked((uint)(
        ((head | CaseBit) * ((Factor + Step * (ulong)seed) | 1) + (tail | CaseBit) * ((Step + Factor * (ulong)seed) | 1)) >> 32));

    /// <summary>The slot of an id among so many, given the displacement of its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Slot(uint hash, int displacement, int slots) => (uint)(((ulong)unchecked(hash * (uint)(2 * displacement + 1)) * (uint)slots) >> 32);

    /// <summary>The length of an id as the tail has it: of those that it covers, a character that can be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Length(int length) => (ulong)(uint)('0' + length) << 56;

    /// <summary>Whether two characters are the same, or the upper and the lower case of one ASCII letter.</summary>
    public static bool AreAlike(char one, char other) => one == other || ((one ^ other) == 0x20 && (one | 0x20) is >= 'a' and <= 'z');

    /// <summary>The same of an id of any length, whatever the order of bytes. What stands between the groups of a long one goes into its head.</summary>
    /// <param name="id">The text of an id, of one character at least.</param>
    /// <param name="longest">The length of the longest id: where head and length say all, the tail has nothing else.</param>
    /// <param name="seed">Another seed makes another hash.</param>
#if NET8_0_OR_GREATER
    public static uint Of<T>(ReadOnlySpan<T> id, int longest, int seed) where T : unmanaged
#else
    public static uint Of(string id, int longest, int seed)
#endif
    {
        var last = Math.Max(0, id.Length - 4);
        var head = Four(id, 0) | Four(id, Math.Min(4, last)) << 8;
        for (var at = 8; at < last; at += 4)
            head = unchecked(((head ^ Four(id, at)) | CaseBit) * Factor) >> 8;
        return Of(head, (longest > 8 ? Four(id, last) : 0) | Length(id.Length), seed);
    }

#if NET8_0_OR_GREATER
    /// <summary>Four characters in eight bytes, the first lowest, or as many as stand there.</summary>
    private static ulong Four<T>(ReadOnlySpan<T> id, int at) where T : unmanaged
    {
        var four = 0UL;
        for (var i = Math.Min(at + 3, id.Length - 1); i >= at; i--)
            four = four << 16 | At(id, i);
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
    /// <summary>Four characters in eight bytes, the first lowest, or as many as stand there.</summary>
    private static ulong Four(string id, int at)
    {
        var four = 0UL;
        for (var i = Math.Min(at + 3, id.Length - 1); i >= at; i--)
            four = four << 16 | id[i];
        return four;
    }
#endif
}
