using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// A perfect hash of all ids: each has a slot of its own, so that a text is compared with one id at the most. Ids fall into buckets of about
/// two by their hash; the largest buckets first, each gets the first displacement by which all its ids fall into free slots.
/// </summary>
internal static class IdIndex
{
    /// <summary>With more, 256 displacements would not do for the last buckets of three in a catalogue of some thousands.</summary>
    private const int IdsPerBucket = 2;

    private const int Displacements = 256;

    /// <summary>Longer than chunks of text, which the compiler takes better: of most catalogues the ids stand in one.</summary>
    private const int LongestChunk = 0x7FFFF;

    private const int MostBits = 16;
    private const int MostSeeds = 1000;

    /// <summary>One slot in ten stays free, or the last ids would hardly find theirs.</summary>
    private static int SlotsFor(int ids) => ids + ids / 8 + 1;

    /// <summary>The least power of two that is not less: the highest bits of a hash say where in so many places.</summary>
    private static int PowerFor(int count)
    {
        var power = 2;
        while (power < count)
            power *= 2;
        return power;
    }

    private static int ShiftFor(int power)
    {
        var shift = 32;
        for (; power > 1; power /= 2)
            shift--;
        return shift;
    }

    public static IdTable Build(string key, IReadOnlyList<string> ids, TextPool pool)
    {
        var slots = new int[SlotsFor(ids.Count)];
        var displacements = new long[PowerFor(ids.Count / IdsPerBucket)];
        var rows = FirstRows(ids);
        var longest = rows.Select(row => ids[row].Length).DefaultIfEmpty(0).Max();
        var seed = 0;
        while (!TryPlace(ids, rows, longest, seed, displacements, slots))
        {
            // One seed in three does at 100,000 ids. Where none of so many does, the hash is at fault, and an end is better than none.
            if (++seed == MostSeeds)
                throw new InvalidOperationException($"The {ids.Count} ids cannot be told apart by their hashes.");
        }

        var column = new Column("Displacements", "For each bucket what displaces its ids to slots of their own.", displacements.ToEquatableArray());
        var slotLines = slots.Select(row => IdSlot.Of(row == 0 ? "" : ids[row - 1], row)).ToEquatableArray();
        var idBits = BitsFor(longest + 1);
        var idLines = Parts(Lines(ids, rows, longest), idBits).Select(lines => pool.AddLines("ClauseIds", lines));
        return new IdTable(
            key, seed, ShiftFor(displacements.Length), slots.Length, longest, column, new TextChunk("Slots", slotLines, IsOfLines: true),
            new LineTable(idLines.ToEquatableArray(), idBits, longest + 1));
    }

    /// <summary>The ids in lines of one length: each has a space behind it at least, and one that is an error has nothing else.</summary>
    private static string[] Lines(IReadOnlyList<string> ids, List<int> rows, int longest)
    {
        var lines = Enumerable.Repeat(new string(' ', longest + 1), ids.Count).ToArray();
        foreach (var row in rows)
            lines[row] = ids[row].PadRight(longest + 1);
        return lines;
    }

    /// <summary>A power of two as the number of lines in a chunk, so that a number says which it is; the compiler takes long literals badly.</summary>
    private static int BitsFor(int length)
    {
        var bits = 0;
        while (bits < MostBits && (length + 1L) << (bits + 1) <= LongestChunk)
            bits++;
        return bits;
    }

    private static IEnumerable<EquatableArray<string>> Parts(IReadOnlyList<string> lines, int bits) =>
        Enumerable.Range(0, (lines.Count + (1 << bits) - 1) >> bits).Select(i => lines.Skip(i << bits).Take(1 << bits).ToEquatableArray());

    /// <summary>The rows of ids that can be told apart; an id that cannot is an error, which is reported elsewhere.</summary>
    private static List<int> FirstRows(IReadOnlyList<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Enumerable.Range(0, ids.Count).Where(row => IsHashed(ids[row]) && seen.Add(AsHashed(ids[row]))).ToList();
    }

    private static bool IsHashed(string id)
    {
        foreach (var c in id)
            if (c is <= ' ' or >= '\x7f')
                return false;
        return id.Length > 0;
    }

    /// <summary>What the hash does not tell apart: it takes not only letters for the same that differ in the bit of their case.</summary>
    private static string AsHashed(string id)
    {
        var characters = id.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
            characters[i] |= (char)0x20;
        return new string(characters);
    }

    private static bool TryPlace(IReadOnlyList<string> ids, List<int> rows, int longest, int seed, long[] displacements, int[] slots)
    {
        Array.Clear(slots, 0, slots.Length);
        Array.Clear(displacements, 0, displacements.Length);
        var buckets = rows.Select(row => (Row: row, Hash: IdHash.Of(ids[row], longest, seed)))
            .GroupBy(x => x.Hash >> ShiftFor(displacements.Length))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key);
        foreach (var bucket in buckets)
        {
            var members = bucket.ToList();
            var displacement = 0;
            while (!TryPlace(members, displacement, slots))
            {
                if (++displacement == Displacements)
                    return false;
            }

            displacements[(int)bucket.Key] = displacement;
        }

        return true;
    }

    private static bool TryPlace(List<(int Row, uint Hash)> members, int displacement, int[] slots)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var slot = IdHash.Slot(members[i].Hash, displacement, slots.Length);
            if (slots[slot] == 0)
            {
                slots[slot] = members[i].Row + 1;
                continue;
            }

            while (--i >= 0)
                slots[IdHash.Slot(members[i].Hash, displacement, slots.Length)] = 0;
            return false;
        }

        return true;
    }
}
