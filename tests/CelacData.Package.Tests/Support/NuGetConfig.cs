using System.Xml.Linq;
using NuGet.Configuration;

namespace CelacData.Package.Tests.Support;

/// <summary>
/// A nuget.config by which our packages come from one folder alone, those of strangers' catalogues from another, and everything else (the frameworks,
/// compilers and test tools) from wherever this machine takes its packages.
/// </summary>
internal static class NuGetConfig
{
    public static void Write(string folder, string feed, string catalogues)
    {
        XElement[] ours = [Source("packed", "CelacData", "CelacData.*"), Source("catalogues", "Catalogue.*")];
        var others = PackageSourceProvider.LoadPackageSources(Settings.LoadDefaultSettings(Repository.Root))
            .Where(s => s.IsEnabled).Select(s => Source(s.Name, "*"));
        new XDocument(new XElement("configuration",
            new XElement("packageSources", Folder("packed", feed), Folder("catalogues", catalogues)),
            new XElement("packageSourceMapping", ours, others)))
            .Save(Path.Combine(folder, "nuget.config"));
    }

    private static XElement Folder(string key, string path) => new("add", new XAttribute("key", key), new XAttribute("value", path));

    private static XElement Source(string key, params string[] patterns) => new(
        "packageSource", new XAttribute("key", key), patterns.Select(p => new XElement("package", new XAttribute("pattern", p))));
}
