using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>An open-addressing table from the hash of an id to its row, at most half full so that a miss ends soon.</summary>
internal static class IdIndex
{
    public static Table Build(string name, IReadOnlyList<string> ids)
    {
        var size = 4;
        while (size < ids.Count * 2)
            size *= 2;
        var slots = new long[size];
        for (var row = 0; row < ids.Count; row++)
        {
            var hash = IdHash.Finish(ids[row].Aggregate(IdHash.Seed, IdHash.Add));
            var slot = (int)(hash & (uint)(size - 1));
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            slots[slot] = row + 1;
        }

        var column = new Column("Slots", "The row, from 1, of the id that hashes here or before; 0 ends a search.", slots.ToEquatableArray());
        return new Table(name, size, new[] { column }.ToEquatableArray(), Texts: null);
    }
}
