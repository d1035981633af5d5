using System.Text;
using CelacData.Benchmarks.Data;
using YamlDotNet.RepresentationModel;

namespace CelacData.Benchmarks.Sizes;

/// <summary>
/// The strings that a catalogue holds, counted from its YAML: the distinct values of all fields that the model or the core declares as text or as a
/// period. What is worked out (citations, eIds) is no text of the catalogue.
/// </summary>
/// <param name="Bytes">Their UTF-8.</param>
/// <param name="BytesWithBareFingerprints">The same, with a fingerprint as the 32 bytes that it stands for and not as the 71 that it is written in.</param>
internal sealed record DistinctText(long Bytes, long BytesWithBareFingerprints)
{
    private const string FingerprintPrefix = "sha256:";
    private const int BareFingerprint = 32;

    /// <summary>Text fields of the core, which no model declares.</summary>
    private static readonly string[] s_core =
        ["id", "name", "title", "shortTitle", "citation", "prefix", "enumerator", "restatement", "note", "fingerprint", "publisher", "language", "locator"];

    public static DistinctText Of(IReadOnlyList<string> files)
    {
        var keys = TextKeys(CatalogueYaml.Load(files.Single(IsModel))).Concat(s_core).ToHashSet(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => !IsModel(f) && !f.EndsWith(".lock.yaml", StringComparison.Ordinal)))
            Collect(CatalogueYaml.Load(file), isText: false, keys, texts);
        return new DistinctText(
            texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t)),
            texts.Sum(t => t.StartsWith(FingerprintPrefix, StringComparison.Ordinal) ? BareFingerprint : (long)Encoding.UTF8.GetByteCount(t)));
    }

    private static bool IsModel(string file) => Path.GetFileName(file) == "model.yaml";

    private static IEnumerable<string> TextKeys(YamlMappingNode model) => CatalogueYaml.Items(model, "records").Concat(CatalogueYaml.Items(model, "extensions"))
        .SelectMany(record => CatalogueYaml.Items((YamlMappingNode)record, "fields").Cast<YamlMappingNode>())
        .Where(field => CatalogueYaml.Text(field, "type")!.TrimEnd('?', '[', ']') is "text" or "period")
        .Select(field => CatalogueYaml.Text(field, "name")!);

    private static void Collect(YamlNode node, bool isText, HashSet<string> keys, HashSet<string> texts)
    {
        switch (node)
        {
            case YamlScalarNode { Value: { } value } when isText:
                texts.Add(value);
                break;
            case YamlSequenceNode list:
                foreach (var item in list)
                    Collect(item, isText, keys, texts);
                break;
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping)
                    Collect(value, keys.Contains(CatalogueYaml.Scalar(key)), keys, texts);
                break;
        }
    }
}
