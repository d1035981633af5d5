using NJsonSchema.Validation;
using static NJsonSchema.Validation.ValidationErrorKind;

namespace CelacData.Tests.Data;

/// <summary>What the schemas say about single values: codes, names, ids, periods, texts.</summary>
public class SchemaValueTests
{
    private const string Clause = "#/contents[0].contents[0]";

    [Theory]
    [InlineData("topic: Trade", "topic: Trades", NotInEnumeration, Clause + ".coding.topics[0].topic")]
    [InlineData("goal: Partnerships", "goal: Partners", NotInEnumeration, Clause + ".coding.sdgs[0].goal")]
    [InlineData("bearer: ChinaAndCelac", "bearer: Brazil", NotInEnumeration, Clause + ".commitments[0].bearer")]
    [InlineData("[ChinaCelacForum]", "[Forum]", NotInEnumeration, Clause + ".commitments[0].mechanisms[0]")]
    [InlineData("strength: Undertaking", "strength: Strong", NotInEnumeration, Clause + ".commitments[0].coding.strength")]
    [InlineData("rule: ST2", "rule: SK2", NotInEnumeration, Clause + ".commitments[0].coding.rule")]
    [InlineData("rule: SK1", "rule: ST1", NotInEnumeration, Clause + ".statements[0].coding.rule")]
    [InlineData("instrument: AP", "instrument: AQ", NotInEnumeration, "#/instrument")]
    [InlineData("level: article", "level: chapter", NotInEnumeration, "#/contents[0].level")]
    [InlineData("[Lac]", "[Lac, Lac]", ItemsNotUnique, Clause + ".commitments[0].beneficiaries")]
    [InlineData("name: Fair", "name: fair", PatternMismatch, Clause + ".name")]
    [InlineData("id: AP-1.1", "id: AP-1.01", PatternMismatch, Clause + ".id")]
    [InlineData("{target: BD-5}", "{target: BD14}", PatternMismatch, Clause + ".references[0].target")]
    [InlineData("{target: BD-5}", "{target: BD-5, targetInstrument: BD}", TooManyProperties, Clause + ".references[0]")]
    [InlineData("{target: BD-5}", "{}", TooFewProperties, Clause + ".references[0]")]
    [InlineData("sha256:0123456789abcdef", "sha256:0123456789ABCDEF", PatternMismatch, Clause + ".fingerprint")]
    [InlineData("words: 4", "words: 0", NumberTooSmall, Clause + ".words")]
    [InlineData("phrase: hold a fair", "phrase: hold a fair or two of them", PatternMismatch, Clause + ".commitments[0].phrase")]
    [InlineData("title: A fair", "title: A fair of which one may say so much", PatternMismatch, Clause + ".title")]
    [InlineData("act: Hold a fair", "act: \"Hold a fair \"", PatternMismatch, Clause + ".commitments[0].act")]
    [InlineData("act: Hold a fair", "act: \"Hold\\u200ba fair\"", PatternMismatch, Clause + ".commitments[0].act")]
    [InlineData("[{topic: Trade, rule: TO1}]", "[]", TooFewItems, Clause + ".coding.topics")]
    public Task A_value_that_the_catalogue_does_not_have_is_refused(string written, string instead, ValidationErrorKind rule, string path) =>
        SchemaAssert.RefusedAsync("text", written, instead, new Violation(rule, path));

    /// <summary>The same notations as the generator's parser takes; that a day exists, and that spans run forwards, it alone checks.</summary>
    [Theory]
    [InlineData("\"2025\"", true)]
    [InlineData("2025", true)]
    [InlineData("\"2025-05\"", true)]
    [InlineData("2025-05-13", true)]
    [InlineData("2025/2027", true)]
    [InlineData("2025/..", true)]
    [InlineData("../2027-12", true)]
    [InlineData("2025-11-10/2025-11-21", true)]
    [InlineData("\"[2027,2028]\"", true)]
    [InlineData("\"[2027]\"", true)]
    [InlineData("../..", false)]
    [InlineData("\"\"", false)]
    [InlineData("\"0000\"", false)]
    [InlineData("25", false)]
    [InlineData("2025-13", false)]
    [InlineData("2025-05-32", false)]
    [InlineData("2025/2026/2027", false)]
    [InlineData("2025/", true)]
    [InlineData("2025-2027", false)]
    [InlineData("2025~", true)]
    [InlineData("202X", true)]
    [InlineData("2025-23", true)]
    [InlineData("2025-XX-05", false)]
    [InlineData("/", false)]
    [InlineData("[2027,2028]", false)]
    [InlineData("\"[2027, 2028]\"", false)]
    [InlineData("\"[2027/2028]\"", false)]
    [InlineData("\"[]\"", false)]
    public async Task A_period_is_written_in_the_part_of_EDTF_that_the_generator_reads(string period, bool accepted)
    {
        var yaml = SchemaSamples.All["treaties"].Replace("\"2025\"", period, StringComparison.Ordinal);
        Assert.Equal(accepted, (await DataSchema.NamedAsync("treaties")).Validate(YamlJson.Load(yaml)).Count == 0);
    }

    [Theory]
    [InlineData("sdgs", "number: 1", "number: 18", NumberTooBig, "#/sdgs[0].number")]
    [InlineData("parties", "alpha2: CN", "alpha2: cn", PatternMismatch, "#/parties[0].alpha2")]
    [InlineData("parties", "\"156\"", "\"56\"", PatternMismatch, "#/parties[0].m49")]
    [InlineData("party-groups", "[China, Cuba]", "[China, Kuba]", NotInEnumeration, "#/partyGroups[0].members[1]")]
    [InlineData("initiatives", "proposer: Brazil", "proposer: Lac", NotInEnumeration, "#/initiatives[0].proposer")]
    [InlineData("catalogue", "adopted: 2025-05-13", "adopted: 2025-05", PatternMismatch, "#/instruments[0].adopted")]
    [InlineData("catalogue", "{arabic}\", eId", "{number}\", eId", PatternMismatch, "#/instruments[0].levels[0].locator")]
    [InlineData("catalogue", "status: Adopted", "status: Signed", NotInEnumeration, "#/instruments[0].standings[0].status")]
    [InlineData("model", "\"ref Flag?\"", "\"ref text\"", PatternMismatch, "#/extensions[0].fields[0].type")]
    [InlineData("model", "record: Clause", "record: Flag", NotInEnumeration, "#/extensions[0].record")]
    [InlineData("baselines", "[AX-3-c1]", "[AX-3]", PatternMismatch, "#/baselines[0].commitments[0]")]
    [InlineData("lock", "Trade: 1", "Trade: 0", NumberTooSmall, "#/lock.TopicId.Trade")]
    public Task A_value_of_the_wrong_form_is_refused(string schema, string written, string instead, ValidationErrorKind rule, string path) =>
        SchemaAssert.RefusedAsync(schema, written, instead, new Violation(rule, path));
}
