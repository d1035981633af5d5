using YamlDotNet.RepresentationModel;

namespace CelacData.Tests.Data;

/// <summary>A pass of a curator, as it was kept in data/agreement.</summary>
internal static class AgreementFile
{
    public static string[] FactPasses { get; } = ["facts-a.yaml", "facts-b.yaml"];

    /// <summary>What the curator coded, clause by clause.</summary>
    public static IEnumerable<(Clause Clause, YamlMappingNode Coding)> Clauses(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Repository.Path("data", "agreement", file));
        stream.Load(reader);
        return [.. ((YamlMappingNode)stream.Documents[0].RootNode).Children
            .Select(c => (CelacData.Clauses.Parse(((YamlScalarNode)c.Key).Value!), (YamlMappingNode)c.Value))];
    }

    /// <summary>What the curator coded of the facts, entry by entry, by the id of the entry.</summary>
    public static IEnumerable<(string Id, YamlMappingNode Facts)> Entries(string file) =>
        from clause in Clauses(file)
        from entry in ((YamlMappingNode)clause.Coding["entries"]).Children
        select (((YamlScalarNode)entry.Key).Value!, (YamlMappingNode)entry.Value);

    public static string? OptionalText(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    public static IEnumerable<YamlNode> Items(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlSequenceNode)value).Children : [];
}
