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
        var table = IdIndex.Build("x", Ids(2_000), new TextPool());

        Assert.InRange(table.Displacements.Values.Count, 1_000, 2_000);
        Assert.InRange(table.SlotCount, 2_000, 2_300);
    }

    /// <summary>The first, the next and the last four characters, the row and the length, in characters that can be read.</summary>
    [Theory]
    [InlineData("AP-2", 1, "AAPP--22A1P0-024")]
    [InlineData("BD-14", 20, "BDD--114DD-01045")]
    [InlineData("AP-2.3.3", 64 + 2, "A.P3-.23.231.038")]
    public void A_slot_says_the_id_and_its_row(string id, int row, string slot) => Assert.Equal(slot, IdSlot.Of(id, row));

    [Theory]
    [InlineData("A-1")]
    [InlineData("AP-11.22.33.4")]
    [InlineData("")]
    public void A_slot_of_an_id_that_it_does_not_hold_says_the_row_alone(string id) => Assert.Equal(" 1 0 0 ", IdSlot.Of(id, 1)[8..15]);

    private static string[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"AP-{i / 1000 + 1}.{i / 40 % 25 + 1}.{i % 40 + 1}"))];

    private static void AssertFindsAll(string[] ids)
    {
        var table = IdIndex.Build("x", ids, new TextPool());

        for (var row = 0; row < ids.Length; row++)
            Assert.Equal(row + 1, Find(table, ids[row]));
        Assert.Equal(ids.Length, table.Slots.Texts.Count(slot => RowOf(slot) != 0));
        Assert.Equal(table.SlotCount, table.Slots.Texts.Count);
    }

    /// <summary>As the library does it, but for the comparison with the id that is found.</summary>
    private static int Find(IdTable table, string id)
    {
        var hash = IdHash.Of(id, table.Longest, table.Seed);
        var slot = (int)IdHash.Slot(hash, (int)table.Displacements.Values[(int)(hash >> table.BucketShift)], table.SlotCount);
        return RowOf(table.Slots.Texts[slot]);
    }

    private static int RowOf(string slot) => slot[9] + (slot[11] << 6) + (slot[13] << 12) - IdHash.FirstRow + 1;
}
