using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CelacData.WebApi.Tests;

/// <summary>The OpenAPI document, used as a client uses it: every operation in it is called with the examples in it.</summary>
public sealed class DocumentTests(RunningApi api)
{
    [Fact]
    public async Task Every_operation_answers_to_its_own_examples_in_the_shape_that_it_promises()
    {
        var document = await api.Json("/openapi/v1.json");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString());
        var paths = document.GetProperty("paths").EnumerateObject().ToList();
        Assert.Equal(
            ["/", "/clauses", "/clauses/{clause}", "/clauses/{clause}/parties", "/commitments", "/commitments/{commitment}", "/commitments/{commitment}/parties",
             "/mechanisms", "/mechanisms/{mechanism}", "/parties", "/parties/{party}", "/topics", "/topics/{topic}"],
            paths.Select(p => p.Name).Order(StringComparer.Ordinal));

        foreach (var path in paths)
        {
            var operation = path.Value.GetProperty("get");
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            var answer = await api.Get(Address(path.Name, operation));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path.Name}: {answer.StatusCode}");
            var schema = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            AssertFits(path.Name, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken), schema, document);
        }
    }

    [Fact]
    public async Task A_record_is_described_by_its_fields_and_an_example()
    {
        var clause = (await api.Json("/openapi/v1.json")).GetProperty("components").GetProperty("schemas").GetProperty("Clause");
        Assert.Equal("string", clause.GetProperty("properties").GetProperty("restatement").GetProperty("type").GetString());
        Assert.Equal("AX-3", clause.GetProperty("examples")[0].GetProperty("id").GetString());
        var promise = clause.GetProperty("properties").GetProperty("commitments").GetProperty("items").GetProperty("properties");
        Assert.Equal("number", promise.GetProperty("quantities").GetProperty("items").GetProperty("properties").GetProperty("value").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Strengths_are_listed()
    {
        var parameters = (await api.Json("/openapi/v1.json")).GetProperty("paths").GetProperty("/commitments").GetProperty("get").GetProperty("parameters");
        var strength = parameters.EnumerateArray().Single(p => p.GetProperty("name").GetString() == "strength");
        Assert.Contains("BestEffort", strength.GetProperty("description").GetString());
        Assert.Contains("BestEffort", strength.GetRawText().Replace(strength.GetProperty("description").GetRawText(), "", StringComparison.Ordinal) + (await api.Json("/openapi/v1.json")).GetProperty("components").GetRawText());
    }

    private static string Address(string path, JsonElement operation)
    {
        if (!operation.TryGetProperty("parameters", out var parameters))
            return path;
        foreach (var parameter in parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "path"))
            path = path.Replace($"{{{parameter.GetProperty("name").GetString()}}}", parameter.GetProperty("example").GetString(), StringComparison.Ordinal);
        var query = parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").Select(p => $"{p.GetProperty("name").GetString()}={p.GetProperty("example").GetString()}");
        return $"{path}?{string.Join('&', query)}";
    }

    private static void AssertFits(string place, JsonElement value, JsonElement schema, JsonElement document)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                AssertFits(place + "[]", item, items, document);
        }

        if (value.ValueKind != JsonValueKind.Object || schema.TryGetProperty("additionalProperties", out _))
            return;
        Assert.True(schema.TryGetProperty("properties", out var properties), $"{place} is an object, and its schema has no properties: {schema}");
        foreach (var field in value.EnumerateObject())
            Assert.True(properties.TryGetProperty(field.Name, out _), $"{place} has '{field.Name}', which its schema has not.");
    }
}
