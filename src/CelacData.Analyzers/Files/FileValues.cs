namespace CelacData.Analyzers.Files;

/// <summary>Reads the values of a file by what its name ends with. Files are as their authors leave them, so nothing is an error: what is not understood has no values.</summary>
internal static class FileValues
{
    public static IEnumerable<FileValue> In(string path, string text) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".json" or ".jsonc" or ".jsonl" or ".ndjson" or ".geojson" => JsonValues.In(text),
        ".yaml" or ".yml" => YamlValues.In(text),
        ".csv" or ".tsv" => TableValues.OfSeparated(text),
        ".md" or ".markdown" => TableValues.OfMarkdown(text),
        ".resx" or ".xml" or ".xlf" => XmlValues.In(text),
        _ => [],
    };
}
