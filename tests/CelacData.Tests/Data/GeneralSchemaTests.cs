using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>The schemas that go with the generator know what all catalogues have in common: that of the sample, and this one.</summary>
public class GeneralSchemaTests
{
    private static readonly string s_folder = Repository.Path("samples", "OwnInstrument", "agreement");

    public static TheoryData<string> Files => new(Directory.EnumerateFiles(s_folder).Select(f => Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_the_sample_is_valid(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(s_folder, file), TestContext.Current.CancellationToken);
        var schema = file == "model.yaml" ? "model" : "catalogue";
        Assert.StartsWith($"# yaml-language-server: $schema=../obj/schemas/{schema}.schema.json\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty((await Schema(schema)).Validate(YamlJson.Load(text)));
    }

    [Fact]
    public async Task The_files_of_this_catalogue_are_valid()
    {
        var schema = await Schema("catalogue");
        Assert.All(DataFile.All.Where(f => f.Name != "model.yaml"), f => Assert.Empty(schema.Validate(f.Load())));
    }

    [Theory]
    [InlineData("instrument: {prefix: X, name: Xy, title: T, adopted: 2031-01-01}\ncontents: []")]
    [InlineData("instrument: {prefix: X, name: Xy, title: T, adopted: 2031-01-01, levels: [{name: article, numbering: greek}]}\ncontents: []")]
    [InlineData("instrument: X\ncontents: [{id: X-1, title: T, restatement: R.}]")]
    [InlineData("lock: {ClauseId: {X-1: one}}")]
    [InlineData("lock: {ClauseId: {X-1: {value: 1}}}")]
    [InlineData("topics: [{title: T}]")]
    [InlineData("catalogue: {namespace: X}")]
    public async Task A_wrong_file_is_not(string yaml) => Assert.NotEmpty((await Schema("catalogue")).Validate((JObject)YamlJson.Load(yaml)));

    private static Task<DataSchema> Schema(string name) => DataSchema.LoadAsync(name == "model"
        ? Repository.Path("data", "schemas", "model.schema.json")
        : Repository.Path("generator", "CelacData.Generator", "schemas", "catalogue.schema.json"));
}
