using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CelacData.Tests.Data;

/// <summary>
/// YAML as JSON, the way an editor's language server sees it: plain scalars are typed by the core schema of YAML 1.2, so that
/// <c>2025</c> is a number, <c>"2025"</c> and <c>2025-05-13</c> are texts, and <c>yes</c> is no boolean.
/// </summary>
internal static partial class YamlJson
{
    public static JToken Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Convert(Assert.Single(stream.Documents).RootNode);
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(c => new JProperty(((YamlScalarNode)c.Key).Value!, Convert(c.Value)))),
        YamlSequenceNode sequence => new JArray(sequence.Children.Select(Convert)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Type(scalar.Value ?? ""),
        YamlScalarNode scalar => new JValue(scalar.Value),
        _ => throw new InvalidOperationException($"A {node.NodeType} has no counterpart in JSON."),
    };

    /// <summary>Octal and hexadecimal numbers and infinities are left out: the data have none, and the generator takes none.</summary>
    private static JValue Type(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return JValue.CreateNull();
        if (text is "true" or "True" or "TRUE")
            return new JValue(true);
        if (text is "false" or "False" or "FALSE")
            return new JValue(false);
        if (Integer().IsMatch(text))
            return new JValue(long.Parse(text, CultureInfo.InvariantCulture));
        return Float().IsMatch(text) ? new JValue(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)) : new JValue(text);
    }

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Float();
}
