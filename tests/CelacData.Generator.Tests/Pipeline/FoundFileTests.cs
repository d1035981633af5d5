using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>A file that the package found by its name may be somebody else's; one that the project lists is meant.</summary>
public sealed class FoundFileTests
{
    private const string Stray = "stray.yml";

    [Theory]
    [InlineData("services: {web: {image: x}}\n")]
    [InlineData("name: build\non: push\n")]
    [InlineData("apiVersion: v1\n---\napiVersion: v1\n")]
    [InlineData("# a template\nimage: \"{{ x }}\"\nbad: [\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("just words\n")]
    [InlineData("")]
    public void What_holds_no_data_is_passed_over(string text)
    {
        Assert.Empty(Run(text, isFound: true).Diagnostics);
        Assert.NotEmpty(Run(text, isFound: false).Diagnostics);
    }

    [Theory]
    [InlineData("instrumnet: HP\ncontents: []\n", "CELAC0004")]
    [InlineData("catalog: {key: x}\n", "CELAC0004")]
    [InlineData("partis: []\n", "CELAC0004")]
    [InlineData("parties: [\n", "CELAC0001")]
    [InlineData("vessels: []\n---\nmore: 1\n", "CELAC0024")]
    public void What_holds_data_or_nearly_does_is_checked(string text, string rule) =>
        Assert.Contains(rule, Run(text, isFound: true).Diagnostics.Select(d => d.Id));

    [Fact]
    public void Found_files_are_a_catalogue_like_listed_ones()
    {
        var run = GeneratorRun.Of(Complete, options: new ProjectOptions(("RootNamespace", "HarbourAccord")) { Found = [.. Complete.Files.Keys] });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(GeneratorRun.Of(Complete).Sources, run.Sources);
    }

    private static GeneratorRun Run(string text, bool isFound) =>
        GeneratorRun.Of(Complete.With(Stray, text), options: new ProjectOptions(("RootNamespace", "HarbourAccord")) { Found = isFound ? [Stray] : [] });
}
