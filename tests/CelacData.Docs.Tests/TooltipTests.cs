using System.Xml.Linq;

namespace CelacData.Docs.Tests;

/// <summary>What the first page says an editor shows is what the documentation of the library gives it to show.</summary>
public sealed class TooltipTests
{
    [Fact]
    public void The_first_page_shows_the_documentation_of_the_member()
    {
        var shown = Page.Load("README.md").Blocks().First(b => b.Language == "text").Content.Split('\n', 2);
        var member = shown[0].Split(' ')[1];
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Clause).Assembly.Location, ".xml"))
            .Descendants("member").Single(m => (string?)m.Attribute("name") == "P:CelacData." + member).Element("summary")!;

        Assert.Equal(Words(string.Join(' ', documentation.DescendantNodes().OfType<XText>())), Words(shown[1]));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
