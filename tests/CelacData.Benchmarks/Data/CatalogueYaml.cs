using YamlDotNet.RepresentationModel;

namespace CelacData.Benchmarks.Data;

/// <summary>Reads data files the plain way, for what the measurements compare with. It knows nothing of the generator.</summary>
internal static class CatalogueYaml
{
    public static YamlMappingNode Load(string file)
    {
        using var reader = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Text(YamlMappingNode node, string key) => Find(node, key) is { } value ? Scalar(value) : null;

    public static IEnumerable<YamlNode> Items(YamlMappingNode node, string key) => Find(node, key) is YamlSequenceNode list ? list.Children : [];

    public static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
