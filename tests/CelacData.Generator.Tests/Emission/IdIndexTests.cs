using System.Globalization;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Every id has a slot of its own, in catalogues of any size and with ids of any shape.</summary>
public sealed class IdIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(138)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public void Each_id_has_a_slot_of_its_own(int count) => AssertFindsAll(Ids(count));

    [Fact]
    public void Ids_of_one_to_many_characters_have_slots()
    {
        AssertFindsAll([.. Enumerable.Range(1, 300).Select(i => new string('A', i))]);
        AssertFindsAll([.. Enumerable.Range(0, 26).Select(i => ((char)('a' + i)).ToString())]);
        AssertFindsAll(["A1", "A1.1", "A1.1.1.1.1.1.1.1.1.1.1", "A1bis", "A1ter", "A1.i", "A1.ii", "A1.iii"]);
    }

    /// <summary>The differences of their numbers cancel each other out in sums, however the parts are weighed.</summary>
    [Theory]
    [InlineData("AP-3.1.11.11", "AP-1.1.21.12")]
    [InlineData("AP-32.31.561", "AP-12.32.562")]
    [InlineData("AP-4.1.1.1.1", "AP-2.1.2.1.2")]
    public void Ids_whose_differences_cancel_out_have_slots(string one, string other) => AssertFindsAll([one, other]);

    [Fact]
    public void Ids_of_five_levels_have_slots() => AssertFindsAll([.. from a in Enumerable.Range(1, 8) from b in Enumerable.Range(1, 8)
        from c in Enumerable.Range(1, 8) from d in Enumerable.Range(8, 8) from e in Enumerable.Range(8, 5)
        select string.Create(CultureInfo.InvariantCulture, $"AP-{a}.{b}.{c}.{d}.{e}")]);

    [Fact]
    public void Ids_that_are_errors_do_not_stop_it()
    {
        var table = IdIndex.Build("x", ["A-1", "a-1", "A-1", "A\r1", "Ä-1", "", "A-[", "A-{"], new TextPool());

        Assert.Equal(1, Find(table, "A-1"));
    }

    [Fact]
    public void It_takes_little_room()
    {
        var ids = Ids(2_000);

        Assert.InRange(IdIndex.Build("x", ids, new TextPool()).Columns.Sum(c => c.Values.Count), ids.Length, 3 * ids.Length);
    }

    private static string[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"AP-{i / 1000 + 1}.{i / 40 % 25 + 1}.{i % 40 + 1}"))];

    private static void AssertFindsAll(string[] ids)
    {
        var table = IdIndex.Build("x", ids, new TextPool());

        for (var row = 0; row < ids.Length; row++)
            Assert.Equal(row + 1, Find(table, ids[row]));
        Assert.Equal(ids.Length, table.Columns[1].Values.Count(v => v != 0));
    }

    /// <summary>As the library does it, but for the comparison with the id that is found.</summary>
    private static long Find(IdTable table, string id)
    {
        var (displacements, slots) = (table.Columns[0].Values, table.Columns[1].Values);
        var hash = IdHash.Of(id, table.Seed);
        return slots[IdHash.Slot(hash, (int)displacements[(int)(hash >> table.BucketShift)], table.SlotShift)];
    }
}
