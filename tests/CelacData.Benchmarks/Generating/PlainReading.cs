using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CelacData.Benchmarks.Generating;

/// <summary>The measures of the generator's cost: the same YAML read by YamlDotNet alone, and nothing done with it.</summary>
internal static class PlainReading
{
    /// <summary>By its event parser, which carries positions and is the quickest that it has.</summary>
    public static void ReadEvents(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
        }
    }

    /// <summary>Into its own nodes, as most programs read YAML.</summary>
    public static void ReadNodes(string text) => new YamlStream().Load(new StringReader(text));
}
