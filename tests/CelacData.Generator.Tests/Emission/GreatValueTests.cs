using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A value in the lock file may be far above the number of ids.</summary>
public sealed class GreatValueTests
{
    private static readonly HarbourAccord s_catalogue = Complete.Edit(LockFile, "HD-2: 7", "HD-2: 1000000000").Edit(LockFile, "Tern: 3", "Tern: 70000");

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_catalogue));

    [Theory]
    [InlineData("(int)ClauseId.HD_2", "1000000000")]
    [InlineData("Clauses.Get((ClauseId)1000000000)", "HD-2 Outlook")]
    [InlineData("Clauses.All.Select(c => Clauses.Get(c.Id) == c)", "True, True, True, True, True, True")]
    [InlineData("Vessels.Get(VesselId.Tern).Title", "The \"Tern\"")]
    [InlineData("(int)Vessel.Tern.Id", "70000")]
    public void It_finds_its_record_and_the_others_find_theirs(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("999999999")]
    [InlineData("1000000001")]
    [InlineData("-1")]
    public void A_value_that_no_id_has_finds_nothing(string value) => Assert.Equal(
        "True",
        s_library.Value.Evaluate($"new Func<bool>(() => {{ try {{ _ = Clauses.Get((ClauseId)({value})); return false; }} catch (ArgumentOutOfRangeException) {{ return true; }} }})()"));

    [Fact]
    public void It_takes_no_more_room_than_a_small_one() => Assert.InRange(GeneratorRun.Of(s_catalogue).Sources.Values.Sum(s => s.Length), 0, 250_000);
}
