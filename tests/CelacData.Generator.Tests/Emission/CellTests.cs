using System.Globalization;
using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Short columns stand one after another in one piece of static data for each width: the runtime takes note of every piece before it reads the first.</summary>
public sealed class CellTests
{
    [Fact]
    public void There_is_one_piece_for_each_width_one_for_each_chunk_and_two_for_the_index()
    {
        const string Pieces = "typeof(Clauses).Assembly.GetType(\"<PrivateImplementationDetails>\")!.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Length";

        var chunks = GeneratorRun.Of(Complete).Sources.Keys.Count(f => f.StartsWith("Text.", StringComparison.Ordinal) && f != "Text.ClauseIds.g.cs");

        Assert.Equal(5, chunks);
        Assert.Equal((4 + chunks + 2).ToString(CultureInfo.InvariantCulture), new LoadedLibrary(Complete).Evaluate(Pieces));
    }

    /// <summary>The last column that is short and the first that is long.</summary>
    [Theory]
    [InlineData(1_000, "internal const UInt16Column Title = ")]
    [InlineData(1_001, "internal static class Title")]
    public void A_column_is_short_up_to_a_thousand_values(int count, string title)
    {
        var catalogue = LongDeclaration.Of(count, i => "Text " + i);

        Assert.Contains(title, GeneratorRun.Of(catalogue).Sources["Data.Clause.g.cs"], StringComparison.Ordinal);
        Assert.Equal("True", new LoadedLibrary(catalogue).Evaluate("Clauses.All.All(c => c.Title == \"Paragraph \" + c.Ordinal && c.Restatement == \"Text \" + c.Ordinal)"));
    }

    /// <summary>Up to four bytes with a sign, with the least and the greatest of what only that width holds.</summary>
    [Theory]
    [InlineData("0", "255", "ByteColumn")]
    [InlineData("0", "256", "UInt16Column")]
    [InlineData("1", "65535", "UInt16Column")]
    [InlineData("0", "65536", "Int32Column")]
    [InlineData("-1", "0", "Int32Column")]
    [InlineData("-2147483647", "2147483647", "Int32Column")]
    public void A_column_has_the_least_width_that_holds_its_values(string first, string second, string type)
    {
        var catalogue = Complete.Edit(VesselsFile, "crew: 3", $"crew: {first}").Edit(VesselsFile, "length: 7", $"length: 7\n    crew: {second}");

        Assert.Contains($"internal const {type} Crew = ", GeneratorRun.Of(catalogue).Sources["Data.Vessel.g.cs"], StringComparison.Ordinal);
        Assert.Equal($"{first}, {second}", new LoadedLibrary(catalogue).Evaluate("Vessels.All.Select(v => v.Crew)"));
    }

    /// <summary>The digits of a decimal may be more than four bytes hold.</summary>
    [Theory]
    [InlineData("2147483648", "UInt32Column")]
    [InlineData("4294967295", "UInt32Column")]
    [InlineData("4294967296", "Int64Column")]
    public void A_column_of_decimals_is_as_wide_as_its_digits_need(string length, string type)
    {
        var catalogue = Complete.Edit(VesselsFile, "length: 7", $"length: {length}");

        Assert.Contains($"internal const {type} Length = ", GeneratorRun.Of(catalogue).Sources["Data.Vessel.g.cs"], StringComparison.Ordinal);
        Assert.Equal($"12.50, {length}", new LoadedLibrary(catalogue).Evaluate("Vessels.All.Select(v => v.Length)"));
    }
}
