using System.Text.RegularExpressions;

namespace CelacData.Docs.Tests;

/// <summary>No link in the documentation leads nowhere.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All.Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file_and_to_a_heading_in_it(string path)
    {
        var page = Page.Load(path);
        var folder = Path.GetDirectoryName(path)!;
        var dead = Links().Matches(page.Text).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://")).Where(link =>
        {
            var (file, heading) = link.Split('#') is [var f, var h] ? (f, h) : (link, null);
            var target = file.Length == 0 ? path : Path.Combine(folder, file);
            if (!File.Exists(Page.Full(target)) && !Directory.Exists(Page.Full(target)))
                return true;
            return heading is not null && !Headings().Matches(File.ReadAllText(Page.Full(target))).Any(m => Anchor(m.Groups[1].Value) == heading);
        });
        Assert.Empty(dead);
    }

    /// <summary>Every page of docs can be found from the list of its folder.</summary>
    [Fact]
    public void Every_page_is_listed()
    {
        var index = Page.Load("docs/README.md").Text;
        Assert.All(Page.All.Where(p => p.Path.StartsWith("docs/", StringComparison.Ordinal) && p.Path != "docs/README.md"),
            p => Assert.Contains($"({Path.GetFileName(p.Path)})", index));
    }

    private static string Anchor(string heading) => NoAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
