using YamlDotNet.Core;

namespace CelacData.Benchmarks.Generating;

/// <summary>The measure of the generator's cost: the same YAML read by YamlDotNet's event parser, which carries positions, and nothing done with it.</summary>
internal static class EventParser
{
    public static void Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
        }
    }
}
