#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
#endif

namespace CelacData;

/// <summary>
/// Finds the row of a clause from the text of its id. The generator has made the hash perfect: each id has a slot of its own, which it shares with
/// no other, so a text is compared with one id at the most.
/// <code>
///   hash of the text  ->  Displacements[bucket]  ->  slot    head      tail, and among it the row
///                                                            A.P3-.21  3r.r1r0n
/// </code>
/// A slot is a line of sixteen characters: those of the id that <see cref="IdHash"/> takes, and three digits of the row, the lowest first. So what is
/// compared stands where the row does. An id of fewer than four or more than twelve characters has only its row there, and is compared with
/// the line of that row. Ids are ASCII, so that characters and UTF-8 are looked for in the same way: what is beyond it is part of none.
/// </summary>
internal static class ClauseRows
{
    /// <summary>A slot is a line, with what ends it.</summary>
    private const int SlotLength = 17;
    private const bool HasTwoDigits = ClauseTable.Count < 1 << 12;
    private const ulong HeadFactor = unchecked((IdHash.Factor + IdHash.Step * (ulong)ClauseIdIndexTable.Seed) | 1);
    private const ulong TailFactor = unchecked((IdHash.Step + IdHash.Factor * (ulong)ClauseIdIndexTable.Seed) | 1);

    /// <summary>The id of a row.</summary>
    internal static string IdOf(int row)
    {
#if NET8_0_OR_GREATER
        // Not by TrimEnd, which brings an assembly and two methods to a program's first id.
        var line = ClauseIdIndexTable.LineOf(row);
        var length = line.Length;
        while (length > 0 && line[length - 1] == ' ')
            length--;
        return Encoding.Latin1.GetString(line.Slice(0, length));
#else
        return ClauseIdIndexTable.LineOf(row).TrimEnd(' ');
#endif
    }

#if NET8_0_OR_GREATER
    /// <summary>The row of an id, which may have the key of the catalogue before it; -1 where there is none.</summary>
    /// <remarks>
    /// Ids of four to twelve characters, which most are, are found in this one method: the first lookup of a program has to compile what it calls,
    /// and later ones would take a third longer if they called more. It does not ask how long an id is besides, which the processor could not foresee.
    /// </remarks>
    /// <param name="id">The first character of the text, or where it would be. A span would be made of a string by what stands in another assembly.</param>
    /// <param name="length">How many there are.</param>
    internal static int Find<T>(in T id, int length) where T : unmanaged
    {
        const int Most = ClauseIdIndexTable.Longest < IdHash.Covered ? ClauseIdIndexTable.Longest : IdHash.Covered;
        const bool HasTail = ClauseIdIndexTable.Longest > 8;
        if (length is < 4 or > Most || !BitConverter.IsLittleEndian)
            return FindAny(in id, length);

        ref var text = ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in id));
        var last = length - 4;
        var second = HasTail && last > 4 ? 4 : last;
        var tail = (ulong)(uint)('0' + length) << 56;
        ulong head, beyondAscii = 0;
        if (Unsafe.SizeOf<T>() == sizeof(char))
        {
            head = Unsafe.ReadUnaligned<ulong>(ref text);
            var next = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, second * sizeof(char)));
            var end = HasTail ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, last * sizeof(char))) : 0;
            beyondAscii = (head | next | end) & IdHash.BeyondAscii;
            head |= next << 8;
            tail |= end;
        }
        else
        {
            head = (Characters(Unsafe.ReadUnaligned<uint>(ref text)) | Characters(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, second))) << 8).AsUInt64().ToScalar();
            tail |= HasTail ? Characters(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, last))).AsUInt64().ToScalar() : 0;
        }

        // By hand, as the length above, what IdHash does: three methods that a first lookup need not compile.
        var hash = unchecked((uint)(((head | IdHash.CaseBit) * HeadFactor + (tail | IdHash.CaseBit) * TailFactor) >> 32));
        var displacement = ClauseIdIndexTable.Displacements.At((int)(hash >> ClauseIdIndexTable.BucketShift));
        var number = (uint)(((ulong)unchecked(hash * (uint)(2 * displacement + 1)) * ClauseIdIndexTable.SlotCount) >> 32);
        ref var slot = ref Unsafe.Add(ref Unsafe.AsRef(in ClauseIdIndexTable.Slots[0]), number * SlotLength);
        var difference = (head ^ Unsafe.ReadUnaligned<ulong>(ref slot))
            | ((tail ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref slot, 8))) & (HasTail ? IdHash.Tail : IdHash.LengthAlone)) | beyondAscii;
        if ((difference & ~IdHash.CaseBit) != 0)
            return length <= ClauseIdIndexTable.Key.Length || Unsafe.Add(ref text, ClauseIdIndexTable.Key.Length * Unsafe.SizeOf<T>()) != '/' ? -1 : FindAny(in id, length);
        var row = Unsafe.Add(ref slot, 9) + (Unsafe.Add(ref slot, 11) << 6) + (HasTwoDigits ? '0' << 12 : Unsafe.Add(ref slot, 13) << 12) - IdHash.FirstRow;
        return difference == 0 ? row : FindInOtherCase(row, in id, length);
    }

    /// <summary>The row of a text that differs from the id there in a bit that tells upper from lower case in letters, and other things in other characters.</summary>
    private static int FindInOtherCase<T>(int row, in T id, int length) where T : unmanaged =>
        IsIdOf(row, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef(in id), length)) ? row : FindAny(in id, length);

    /// <summary>Four bytes as the characters that they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Characters(uint bytes) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsByte());

    /// <summary>The same for ids of any length, and without regard to how the machine orders bytes.</summary>
    private static int FindAny<T>(in T id, int length) where T : unmanaged => FindAny(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef(in id), length));

    internal static int FindAny<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        var row = FindId(id);
        return row < 0 && StartsWithKey(id) ? FindId(id.Slice(ClauseIdIndexTable.Key.Length + 1)) : row;
    }

    private static int FindId<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        if ((uint)(id.Length - 1) >= ClauseIdIndexTable.Longest)
            return -1;
        var row = RowAt(IdHash.Of(id, ClauseIdIndexTable.Longest, ClauseIdIndexTable.Seed));
        return row >= 0 && IsIdOf(row, id) ? row : -1;
    }

    /// <summary>The line has a space where the id in it has ended: not yet at the last character, but behind it.</summary>
    private static bool IsIdOf<T>(int row, ReadOnlySpan<T> id) where T : unmanaged
    {
        var line = ClauseIdIndexTable.LineOf(row);
        return line[id.Length] == ' ' && line[id.Length - 1] != ' ' && AreAlike(line, id);
    }

    /// <summary>Whether the characters are the same, but for the case of letters. What the framework has for it (Ascii) costs a first lookup a millisecond.</summary>
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
        var row = RowAt(IdHash.Of(id, ClauseIdIndexTable.Longest, ClauseIdIndexTable.Seed));
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
        var displacement = ClauseIdIndexTable.Displacements.At((int)(hash >> ClauseIdIndexTable.BucketShift));
        var number = IdHash.Slot(hash, displacement, ClauseIdIndexTable.SlotCount);
        var slots = ClauseIdIndexTable.Slots;
        var start = (int)number * SlotLength;
        return slots[start + 9] + (slots[start + 11] << 6) + (slots[start + 13] << 12) - IdHash.FirstRow;
    }
}
