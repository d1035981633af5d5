using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>The records that model.yaml declares and the schemas of their entries have the same fields.</summary>
public class SchemaRecordTests
{
    public static TheoryData<string> Records => new(SchemaExpectations.Records.Select(r => SchemaExpectations.Text(r, "name")));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_has_the_keys_that_the_model_declares(string name)
    {
        var record = SchemaExpectations.Records.Single(r => SchemaExpectations.Text(r, "name") == name);
        var (_, schema) = SchemaOf(name);
        var fields = Fields(record["fields"]!);
        var own = record.ContainsKey("id") ? new[] { "name" } : [];

        Assert.Equal(own.Concat(fields.Select(f => SchemaExpectations.Text(f, "name"))).Order(), Properties(schema).Select(p => p.Name).Order());
        Assert.Equal(own.Concat(Required(fields)).Concat(NeverEmpty(schema)).Order(), (schema["required"] ?? new JArray()).Values<string>().Order());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_field_has_the_type_that_the_model_declares(string name)
    {
        var record = SchemaExpectations.Records.Single(r => SchemaExpectations.Text(r, "name") == name);
        var (file, schema) = SchemaOf(name);
        Assert.All(Fields(record["fields"]!), field => AssertType(file, schema, field));
    }

    [Theory]
    [InlineData("Clause")]
    [InlineData("Division")]
    [InlineData("Instrument")]
    public void A_record_of_every_catalogue_has_the_fields_that_the_model_adds_to_it(string record)
    {
        var (file, schema) = SchemaOf(record);
        var fields = Fields(SchemaExpectations.FieldsOf(record));
        Assert.Subset(Properties(schema).Select(p => p.Name).ToHashSet(), fields.Select(f => SchemaExpectations.Text(f, "name")).ToHashSet());
        Assert.Subset(schema["required"]!.Values<string>().ToHashSet(), Required(fields).Concat(SchemaExpectations.RequiredOf(record)).ToHashSet<string?>());
        Assert.All(fields, field => AssertType(file, schema, field));
    }

    private static void AssertType(string file, JObject schema, JObject field)
    {
        var declared = SchemaExpectations.Text(field, "type").TrimEnd('?');
        var target = declared.Replace("ref ", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal);
        var property = (JObject)schema["properties"]![SchemaExpectations.Text(field, "name")]!;
        var (home, resolved) = SchemaText.Resolve(file, property);

        Assert.Equal(declared.EndsWith("[]", StringComparison.Ordinal), resolved["items"] is not null);
        var isPart = !declared.StartsWith("ref ", StringComparison.Ordinal) && IsRecord(target);
        if (char.IsUpper(target[0]))
            Assert.Contains(SchemaText.DefinitionsOn(file, property), d => IsOf(target, isPart, d));
        else
            Assert.Contains(JsonType(target), Types(home, resolved));
    }

    /// <summary>
    /// Codes and references are definitions in capitals, parts begin with a small letter; of the codebook's rules only some fit a field.
    /// </summary>
    private static bool IsOf(string target, bool isPart, string definition) =>
        definition == (isPart ? Camel(target) : target) || (target == "CodebookRule" && definition.StartsWith(target, StringComparison.Ordinal));

    private static bool IsRecord(string name) => SchemaExpectations.Records.Any(r => SchemaExpectations.Text(r, "name") == name);

    private static IEnumerable<string?> Types(string file, JObject schema)
    {
        var item = schema["items"] is JObject items ? SchemaText.Resolve(file, items).Schema : schema;
        return item["type"] is JArray several ? several.Values<string>() : [item.Value<string>("type")];
    }

    private static string JsonType(string type) => type switch
    {
        "integer" => "integer",
        "decimal" => "number",
        "boolean" => "boolean",
        _ => "string",
    };

    private static (string File, JObject Schema) SchemaOf(string record) => Assert.Single(
        from file in SchemaText.All
        let definition = file.Value["definitions"]![Camel(record)] as JObject
        where definition is { } && definition.ContainsKey("properties")
        select (file.Key, definition));

    /// <summary>Lists that the generator fills from the other end have no key in the data.</summary>
    private static List<JObject> Fields(IEnumerable<JToken> fields) => fields.Cast<JObject>().Where(f => !f.ContainsKey("inverse")).ToList();

    private static IEnumerable<string> Required(IEnumerable<JObject> fields) => fields
        .Where(f => !SchemaExpectations.Text(f, "type").EndsWith('?') && !SchemaExpectations.Text(f, "type").EndsWith(']'))
        .Select(f => SchemaExpectations.Text(f, "name"));

    /// <summary>The generator demands no list; where the codebook demands that one has items, it must be there at all.</summary>
    private static IEnumerable<string> NeverEmpty(JObject schema) =>
        Properties(schema).Where(p => p.Value["minItems"] is not null).Select(p => p.Name);

    private static IEnumerable<JProperty> Properties(JObject schema) => ((JObject)schema["properties"]!).Properties();

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
