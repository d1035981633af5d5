using System.Text.RegularExpressions;
using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>The sample of a catalogue of one's own, in a fresh copy of the tree, and the page that walks through making it.</summary>
public sealed partial class OwnInstrumentTests(Packages packages)
{
    private static readonly string s_sample = Path.Combine(Repository.Root, "samples", "OwnInstrument");

    [Fact]
    public async Task It_packs_builds_and_runs_with_one_command()
    {
        var run = await DotNet.Run(packages.Tree, new Dictionary<string, string>(), "run", "--project", "samples/OwnInstrument");

        Assert.Equal(File.ReadAllText(Path.Combine(s_sample, "output.txt")).ReplaceLineEndings("\n"), run.Succeeded().Output);
    }

    [Fact]
    public void It_is_built_against_the_packages_alone()
    {
        var project = File.ReadAllText(Path.Combine(s_sample, "OwnInstrument.csproj"));

        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
        Assert.Contains($"<PackageReference Include=\"CelacData\" Version=\"{packages.Version}\" />", project, StringComparison.Ordinal);
        Assert.Contains($"<PackageReference Include=\"CelacData.Generator\" Version=\"{packages.Version}\" PrivateAssets=\"all\" />", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_snippet_of_the_page_is_a_piece_of_it()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "own-catalogue.md")).ReplaceLineEndings("\n");
        var files = Directory.EnumerateFiles(s_sample).Concat(Directory.EnumerateFiles(Path.Combine(s_sample, "agreement")))
            .Select(f => File.ReadAllText(f).ReplaceLineEndings("\n")).ToList();

        var snippets = Snippet().Matches(page).Select(m => m.Groups["text"].Value).ToList();

        Assert.InRange(snippets.Count, 10, 50);
        Assert.All(snippets, snippet => Assert.Contains(files, file => file.Contains(snippet, StringComparison.Ordinal)));
    }

    [GeneratedRegex("^```[a-z]+\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Snippet();
}
