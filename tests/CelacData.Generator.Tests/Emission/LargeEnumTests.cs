using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Emission;

/// <summary>The enum of ids is one file, however many clauses there are, so that of many it says less.</summary>
public sealed class LargeEnumTests
{
    private const string Enum = "ClauseId.g.cs";

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void It_restates_a_thousand_clauses_and_no_more(int count, bool restates)
    {
        var sources = GeneratorRun.Of(LongDeclaration.Of(count, i => $"Text {i}.")).Sources;

        Assert.Contains("/// <para>Harbour Declaration, paragraph 7 (HD-7)</para>", sources[Enum]);
        Assert.Equal(restates, sources[Enum].Contains("/// <para>Text 7.</para>", StringComparison.Ordinal));
        Assert.Contains("/// <para>Text 7.</para>", sources["HarbourDeclaration.g.cs"]);
    }

    [Fact]
    public void An_edit_of_one_text_of_many_leaves_it_as_it_is()
    {
        var large = LongDeclaration.Of(1001, i => $"Text {i}.");
        var before = GeneratorRun.Of(large);
        var after = before.Then(large.Edit(LongDeclaration.FileName, "Text 300.", "Other text."));

        Assert.NotEqual(before.Sources["HarbourDeclaration-2.g.cs"], after.Sources["HarbourDeclaration-2.g.cs"]);
        Assert.Equal(before.Sources[Enum], after.Sources[Enum]);
    }
}
