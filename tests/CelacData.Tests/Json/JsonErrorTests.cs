using System.Text.Json;

namespace CelacData.Tests.Json;

/// <summary>What is wrong in JSON is told with its place and the nearest right thing.</summary>
public sealed class JsonErrorTests
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("""{"clause":"AP-2.3.33"}""", "$.clause", "'AP-2.3.33' is no id of a clause. Nearest: AP-2.3.3")]
    [InlineData("""{"id":"AP-2.3.33"}""", "$.id", "'AP-2.3.33' is no id of a clause. Nearest: AP-2.3.3")]
    [InlineData("""{"commitments":["AX-3-c1","AX-3-c9"]}""", "$.commitments[1]", "'AX-3-c9' is no id of a commitment. AX-3")]
    [InlineData("""{"weakest":"BestEfort"}""", "$.weakest", "'BestEfort' is no Strength. Nearest: BestEffort.")]
    [InlineData("""{"weakest":"x"}""", "$.weakest", "'x' is no Strength. There are Permission, Exploration,")]
    [InlineData("""{"weakest":"1"}""", "$.weakest", "'1' is no Strength.")]
    [InlineData("""{"weakest":1}""", "$.weakest", "A Strength is a text, and no Number.")]
    [InlineData("""{"parties":["China","CostaRico"]}""", "$.parties", "'CostaRico' stands for no party. Nearest: CostaRica.")]
    [InlineData("""{"parties":"China"}""", "$.parties", "A set of parties is a list of their names, and no String.")]
    [InlineData("""{"clause":3}""", "$.clause", "A record is the text that stands for it, or an object with that text as its id, and no Number.")]
    [InlineData("""{"clause":{"title":"x"}}""", "$.clause", "The object has no 'id', by which a record is found.")]
    [InlineData("""{"clause":{"title":"x","commitments":[{"id":"AX-3-c1"}],"id":["AX-3"]}}""", "$.clause", "A record is the text that stands for it")]
    public void An_error_has_its_path_and_the_nearest(string json, string path, string message)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Watch>(json, s_web));
        Assert.StartsWith(message, error.Message);
        Assert.StartsWith(path, error.Path);
    }

    [Fact]
    public void A_key_that_is_no_id_is_an_error()
    {
        Assert.StartsWith("'BD-99' is no id", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Watch>("""{"notes":{"BD-99":""}}""", s_web)).Message);
        Assert.StartsWith("'Nowhere' stands for no party", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Watch>("""{"counts":{"Nowhere":1}}""", s_web)).Message);
    }

    [Fact]
    public void A_section_is_no_article() => Assert.Equal(
        "'AP-2.3' is no Article, it is of the level section.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>("\"AP-2.3\"")).Message);
}
