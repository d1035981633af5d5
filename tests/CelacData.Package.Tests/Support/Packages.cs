using CelacData.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(Packages))]

namespace CelacData.Package.Tests.Support;

/// <summary>
/// The packages, packed once for all tests from a copy of the tree; and a place where strangers use them: a folder with nothing of this
/// repository in it, a feed with the packages, and a package cache that is empty at first.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("celacdata-package-").FullName;

    /// <summary>The folder with the packages and nothing else.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>The folder with the packages of catalogues that strangers have made.</summary>
    public string Catalogues => Path.Combine(_folder, "catalogues");

    /// <summary>Where the copies of the consumers' projects are.</summary>
    public string Consumers => Path.Combine(_folder, "consumers");

    /// <summary>The copy of the tree that they were packed from.</summary>
    public string Tree => Path.Combine(_folder, "tree");

    /// <summary>The version that was packed.</summary>
    public string Version { get; private set; } = "";

    public string File(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>What the consumers' commands run with.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "cache"),
        ["CelacDataVersion"] = Version,
    };

    public async ValueTask InitializeAsync()
    {
        await Pack(Tree, Feed);
        Version = Directory.GetFiles(Feed, "CelacData.Generator.*.nupkg").Select(f => Path.GetFileNameWithoutExtension(f)["CelacData.Generator.".Length..]).Single();
        Repository.Copy(new DirectoryInfo(Path.Combine(Repository.Root, "tests", "CelacData.Package.Tests", "Consumers")), Consumers);
        Directory.CreateDirectory(Catalogues);
        NuGetConfig.Write(Consumers, Feed, Catalogues);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs a fresh copy of the tree with the one command that anybody would use.</summary>
    internal static async Task Pack(string tree, string feed)
    {
        Repository.CopyTo(tree);
        var packed = await DotNet.Run(tree, new Dictionary<string, string>(), "pack", "--output", feed, "-warnaserror", "--nologo", "--verbosity", "quiet");
        packed.Succeeded();
    }
}
