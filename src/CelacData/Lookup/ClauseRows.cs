#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace CelacData;

/// <summary>
/// Finds the row of a clause from the text of its id. The generator has made the hash perfect: each id has a slot of its own, which it shares with
/// no other, so a text is compared with one id at the most.
/// <code>
///   hash of the text  ->  Displacements[bucket]  ->  Slots[slot]  ->  row, and the id there is compared with the text
/// </code>
/// Ids are ASCII, so that characters and UTF-8 are looked for in the same way: what is beyond it is part of none.
/// </summary>
internal static class ClauseRows
{
#if NET8_0_OR_GREATER
    internal static int Find(string id) => Find(id.AsSpan());

    /// <summary>The row of an id, which may have the key of the catalogue before it; -1 where there is none.</summary>
    internal static int Find<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        var row = FindId(id);
        return row < 0 && StartsWithKey(id) ? FindId(id.Slice(ClauseIdIndexTable.Key.Length + 1)) : row;
    }

    // Compiled for good at once, with all that it calls inside: it is short, and a first lookup need not compile ten methods.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FindId<T>(ReadOnlySpan<T> id) where T : unmanaged
#else
    internal static int Find(string id)
    {
        var row = FindId(id);
        return row < 0 && StartsWithKey(id) ? FindId(id.Substring(ClauseIdIndexTable.Key.Length + 1)) : row;
    }

    private static int FindId(string id)
#endif
    {
        if (id.Length > ClauseIdIndexTable.Longest)
            return -1;
        var hash = IdHash.Of(id, ClauseIdIndexTable.Seed);
        var displacements = ClauseIdIndexTable.Displacements;
        var slots = ClauseIdIndexTable.Slots;
        var displacement = displacements[IdHash.Bucket(hash, displacements.Length)];
        var row = slots[IdHash.Slot(hash, displacement, slots.Length)] - 1;
        return row >= 0 && IsIdOf(row, id) ? row : -1;
    }

    /// <summary>Whether a text is the id of a row, case of ASCII letters aside.</summary>
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIdOf<T>(int row, ReadOnlySpan<T> id) where T : unmanaged
    {
        var chunk = ClauseIdIndexTable.TextsOf(row);
        var number = ClauseIdIndexTable.NumberOf(row);
        int start = chunk.Starts[number - 1];
        var length = (number < chunk.Starts.Length ? chunk.Starts[number] - 1 : chunk.Bytes.Length) - start;
        if (length != id.Length)
            return false;
        var key = chunk.Bytes.Slice(start, length);
        var last = length - 4;
        if (last < 0)
            return AreAlike(key, id);
        var difference = (IdHash.Four(key, last) ^ IdHash.Four(id, last)) | (IdHash.Four(key, 0) ^ IdHash.Four(id, 0));
        for (var i = 4; i < last; i += 4)
            difference |= IdHash.Four(key, i) ^ IdHash.Four(id, i);
        return difference == 0 || ((difference & ~IdHash.CaseBit) == 0 && AreAlike(key, id));
    }

    private static bool AreAlike<T>(ReadOnlySpan<byte> key, ReadOnlySpan<T> id) where T : unmanaged
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (!IdHash.AreAlike((char)key[i], IdHash.At(id, i)))
                return false;
        }

        return true;
    }
#else
    private static bool IsIdOf(int row, string id)
    {
        var key = CatalogText.Decode(ClauseIdIndexTable.TextsOf(row), ClauseIdIndexTable.NumberOf(row));
        return key.Length == id.Length && StartsWith(id, key);
    }
#endif

    /// <summary>Whether a text begins with the key of the catalogue and a slash.</summary>
#if NET8_0_OR_GREATER
    private static bool StartsWithKey<T>(ReadOnlySpan<T> id) where T : unmanaged
    {
        var key = ClauseIdIndexTable.Key;
        if (id.Length <= key.Length || IdHash.At(id, key.Length) != '/')
            return false;
        for (var i = 0; i < key.Length; i++)
        {
            if (!IdHash.AreAlike(key[i], IdHash.At(id, i)))
                return false;
        }

        return true;
    }
#else
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
}
