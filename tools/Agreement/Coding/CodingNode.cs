using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CelacData.Agreement.Coding;

/// <summary>A mapping of a pass that knows where it stands, so that every problem can be found.</summary>
internal sealed class CodingNode
{
    private readonly string _place;
    private readonly YamlMappingNode _mapping;

    public CodingNode(string place, YamlNode node)
    {
        _place = $"{place} (line {node.Start.Line.ToString(CultureInfo.InvariantCulture)})";
        _mapping = node as YamlMappingNode ?? throw Problem("a mapping is wanted here");
    }

    public string Text(string key) => OptionalText(key) ?? throw Problem($"'{key}' is missing");

    /// <summary>A key without a value says the same as no key.</summary>
    public string? OptionalText(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => null,
        YamlScalarNode { Value: { } text } => text,
        _ => throw Problem($"'{key}' is no plain value"),
    };

    public decimal Number(string key) =>
        decimal.TryParse(Text(key), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Problem($"'{key}' is no number");

    /// <summary>A list, or one value that stands for a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Find(key) is YamlSequenceNode list ? Scalars(key, list)
        : OptionalText(key) is { } single ? [single]
        : [];

    public IReadOnlyList<string> RequiredTexts(string key) =>
        Find(key) is null ? throw Problem($"'{key}' is missing") : Texts(key);

    public CodingNode? Child(string key) => Find(key) is { } node ? new CodingNode($"{_place}, {key}", node) : null;

    public IReadOnlyList<CodingNode> Children(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => new CodingNode($"{_place}, {key}", item))],
        _ => throw Problem($"'{key}' is no list"),
    };

    /// <summary>The children of a mapping below a key, by their own keys.</summary>
    public IReadOnlyList<(string Key, CodingNode Node)> Entries(string key) =>
        Find(key) is YamlMappingNode entries
            ? [.. entries.Children.Select(pair => (KeyOf(pair.Key), new CodingNode($"{_place}, {KeyOf(pair.Key)}", pair.Value)))]
            : throw Problem($"'{key}' is no mapping");

    /// <summary>Lists in a list, or values that each stand for a list of one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ListsOfTexts(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlSequenceNode inner ? Scalars(key, inner) : [Scalar(key, item)])],
        _ => throw Problem($"'{key}' is no list"),
    };

    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Problem($"'{key}' is '{other}' and neither true nor false"),
    };

    /// <summary>A key that nobody reads would be a coding that nobody counts.</summary>
    public void HasOnly(params string[] keys)
    {
        if (_mapping.Children.Keys.Select(KeyOf).FirstOrDefault(key => !keys.Contains(key)) is { } unknown)
            throw Problem($"'{unknown}' is no field; these are: {string.Join(", ", keys)}");
    }

    public InvalidCodingException Problem(string what) => new($"{_place}: {what}.");

    private YamlNode? Find(string key) =>
        _mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private static string KeyOf(YamlNode node) => ((YamlScalarNode)node).Value!;

    private IReadOnlyList<string> Scalars(string key, YamlSequenceNode list) => [.. list.Select(item => Scalar(key, item))];

    private string Scalar(string key, YamlNode node) =>
        (node as YamlScalarNode)?.Value ?? throw Problem($"'{key}' holds something that is no plain value");
}
