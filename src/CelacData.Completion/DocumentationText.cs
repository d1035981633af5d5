using System.Xml;
using System.Xml.Linq;

namespace CelacData.Completion;

/// <summary>Makes plain text of a documentation comment, a paragraph to a line.</summary>
internal static class DocumentationText
{
    /// <summary>Null where there is no documentation.</summary>
    public static string? Of(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            return null;
        try
        {
            var lines = XElement.Parse($"<doc>{xml}</doc>").Descendants().Where(e => e.Name.LocalName is "summary" or "remarks" or "para")
                .Select(OwnText).Where(line => line.Length > 0).ToList();
            return lines.Count == 0 ? null : string.Join("\n", lines);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string OwnText(XElement element)
    {
        var nodes = element.Nodes().Where(n => n is not XElement { Name.LocalName: "para" }).Select(n => n is XElement inner ? inner.Value : (n as XText)?.Value);
        return string.Join(" ", string.Concat(nodes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
