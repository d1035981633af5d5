namespace CelacData.Tests.Data;

internal static class SchemaAssert
{
    /// <summary>A sample with one change is refused, for that change alone.</summary>
    public static async Task RefusedAsync(string schema, string written, string instead, Violation expected)
    {
        var sample = SchemaSamples.All[schema];
        Assert.Contains(written, sample, StringComparison.Ordinal);
        var broken = sample.Replace(written, instead, StringComparison.Ordinal);
        Assert.Equal([expected], (await DataSchema.NamedAsync(schema)).Validate(YamlJson.Load(broken)));
    }
}
