using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>Before a schema sees a value, YAML 1.2 has typed it; older editors, which follow YAML 1.1, type some of these otherwise.</summary>
public class SchemaYamlTests
{
    [Theory]
    [InlineData("2025", JTokenType.Integer)]
    [InlineData("-3", JTokenType.Integer)]
    [InlineData("2.5", JTokenType.Float)]
    [InlineData("1e3", JTokenType.Float)]
    [InlineData("true", JTokenType.Boolean)]
    [InlineData("", JTokenType.Null)]
    [InlineData("~", JTokenType.Null)]
    [InlineData("null", JTokenType.Null)]
    [InlineData("\"2025\"", JTokenType.String)]
    [InlineData("'true'", JTokenType.String)]
    [InlineData("\"\"", JTokenType.String)]
    [InlineData("no", JTokenType.String)]
    [InlineData("2025-05-13", JTokenType.String)]
    [InlineData("2025/2027", JTokenType.String)]
    [InlineData("1_000", JTokenType.String)]
    [InlineData("12:30", JTokenType.String)]
    [InlineData("[2027,2028]", JTokenType.Array)]
    public void A_plain_scalar_has_the_type_of_the_core_schema(string written, JTokenType type) =>
        Assert.Equal(type, YamlJson.Load($"value: {written}")["value"]!.Type);
}
