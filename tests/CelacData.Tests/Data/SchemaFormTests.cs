using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>How the schemas themselves are written: closed, explained, and in the part of draft-07 that every editor has.</summary>
public partial class SchemaFormTests
{
    /// <summary>A keyword that is not listed may be one that the validator of these tests passes over in silence.</summary>
    private static readonly HashSet<string> s_keywords =
    [
        "$schema", "$id", "$ref", "title", "description", "definitions", "type", "enum", "enumDescriptions", "pattern", "minimum", "maximum",
        "properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties",
        "items", "minItems", "maxItems", "uniqueItems", "anyOf",
    ];

    public static TheoryData<string> Files => new(SchemaText.All.Keys);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_says_what_it_is(string file)
    {
        var schema = SchemaText.All[file];
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.Value<string>("$schema"));
        Assert.Equal(file, schema.Value<string>("$id"));
        Assert.NotEmpty(schema.Value<string>("title") ?? "");
        Assert.NotEmpty(schema.Value<string>("description") ?? "");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mapping_takes_no_key_that_is_not_declared(string file) =>
        Assert.All(SchemaText.Schemas(file).Where(s => s.ContainsKey("properties") || s.ContainsKey("patternProperties")), schema =>
        {
            Assert.Equal("object", schema.Value<string>("type"));
            Assert.False(schema.Value<bool?>("additionalProperties") ?? true, schema.Path);
            Assert.Subset(Keys(schema).ToHashSet(), (schema["required"] ?? new JArray()).Values<string>().OfType<string>().ToHashSet());
        });

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_property_and_definition_is_explained_in_one_sentence(string file) =>
        Assert.All(SchemaText.Schemas(file).Where(s => IsIn(s, "properties") || (IsIn(s, "definitions") && !s.ContainsKey("enum"))), schema =>
            Assert.Matches(OneSentence(), SchemaText.Description(file, schema) ?? $"none for {schema.Path}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_keywords_that_are_checked_are_used(string file) =>
        Assert.All(SchemaText.Schemas(file), schema => Assert.Subset(s_keywords, schema.Properties().Select(p => p.Name).ToHashSet()));

    /// <summary>Draft-07 passes over whatever stands beside a reference; a description does no harm there, and editors show it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Beside_a_reference_stands_nothing_but_a_description(string file) =>
        Assert.All(SchemaText.Schemas(file).Where(s => s.ContainsKey("$ref")), schema =>
        {
            Assert.Subset(new HashSet<string> { "$ref", "description" }, schema.Properties().Select(p => p.Name).ToHashSet());
            SchemaText.Follow(file, schema.Value<string>("$ref")!);
        });

    [Fact]
    public void Every_definition_is_used()
    {
        var used = SchemaText.All.Keys.SelectMany(f => SchemaText.Schemas(f)
            .Select(s => s.Value<string>("$ref")).OfType<string>().Select(r => r.StartsWith('#') ? f + r : r)).ToHashSet();
        var defined = SchemaText.All.SelectMany(s => ((JObject)s.Value["definitions"]!).Properties().Select(p => $"{s.Key}#/definitions/{p.Name}"));
        Assert.All(defined, d => Assert.Contains(d, used));
    }

    private static IEnumerable<string> Keys(JObject schema) => (schema["properties"] as JObject)?.Properties().Select(p => p.Name) ?? [];

    private static bool IsIn(JObject schema, string map) => schema.Parent?.Parent?.Parent is JProperty { Name: var name } && name == map;

    [GeneratedRegex(@"^[A-Z0-9t](?:(?!\. [A-Z]).)*\.\z")]
    private static partial Regex OneSentence();
}
