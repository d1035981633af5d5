#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace CelacData;

/// <summary>
/// Finds the row of a clause from the text of its id. The generator has made the hash perfect: each id has a slot of its own, which it shares with
/// no other, so a text is compared with one id at the most.
/// <code>
///   hash of the text  ->  Displacements[bucket]  ->  Slots[slot]  ->  row, and the id there is compared with the text
/// </code>
/// The ids stand in lines of one length, with spaces behind those that are shorter. They are ASCII, so that characters and UTF-8 are looked for in the
/// same way: what is beyond it is part of none.
/// </summary>
internal static class ClauseRows
{
    /// <summary>The id of a row.</summary>
    internal static string IdOf(int row)
    {
#if NET8_0_OR_GREATER
        return System.Text.Encoding.Latin1.GetString(ClauseIdIndexTable.LineOf(row).TrimEnd((byte)' '));
#else
        return ClauseIdIndexTable.LineOf(row).TrimEnd(' ');
#endif
    }

#if NET8_0_OR_GREATER
    /// <summary>The row of an id, which may have the key of the catalogue before it; -1 where there is none.</summary>
    /// <remarks>
    /// Ids of four to sixteen characters, which most are, are found in this one method: the first lookup of a program has to compile what it calls,
    /// and later ones would take a third longer if they called more.
    /// </remarks>
    internal static int Find<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        const int Most = ClauseIdIndexTable.Longest < 16 ? ClauseIdIndexTable.Longest : 16;
        if (id.Length is < 4 or > Most || !BitConverter.IsLittleEndian)
            return FindEightByEight(id);

        // The last eight characters, or the first and the last four; of more than eight also the first eight.
        ref var text = ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(id));
        var from = ClauseIdIndexTable.Longest > 8 && id.Length > 8 ? id.Length - 8 : 0;
        var last = Eight<T>(ref text, from, id.Length - 4);
        var first = from > 0 ? Eight<T>(ref text, 0, 4) : 0;
        var hash = IdHash.Of(last, id.Length, from > 0 ? IdHash.Mix(first, ClauseIdIndexTable.Seed) : 0, ClauseIdIndexTable.Seed);
        var displacement = ClauseIdIndexTable.Displacements[(int)(hash >> ClauseIdIndexTable.BucketShift)];
        var row = ClauseIdIndexTable.Slots[(int)(unchecked(hash * (uint)(2 * displacement + 1)) >> ClauseIdIndexTable.SlotShift)] - 1;
        if (row >= 0)
        {
            // The line has one byte more than the longest id, and is a space where the id in it has ended: not yet at the last character, but behind it.
            var line = ClauseIdIndexTable.LineOf(row);
            ref var start = ref MemoryMarshal.GetReference(line);
            ref var end = ref Unsafe.Add(ref start, id.Length - 4);
            var difference = last ^ (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, from)) | (ulong)Unsafe.ReadUnaligned<uint>(ref end) << 32);
            if (from > 0)
                difference |= first ^ Unsafe.ReadUnaligned<ulong>(ref start);
            if ((difference & ~IdHash.CaseBit) == 0 && Unsafe.Add(ref end, 4) == ' ' && Unsafe.Add(ref end, 3) != ' ' && (difference == 0 || AreAlike(line, id)))
                return row;
        }

        return StartsWithKey(id) ? FindEightByEight(id) : -1;
    }

    /// <summary>Twice four characters, a byte for each, as the hash has them; all bits where there is one beyond ASCII, which is part of no id.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight<T>(ref byte text, int first, int second) where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() == sizeof(byte))
            return Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, first)) | (ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, second)) << 32;
        var low = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, first * sizeof(char)));
        var high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, second * sizeof(char)));
        if (((low | high) & IdHash.BeyondAscii) != 0)
            return ulong.MaxValue;

        // The low byte of each character is brought to those of the others.
        low = (low | low >> 8) & 0x0000_FFFF_0000_FFFF;
        high = (high | high >> 8) & 0x0000_FFFF_0000_FFFF;
        return (uint)(low | low >> 16) | (high | high >> 16) << 32;
    }

    /// <summary>The same for ids of any length.</summary>
    private static int FindEightByEight<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        var row = FindId(id);
        return row < 0 && StartsWithKey(id) ? FindId(id.Slice(ClauseIdIndexTable.Key.Length + 1)) : row;
    }

    private static int FindId<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        if ((uint)(id.Length - 1) >= ClauseIdIndexTable.Longest)
            return -1;
        var row = RowAt(IdHash.Of(id, ClauseIdIndexTable.Seed));
        return row >= 0 && IsIdOf(row, id) ? row : -1;
    }

    private static bool IsIdOf<T>(int row, ReadOnlySpan<T> id) where T : unmanaged
    {
        var line = ClauseIdIndexTable.LineOf(row);
        if (line[id.Length] != ' ' || line[id.Length - 1] == ' ')
            return false;
        line = line.Slice(0, id.Length);
        var difference = IdHash.Last(line) ^ IdHash.Last(id);
        for (var at = 8; at < id.Length; at += 8)
            difference |= IdHash.Eight(line, at - 8, at - 4) ^ IdHash.Eight(id, at - 8, at - 4);
        return difference == 0 || ((difference & ~IdHash.CaseBit) == 0 && AreAlike(line, id));
    }

    private static bool AreAlike<T>(ReadOnlySpan<byte> line, ReadOnlySpan<T> id) where T : unmanaged
    {
        for (var i = 0; i < id.Length; i++)
        {
            if (!IdHash.AreAlike((char)line[i], IdHash.At(id, i)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text begins with the key of the catalogue and a slash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool StartsWithKey<T>(ReadOnlySpan<T> id) where T : unmanaged =>
        id.Length > ClauseIdIndexTable.Key.Length && IdHash.At(id, ClauseIdIndexTable.Key.Length) == '/' && IsKey(id);

    private static bool IsKey<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        var key = ClauseIdIndexTable.Key;
        for (var i = 0; i < key.Length; i++)
        {
            if (!IdHash.AreAlike(key[i], IdHash.At(id, i)))
                return false;
        }

        return true;
    }
#else
    internal static int Find(string id)
    {
        var row = FindId(id);
        return row < 0 && StartsWithKey(id) ? FindId(id.Substring(ClauseIdIndexTable.Key.Length + 1)) : row;
    }

    private static int FindId(string id)
    {
        if ((uint)(id.Length - 1) >= ClauseIdIndexTable.Longest)
            return -1;
        var row = RowAt(IdHash.Of(id, ClauseIdIndexTable.Seed));
        return row >= 0 && IdOf(row) is var found && found.Length == id.Length && StartsWith(id, found) ? row : -1;
    }

    private static bool StartsWithKey(string id) =>
        id.Length > ClauseIdIndexTable.Key.Length && id[ClauseIdIndexTable.Key.Length] == '/' && StartsWith(id, ClauseIdIndexTable.Key);

    private static bool StartsWith(string text, string start)
    {
        for (var i = 0; i < start.Length; i++)
        {
            if (!IdHash.AreAlike(start[i], text[i]))
                return false;
        }

        return true;
    }
#endif

    private static int RowAt(uint hash)
    {
        var displacement = ClauseIdIndexTable.Displacements[(int)(hash >> ClauseIdIndexTable.BucketShift)];
        return ClauseIdIndexTable.Slots[IdHash.Slot(hash, displacement, ClauseIdIndexTable.SlotShift)] - 1;
    }
}
