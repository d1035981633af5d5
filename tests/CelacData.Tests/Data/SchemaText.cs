using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>The schemas as JSON, for tests of how they are written.</summary>
internal static class SchemaText
{
    public const string Common = "common.schema.json";

    public static IReadOnlyDictionary<string, JObject> All { get; } =
        DataSchema.Files.ToDictionary(f => Path.GetFileName(f), f => JObject.Parse(File.ReadAllText(f)));

    /// <summary>Every schema inside a file: the file itself, its definitions, properties, items and alternatives.</summary>
    public static IEnumerable<JObject> Schemas(string file) => Walk(All[file]);

    /// <summary>What a reference points to, from the file in which it stands; fails the test where there is nothing.</summary>
    public static (string File, JObject Schema) Follow(string file, string reference)
    {
        var parts = reference.Split('#');
        var target = parts[0].Length == 0 ? file : parts[0];
        Assert.True(All.ContainsKey(target), $"{file} refers to {reference}, and there is no {target}.");
        var schema = All[target].SelectToken(parts[1].TrimStart('/').Replace('/', '.')) as JObject;
        Assert.True(schema is not null, $"{file} refers to {reference}, which {target} does not have.");
        return (target, schema);
    }

    /// <summary>The names of the definitions that one meets on the way from a property to the schema of its values.</summary>
    public static IEnumerable<string> DefinitionsOn(string file, JObject schema)
    {
        if (schema.Value<string>("$ref") is { } reference)
        {
            var (target, next) = Follow(file, reference);
            return DefinitionsOn(target, next).Prepend(reference.Split('/')[^1]);
        }

        return schema["items"] is JObject items ? DefinitionsOn(file, items) : [];
    }

    /// <summary>The schema at the end of all references, and the file in which it stands.</summary>
    public static (string File, JObject Schema) Resolve(string file, JObject schema)
    {
        while (schema.Value<string>("$ref") is { } reference)
            (file, schema) = Follow(file, reference);
        return (file, schema);
    }

    /// <summary>What an editor shows: its own description, or else the first on the way along its references.</summary>
    public static string? Description(string file, JObject schema)
    {
        if (schema.Value<string>("description") is { } own)
            return own;
        if (schema.Value<string>("$ref") is not { } reference)
            return null;
        var (target, next) = Follow(file, reference);
        return Description(target, next);
    }

    private static IEnumerable<JObject> Walk(JObject schema)
    {
        var maps = new[] { "properties", "patternProperties", "definitions" }
            .SelectMany(k => (schema[k] as JObject)?.Properties() ?? []).Select(p => p.Value);
        var parts = new[] { schema["items"] }.Concat(schema["anyOf"] ?? new JArray());
        return maps.Concat(parts).OfType<JObject>().SelectMany(Walk).Prepend(schema);
    }
}
