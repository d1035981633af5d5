using CelacData.Package.Tests.Support;
using NuGet.Packaging;

namespace CelacData.Package.Tests;

/// <summary>What is in the package of the generator, and that it is for the compiler alone.</summary>
public sealed class GeneratorPackageTests(Packages packages)
{
    private static readonly string[] s_entries =
    [
        "CelacData.Generator.nuspec",
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "analyzers/dotnet/cs/CelacData.Analyzers.dll",
        "analyzers/dotnet/cs/CelacData.CodeFixes.dll",
        "analyzers/dotnet/cs/CelacData.Completion.dll",
        "analyzers/dotnet/cs/CelacData.Generator.YamlDotNet.dll",
        "analyzers/dotnet/cs/CelacData.Generator.dll",
        "build/CelacData.Generator.targets",
        .. ContentsTests.Pages("CELAC*.md"),
        "icon.png",
        "rules/CelacData.props",
        "rules/CelacData.targets",
        "schemas/catalogue.schema.json",
        "schemas/model.schema.json",
    ];

    [Fact]
    public void It_is_these_entries()
    {
        using var package = new PackageArchiveReader(packages.File("CelacData.Generator"));
        var entries = package.GetFiles().Where(f => f != "[Content_Types].xml" && !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal));
        Assert.Equal(s_entries, entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_it_reaches_a_program()
    {
        using var package = new PackageArchiveReader(packages.File("CelacData.Generator"));
        Assert.True(package.NuspecReader.GetDevelopmentDependency());
        Assert.Empty(package.NuspecReader.GetDependencyGroups().SelectMany(g => g.Packages));
        Assert.Empty(package.GetLibItems());
    }

    [Fact]
    public async Task With_the_package_and_one_file_a_project_builds_and_runs()
    {
        var consumer = new Consumer(packages, "OneFile");

        (await consumer.Build()).Succeeded();

        Assert.Equal("Treaty on the Tides, article 2\nCharts are shared.\n", (await consumer.RunBuilt()).Succeeded().Output);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(consumer.Folder, "bin"), "*Yaml*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_catalogue_for_NET_Standard_builds_without_a_warning() =>
        (await new Consumer(packages, "Standard").Build()).Succeeded();

    /// <summary>The SDK keeps the higher version of two assemblies of one name, so each of two generators could be given the parser of the other.</summary>
    [Theory]
    [InlineData("13.7.1")]
    [InlineData("18.1.0")]
    public async Task Another_generator_keeps_its_own_version_of_the_parser(string version)
    {
        var consumer = new Consumer(packages, "TwoParsers");
        string[] setting = ["--nologo", $"-p:AnotherVersion={version}"];
        (await consumer.Run(["restore", .. setting])).Succeeded();
        var parser = Path.Combine(packages.Environment["NUGET_PACKAGES"], "yamldotnet", version, "lib", "netstandard2.0", "YamlDotNet.dll");
        AnotherGenerator.Write(Path.Combine(consumer.Folder, "another"), parser);

        (await consumer.Run(["build", "--no-restore", "--no-incremental", "-warnaserror", .. setting])).Succeeded();

        Assert.Equal(
            $"Treaty on the Tides, article 2\nCharts are shared.\n{version.Split('.')[0]}.0.0.0\n",
            (await consumer.RunBuilt()).Succeeded().Output);
    }
}
