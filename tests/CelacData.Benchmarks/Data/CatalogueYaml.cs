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

    /// <summary>The clauses of the files, file by file.</summary>
    public static IEnumerable<YamlMappingNode> Clauses(IEnumerable<string> files) =>
        files.Select(Load).Where(root => Find(root, "contents") is not null).SelectMany(ClausesIn);

    /// <summary>The values of the ids of clauses, from the lock file.</summary>
    public static IReadOnlyDictionary<string, int> ClauseValues(IEnumerable<string> files)
    {
        var locked = Load(files.Single(f => f.EndsWith(".lock.yaml", StringComparison.Ordinal)));
        return ((YamlMappingNode)locked["lock"]["ClauseId"]).ToDictionary(p => Scalar(p.Key), p => int.Parse(Scalar(p.Value)), StringComparer.Ordinal);
    }

    public static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Text(YamlMappingNode node, string key) => Find(node, key) is { } value ? Scalar(value) : null;

    public static IEnumerable<YamlNode> Items(YamlMappingNode node, string key) => Find(node, key) is YamlSequenceNode list ? list.Children : [];

    public static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static IEnumerable<YamlMappingNode> ClausesIn(YamlMappingNode node) => Items(node, "contents").Cast<YamlMappingNode>()
        .SelectMany(child => Find(child, "contents") is null ? [child] : ClausesIn(child));
}
