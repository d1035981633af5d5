using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CelacData.Agreement.Coding;

/// <summary>A file of codings: one mapping from clause id to what was coded.</summary>
internal static class CodingFile
{
    public static IReadOnlyList<(string Id, CodingNode Coding)> Read(string file, TextReader reader)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(reader);
        }
        catch (YamlException problem)
        {
            throw new InvalidCodingException($"{file}({problem.Start.Line},{problem.Start.Column}): {problem.Message}");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? [.. root.Children.Select(pair => Read(file, ((YamlScalarNode)pair.Key).Value!, pair.Value))]
            : throw new InvalidCodingException($"{file}: one mapping from clause id to coding is wanted.");
    }

    private static (string, CodingNode) Read(string file, string id, YamlNode node) => (id, new CodingNode($"{file}, {id}", node));
}
