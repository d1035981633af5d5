using NJsonSchema.Validation;
using static NJsonSchema.Validation.ValidationErrorKind;

namespace CelacData.Tests.Data;

/// <summary>What each schema refuses: every case changes one thing in a file that is accepted, and names the one rule that objects.</summary>
public class SchemaRejectionTests
{
    public static TheoryData<string> Samples => new(SchemaSamples.All.Keys);

    [Fact]
    public void Every_schema_has_a_sample() => Assert.Equal(
        DataSchema.Files.Select(f => Path.GetFileName(f).Replace(".schema.json", "", StringComparison.Ordinal)).Where(n => n != "common").Order(),
        SchemaSamples.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_is_accepted(string schema) =>
        Assert.Empty((await DataSchema.NamedAsync(schema)).Validate(YamlJson.Load(SchemaSamples.All[schema])));

    [Theory]
    [InlineData("text", "words: 4", "words: 4\n        colour: red", "#/contents[0].contents[0].colour")]
    [InlineData("text", "level: article", "level: article\n    words: 4", "#/contents[0].words")]
    [InlineData("text", "phrase: hold a fair", "phrase: hold a fair\n            rule: ST2", "#/contents[0].contents[0].commitments[0].rule")]
    [InlineData("text", "basis: Total", "basis: Total, overlap: unstated", "#/contents[0].contents[0].commitments[0].quantities[0].overlap")]
    [InlineData("catalogue", "place: Beijing", "place: Beijing\n    city: Beijing", "#/instruments[0].city")]
    [InlineData("lock", "  TopicId:", "  ColourId: {}\n  TopicId:", "#/lock.ColourId")]
    [InlineData("lock", "{BD-1: 1}", "{BD_1: 1}", "#/lock.ClauseId.BD_1")]
    [InlineData("model", "type: \"Colour[]\"", "type: \"Colour[]\", optional: true", "#/records[0].fields[0].optional")]
    [InlineData("parties", "source: A list", "source: A list, until: 2025", "#/parties[0].relations[0].until")]
    [InlineData("party-groups", "isOpen: false", "isOpen: false, size: 2", "#/partyGroups[0].size")]
    [InlineData("mechanisms", "ordinal: 4", "number: 4", "#/mechanisms[0].mentions[0].number")]
    [InlineData("organisations", "abbreviation: AB", "short: AB", "#/organisations[0].short")]
    [InlineData("initiatives", "proposer: Brazil", "proposers: [Brazil]", "#/initiatives[0].proposers")]
    [InlineData("treaties", "date: \"2025\"", "year: \"2025\"", "#/treaties[0].year")]
    [InlineData("topics", "title: Trade", "title: Trade, note: None", "#/topics[0].note")]
    [InlineData("sdgs", "sdgs:", "goals: []\nsdgs:", "#/goals")]
    [InlineData("baselines", "unit: USD", "unit: USD\n    currency: USD", "#/baselines[0].currency")]
    public Task An_unknown_key_is_refused(string schema, string written, string instead, string path) =>
        AssertRefused(schema, written, instead, NoAdditionalPropertiesAllowed, path);

    [Theory]
    [InlineData("text", "instrument: AP\n", "", "#/instrument")]
    [InlineData("text", "    level: article\n", "", "#/contents[0].level")]
    [InlineData("text", "        words: 4\n", "", "#/contents[0].contents[0].words")]
    [InlineData("text", "            phrase: hold a fair\n", "", "#/contents[0].contents[0].commitments[0].phrase")]
    [InlineData("text", ", rule: TO1", "", "#/contents[0].contents[0].coding.topics[0].rule")]
    [InlineData("catalogue", "    adopted: 2025-05-13\n", "", "#/instruments[0].adopted")]
    [InlineData("lock", "  TopicId: {Trade: 1}\n", "", "#/lock.TopicId")]
    [InlineData("model", "model:\n", "", "#/model")]
    [InlineData("model", ", doc: A colour.", "", "#/enums[0].doc")]
    [InlineData("parties", "    m49: \"156\"\n", "", "#/parties[0].m49")]
    [InlineData("party-groups", ", source: A list", "", "#/partyGroups[0].source")]
    [InlineData("mechanisms", ", kind: Fair", "", "#/mechanisms[0].kind")]
    [InlineData("organisations", ", title: A body", "", "#/organisations[0].title")]
    [InlineData("initiatives", "name: Plan, ", "", "#/initiatives[0].name")]
    [InlineData("treaties", ", kind: Treaty", "", "#/treaties[0].kind")]
    [InlineData("topics", ", definition: Trade of all sorts.", "", "#/topics[0].definition")]
    [InlineData("sdgs", ", number: 1", "", "#/sdgs[0].number")]
    [InlineData("baselines", "    asOf: \"2024\"\n", "", "#/baselines[0].asOf")]
    public Task A_missing_key_is_refused(string schema, string written, string instead, string path) =>
        AssertRefused(schema, written, instead, PropertyRequired, path);

    [Theory]
    [InlineData("text", "words: 4", "words: four", IntegerExpected, "#/contents[0].contents[0].words")]
    [InlineData("text", "value: 2.5", "value: \"2.5\"", NumberExpected, "#/contents[0].contents[0].commitments[0].quantities[0].value")]
    [InlineData("text", "[Lac]", "Lac", ArrayExpected, "#/contents[0].contents[0].commitments[0].beneficiaries")]
    [InlineData("text", "act: Hold a fair", "act: [Hold a fair]", StringExpected, "#/contents[0].contents[0].commitments[0].act")]
    [InlineData("catalogue", "place: Beijing", "place:", StringExpected, "#/instruments[0].place")]
    [InlineData("lock", "{Trade: 1}", "{Trade: one}", IntegerExpected, "#/lock.TopicId.Trade")]
    [InlineData("lock", "{Trade: 1}", "1", ObjectExpected, "#/lock.TopicId")]
    [InlineData("model", "model:\n", "model: 1\n", NullExpected, "#/model")]
    [InlineData("parties", "\"156\"", "156", StringExpected, "#/parties[0].m49")]
    [InlineData("party-groups", "isOpen: false", "isOpen: no", BooleanExpected, "#/partyGroups[0].isOpen")]
    [InlineData("mechanisms", "ordinal: 4", "ordinal: fourth", IntegerExpected, "#/mechanisms[0].mentions[0].ordinal")]
    [InlineData("organisations", "[BD-1]", "BD-1", ArrayExpected, "#/organisations[0].clauses")]
    [InlineData("initiatives", "[BD-1]", "BD-1", ArrayExpected, "#/initiatives[0].clauses")]
    [InlineData("treaties", "title: A pact", "title: [A pact]", StringExpected, "#/treaties[0].title")]
    [InlineData("topics", "title: Trade", "title: {en: Trade}", StringExpected, "#/topics[0].title")]
    [InlineData("sdgs", "number: 1", "number: 1.5", IntegerExpected, "#/sdgs[0].number")]
    [InlineData("baselines", "value: 1", "value: about 1", NumberExpected, "#/baselines[0].value")]
    public Task A_wrong_type_is_refused(string schema, string written, string instead, ValidationErrorKind rule, string path) =>
        AssertRefused(schema, written, instead, rule, path);

    private static Task AssertRefused(string schema, string written, string instead, ValidationErrorKind rule, string path) =>
        SchemaAssert.RefusedAsync(schema, written, instead, new Violation(rule, path));
}
