using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace CelacData;

/// <summary>
/// The hash under which the text of an id is found; upper and lower case of ASCII letters hash alike, and so do characters and UTF-8. One source: the
/// generator lays the index out with it, the library looks up with it.
/// </summary>
internal static class IdHash
{
    /// <summary>The bit that upper and lower case of an ASCII letter differ in, in four characters.</summary>
    public const ulong CaseBit = 0x0020_0020_0020_0020;
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Step = 0xD1342543DE82EF94;

    /// <summary>Where the displacement of an id stands: ids with hashes near to each other share it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bucket(uint hash, int buckets) => (int)(((ulong)hash * (uint)buckets) >> 32);

    /// <summary>Where the row of an id stands, given the displacement of its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(uint hash, int displacement, int slots) =>
        (int)(((ulong)unchecked((hash ^ (uint)displacement * 0x85EBCA6B) * 0x9E3779B1) * (uint)slots) >> 32);

    /// <summary>
    /// Multiplies the last four characters by the first four, each blurred by the seed, and takes the four by four between in. A product, since in a sum
    /// ids such as 1.21.12 and 3.11.11 would be the same under every seed. The last overlap those before them where the length is no multiple of four, so
    /// that ids of up to eight characters take one step and no branch.
    /// </summary>
    /// <param name="id">The text of an id.</param>
    /// <param name="seed">Another seed makes another hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#if NET8_0_OR_GREATER
    public static uint Of<T>(ReadOnlySpan<T> id, int seed) where T : unmanaged
#else
    public static uint Of(string id, int seed)
#endif
    {
        if (id.Length < 4)
            return OfShort(id, seed);
        unchecked
        {
            var key = First + Step * (ulong)seed;
            var last = id.Length - 4;
            var hash = (Fold(Four(id, last)) ^ key) * (Fold(Four(id, 0)) ^ (key * First)) + (ulong)id.Length * First;
            for (var i = 4; i < last; i += 4)
                hash = (hash ^ (hash >> 32) ^ Fold(Four(id, i))) * (key | 1);

            // Products lie in lines as well, and whole lines would fall into one bucket.
            return (uint)(((hash ^ (hash >> 32)) * First) >> 32);
        }
    }

#if NET8_0_OR_GREATER
    private static uint OfShort<T>(ReadOnlySpan<T> id, int seed) where T : unmanaged =>
#else
    private static uint OfShort(string id, int seed) =>
#endif
        unchecked((uint)((Fold(OneByOne(id, id.Length - 4)) * (First + Step * (ulong)seed)) >> 32));

    /// <summary>Whether two characters are the same, or the upper and the lower case of one ASCII letter.</summary>
    public static bool AreAlike(char one, char other) => one == other || ((one ^ other) == 0x20 && (one | 0x20) is >= 'a' and <= 'z');

    /// <summary>Brings what makes ids differ, the low bytes of all four characters, into the low half, which alone reaches all of the product's high half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong four) => (four | CaseBit) ^ ((four | CaseBit) >> 24);

#if NET8_0_OR_GREATER
    /// <summary>Four characters, or four bytes as characters, as one number, the first lowest. The caller has seen to it that four stand there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Four<T>(ReadOnlySpan<T> id, int at) where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
            return OneByOne(id, at);
        ref var first = ref Unsafe.As<T, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(id), at));
        return Unsafe.SizeOf<T>() == sizeof(char) ? Unsafe.ReadUnaligned<ulong>(ref first) : Widen(Unsafe.ReadUnaligned<uint>(ref first));
    }

    /// <summary>The same without regard to how the machine orders bytes; where fewer than four stand there, zeros before them.</summary>
    public static ulong OneByOne<T>(ReadOnlySpan<T> id, int at) where T : unmanaged
    {
        var four = 0UL;
        for (var i = 3; i >= 0; i--)
            four = four << 16 | (at + i < 0 ? 0U : At(id, at + i));
        return four;
    }

    /// <summary>A character, or a byte as a character.</summary>
    public static char At<T>(ReadOnlySpan<T> text, int at) where T : unmanaged
    {
        ref var one = ref MemoryMarshal.GetReference(text.Slice(at, 1));
        return Unsafe.SizeOf<T>() == sizeof(char) ? Unsafe.As<T, char>(ref one) : (char)Unsafe.As<T, byte>(ref one);
    }

    /// <summary>Puts a zero behind each of four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Widen(uint four)
    {
        var two = (four | ((ulong)four << 16)) & 0x0000_FFFF_0000_FFFF;
        return (two | (two << 8)) & 0x00FF_00FF_00FF_00FF;
    }
#else
    private static ulong Four(string id, int at) => OneByOne(id, at);

    /// <summary>Four characters as one number, the first lowest; where fewer than four stand there, zeros before them.</summary>
    private static ulong OneByOne(string id, int at)
    {
        var four = 0UL;
        for (var i = 3; i >= 0; i--)
            four = four << 16 | (at + i < 0 ? 0U : id[at + i]);
        return four;
    }
#endif
}
