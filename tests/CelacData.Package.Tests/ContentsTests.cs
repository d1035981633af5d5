using System.Text.RegularExpressions;
using CelacData.Package.Tests.Support;
using NuGet.Packaging;

namespace CelacData.Package.Tests;

/// <summary>What is in the packages, entry by entry, and what they say of themselves.</summary>
public sealed partial class ContentsTests(Packages packages)
{
    private static readonly string[] s_library =
    [
        "CelacData.nuspec",
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "analyzers/dotnet/cs/CelacData.Analyzers.dll",
        "analyzers/dotnet/cs/CelacData.CodeFixes.dll",
        "analyzers/dotnet/cs/CelacData.Completion.dll",
        "build/CelacData.props",
        "build/CelacData.targets",
        "buildTransitive/CelacData.props",
        "buildTransitive/CelacData.targets",
        "data/LICENSE",
        .. Pages("CELAC1*.md"),
        "icon.png",
        "lib/net8.0/CelacData.dll",
        "lib/net8.0/CelacData.xml",
        "lib/netstandard2.0/CelacData.dll",
        "lib/netstandard2.0/CelacData.xml",
    ];

    private static readonly string[] s_symbols =
    [
        "CelacData.nuspec",
        "lib/net8.0/CelacData.pdb",
        "lib/netstandard2.0/CelacData.pdb",
    ];

    [Fact]
    public void Packing_the_tree_gives_the_two_packages_and_the_symbols_of_the_library() => Assert.Equal(
        [$"CelacData.{packages.Version}.nupkg", $"CelacData.{packages.Version}.snupkg", $"CelacData.Generator.{packages.Version}.nupkg"],
        Directory.GetFiles(packages.Feed).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_library_is_these_entries() => Assert.Equal(s_library, Entries(packages.File("CelacData")));

    [Fact]
    public void The_symbols_are_these_entries() => Assert.Equal(s_symbols, Entries(Path.ChangeExtension(packages.File("CelacData"), ".snupkg")));

    [Theory]
    [InlineData("CelacData", "MIT AND CC-BY-4.0")]
    [InlineData("CelacData.Generator", "MIT")]
    public void A_package_says_what_it_is(string id, string licence)
    {
        using var package = new PackageArchiveReader(packages.File(id));
        var nuspec = package.NuspecReader;
        Assert.Equal((id, packages.Version), (nuspec.GetId(), nuspec.GetVersion().ToNormalizedString()));
        Assert.Equal(licence, nuspec.GetLicenseMetadata()?.License);
        Assert.Equal("The CelacData contributors", nuspec.GetAuthors());
        Assert.NotEqual("", nuspec.GetDescription());
        Assert.NotEqual("", nuspec.GetTags());
        Assert.Equal("icon.png", nuspec.GetIcon());
        Assert.Equal("README.md", nuspec.GetReadme());
        Assert.All(["icon.png", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.txt"], f => Assert.Contains(f, package.GetFiles()));
    }

    [Theory]
    [InlineData("CelacData")]
    [InlineData("CelacData.Generator")]
    public void No_dependency_reaches_a_consumer(string id)
    {
        using var package = new PackageArchiveReader(packages.File(id));
        var groups = package.NuspecReader.GetDependencyGroups().ToList();
        Assert.All(groups, g => Assert.Empty(g.Packages));
        if (id == "CelacData")
            Assert.Equal(["net8.0", "netstandard2.0"], groups.Select(g => g.TargetFramework.GetShortFolderName()).Order(StringComparer.Ordinal));
    }

    /// <summary>There is no public address yet; an address or a commit of somebody's clone would be worse than none.</summary>
    [Theory]
    [InlineData("CelacData")]
    [InlineData("CelacData.Generator")]
    public void No_address_is_made_up(string id)
    {
        using var package = new PackageArchiveReader(packages.File(id));
        var nuspec = package.NuspecReader;
        Assert.Equal(("", "", ""), (nuspec.GetRepositoryMetadata().Url, nuspec.GetRepositoryMetadata().Commit, nuspec.GetProjectUrl()));
    }

    [Theory]
    [InlineData("CelacData")]
    [InlineData("CelacData.Generator")]
    public void The_release_notes_are_the_section_of_the_changelog(string id)
    {
        using var package = new PackageArchiveReader(packages.File(id));
        var sections = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")).Split("\n## ");
        var section = Assert.Single(sections, s => s.StartsWith(packages.Version, StringComparison.Ordinal));
        Assert.Equal(section[section.IndexOf('\n')..].Trim(), package.NuspecReader.GetReleaseNotes());
    }

    /// <summary>A gallery shows the README by itself: a link into the repository leads nowhere there.</summary>
    [Theory]
    [InlineData("CelacData")]
    [InlineData("CelacData.Generator")]
    public void The_readme_links_to_nothing_that_is_not_there(string id)
    {
        using var package = new PackageArchiveReader(packages.File(id));
        using var readme = new StreamReader(package.GetStream("README.md"));
        var text = readme.ReadToEnd();
        Assert.StartsWith($"# {id}\n", text, StringComparison.Ordinal);
        Assert.All(Link().Matches(text), l => Assert.Matches("^(https://|#)", l.Groups[1].Value));
    }

    [Theory]
    [InlineData("CelacData")]
    [InlineData("CelacData.Generator")]
    public void The_icon_is_a_square_of_128(string id)
    {
        using var package = new PackageArchiveReader(packages.File(id));
        using var icon = new MemoryStream();
        using (var stream = package.GetStream("icon.png"))
            stream.CopyTo(icon);
        byte[] signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        Assert.Equal(signature, icon.ToArray()[..8]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon.ToArray()[16..24]);
    }

    /// <summary>The pages of rules, and the one that they lead to: the links of diagnostics name them as they are called in the package.</summary>
    internal static IEnumerable<string> Pages(string pattern) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), pattern).Select(f => "docs/rules/" + Path.GetFileName(f)).Order(StringComparer.Ordinal).Append("docs/rules/README.md");

    /// <summary>With an address, the links are ones that an editor opens; without, they are the names of the pages in the package.</summary>
    [Theory]
    [InlineData("src/CelacData.Analyzers", "", "docs/rules/")]
    [InlineData("src/CelacData.Analyzers", "https://example.org/celac", "https://example.org/celac/blob/main/docs/rules/")]
    [InlineData("generator/CelacData.Generator", "https://example.org/celac", "https://example.org/celac/blob/main/docs/rules/")]
    public async Task One_address_makes_the_help_links(string project, string address, string links) => Assert.Contains(
        $"\"Value\": \"{links}\"",
        (await DotNet.Run(Path.Combine(Repository.Root, project), new Dictionary<string, string>(), "msbuild", "-getItem:AssemblyMetadata", $"-p:RepositoryUrl={address}")).Succeeded().Output,
        StringComparison.Ordinal);

    /// <summary>The entries but for those that hold the package together, in the order of their names.</summary>
    private static string[] Entries(string file)
    {
        using var package = new PackageArchiveReader(file);
        return [.. package.GetFiles()
            .Where(f => f != "[Content_Types].xml" && !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/services/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\]\(([^)\s]+)")]
    private static partial Regex Link();
}
