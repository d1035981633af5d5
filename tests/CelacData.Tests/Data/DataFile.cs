using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>A file of the catalogue as it stands in the repository, before the generator has seen it.</summary>
internal sealed partial record DataFile(string Path)
{
    public static string Folder { get; } = Repository.Path("data");

    /// <summary>What the library is compiled from; the folder agreement is a record of its own and is not.</summary>
    public static IReadOnlyList<DataFile> All { get; } =
        new[] { Folder, System.IO.Path.Combine(Folder, "plan") }
            .SelectMany(f => Directory.EnumerateFiles(f, "*.yaml"))
            .Order(StringComparer.Ordinal).Select(f => new DataFile(f)).ToList();

    public string Name => System.IO.Path.GetRelativePath(Folder, Path).Replace('\\', '/');

    /// <summary>The schema that the first line names, relative to the file itself; null where it names none.</summary>
    public string? SchemaReference =>
        SchemaLine().Match(File.ReadLines(Path).FirstOrDefault() ?? "") is { Success: true } match ? match.Groups[1].Value : null;

    public string? SchemaPath => SchemaReference is { } reference
        ? System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, reference))
        : null;

    public static DataFile Named(string name) => All.Single(f => f.Name == name);

    public JObject Load() => (JObject)YamlJson.Load(File.ReadAllText(Path));

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(\S+)\z")]
    private static partial Regex SchemaLine();
}
