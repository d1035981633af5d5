using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>
/// The common schema repeats the codes of model.yaml and the names of the registries, so that an editor can offer them. Whoever adds one
/// is told here what to write there.
/// </summary>
public class SchemaEnumerationTests
{
    public static TheoryData<string> Names => new(SchemaExpectations.Enumerations.Select(e => e.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_enumeration_is_the_one_of_the_data(string name)
    {
        var members = SchemaExpectations.Enumerations.Single(e => e.Name == name).Members;
        var written = Definitions[name] as JObject;
        var expected = new JObject
        {
            ["description"] = written?["description"] ?? "",
            ["type"] = "string",
            ["enum"] = new JArray(members.Select(m => m.Member)),
        };
        if (members.All(m => m.Doc is not null))
            expected["enumDescriptions"] = new JArray(members.Select(m => m.Doc));
        else if (written?["enumDescriptions"] is { } free)
            expected["enumDescriptions"] = free;

        Assert.True(
            JToken.DeepEquals(expected, written),
            $"{Difference(written?["enum"], expected["enum"]!)} In data/schemas/{SchemaText.Common}, the definition of {name} must be:"
            + $"{Environment.NewLine}{expected.ToString(Formatting.Indented)}");
    }

    [Fact]
    public void There_is_no_other_enumeration() => Assert.Equal(
        SchemaExpectations.Enumerations.Select(e => e.Name).Order(),
        Definitions.Properties().Where(p => p.Value["enum"] is not null).Select(p => p.Name).Order());

    [Fact]
    public void Every_member_has_its_own_explanation() =>
        Assert.All(Definitions.Properties().Where(p => p.Value["enumDescriptions"] is not null), p =>
            Assert.Equal(p.Value["enum"]!.Count(), p.Value["enumDescriptions"]!.Count()));

    [Fact]
    public void The_lock_file_has_the_enums_of_the_library() => Assert.Equal(
        SchemaExpectations.LockedEnums().Order(),
        ((JObject)SchemaText.All["lock.schema.json"].SelectToken("definitions.lock.properties")!).Properties().Select(p => p.Name).Order());

    private static string Difference(JToken? written, JToken expected)
    {
        var (old, now) = ((written ?? new JArray()).Values<string>().ToList(), expected.Values<string>().ToList());
        return $"Missing: {List(now.Except(old))}. Not in the data: {List(old.Except(now))}.";

        static string List(IEnumerable<string?> names) => names.Any() ? string.Join(", ", names) : "none";
    }

    private static JObject Definitions => (JObject)SchemaText.All[SchemaText.Common]["definitions"]!;
}
