using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CelacData;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace WebApi;

/// <summary>
/// The description of the service. How a record looks cannot be told from its type, since a converter writes it; it is told from an example, which
/// is a record of the catalogue as it would be sent.
/// </summary>
internal static class ApiDocument
{
    private static readonly Dictionary<string, (string Description, string Example)> s_parameters = new()
    {
        ["clause"] = ("The id of a clause.", "AP-2.3.3"),
        ["commitment"] = ("The id of a commitment.", "AX-3-c1"),
        ["instrument"] = ("The prefix of an instrument: BD, AP or AX.", "AX"),
        ["party"] = ("The name of a state in code; only what binds it is listed.", "CostaRica"),
        ["mechanism"] = ("The name of a mechanism in code.", "ChinaCelacForum"),
        ["topic"] = ("The name of a topic in code.", "Finance"),
        ["strength"] = ("How firmly a commitment is put: " + string.Join(", ", Enum.GetNames<Strength>()) + ".", "Undertaking"),
        ["year"] = ("The year in which commitments surely fall due.", "2027"),
        ["q"] = ("Words that title or restatement have; case and diacritics do not count.", "scholarships"),
        ["page"] = ("The page, from 1.", "1"),
        ["size"] = ("How many on a page, 1 to 100.", "20"),
    };

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "China-CELAC Forum, 2025",
                Version = CatalogInfo.DataVersion ?? "1",
                Description = "The Beijing Declaration, the Joint Action Plan 2025-2027 and its annex, clause by clause.",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                if (s_parameters.TryGetValue(parameter.Name ?? "", out var known))
                    (parameter.Description, parameter.Example) = (known.Description, JsonValue.Create(known.Example));
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (ExampleOf(context.JsonTypeInfo) is { } example)
                Describe(schema, example);
            else if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(Strength))
                (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. Enum.GetNames<Strength>().Select(n => JsonValue.Create(n))]);
            return Task.CompletedTask;
        });
    }

    private static JsonNode? ExampleOf(JsonTypeInfo type)
    {
        object? example = type.Type switch
        {
            var t when t == typeof(Clause) => Annex.ChineseGovernmentScholarships,
            var t when t == typeof(Commitment) => Annex.ChineseGovernmentScholarships.Commitments[0],
            var t when t == typeof(EffectiveParties) => BeijingDeclaration.MultilateralTrade.EffectiveParties,
            var t when t == typeof(Party) => Party.CostaRica,
            var t when t == typeof(Mechanism) => Mechanism.ChinaCelacForum,
            var t when t == typeof(Topic) => Topic.Finance,
            _ => null,
        };
        return example is null ? null : JsonSerializer.SerializeToNode(example, type);
    }

    private static void Describe(OpenApiSchema schema, JsonNode example)
    {
        var shape = SchemaOf(example);
        (schema.Type, schema.Properties, schema.Examples) = (shape.Type, shape.Properties, [example]);
    }

    /// <summary>What is null in the example can be anything.</summary>
    private static OpenApiSchema SchemaOf(JsonNode? example) => example switch
    {
        JsonObject fields => new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = fields.ToDictionary(f => f.Key, IOpenApiSchema (f) => SchemaOf(f.Value)),
        },
        JsonArray items => new OpenApiSchema { Type = JsonSchemaType.Array, Items = items.Count == 0 ? new OpenApiSchema() : SchemaOf(items[0]) },
        JsonValue value => new OpenApiSchema
        {
            Type = value.GetValueKind() switch
            {
                JsonValueKind.Number => JsonSchemaType.Number,
                JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
                _ => JsonSchemaType.String,
            },
        },
        _ => new OpenApiSchema(),
    };
}
