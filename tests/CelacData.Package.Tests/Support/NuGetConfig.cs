using System.Xml.Linq;
using NuGet.Configuration;

namespace CelacData.Package.Tests.Support;

/// <summary>
/// A nuget.config by which our packages come from the folder alone, and everything else (the frameworks, compilers and test tools) from
/// wherever this machine takes its packages.
/// </summary>
internal static class NuGetConfig
{
    public static void Write(string folder, string feed)
    {
        var ours = Source("packed", "CelacData", "CelacData.*");
        var others = PackageSourceProvider.LoadPackageSources(Settings.LoadDefaultSettings(Repository.Root))
            .Where(s => s.IsEnabled).Select(s => Source(s.Name, "*"));
        new XDocument(new XElement("configuration",
            new XElement("packageSources", new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", feed))),
            new XElement("packageSourceMapping", ours, others)))
            .Save(Path.Combine(folder, "nuget.config"));
    }

    private static XElement Source(string key, params string[] patterns) => new(
        "packageSource", new XAttribute("key", key), patterns.Select(p => new XElement("package", new XAttribute("pattern", p))));
}
