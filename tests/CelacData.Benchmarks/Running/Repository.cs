using System.Reflection;

namespace CelacData.Benchmarks.Running;

/// <summary>Where the files of the repository are, whatever the working directory is, and where what is made goes.</summary>
public static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of this program's own sources.</summary>
    public static string Benchmarks { get; } = Path("tests", "CelacData.Benchmarks");

    /// <summary>What the commands make: catalogues, assemblies, databases. It can be deleted at any time.</summary>
    public static string Artifacts { get; } = Path("artifacts", "benchmarks");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A folder among the artifacts, which exists afterwards.</summary>
    public static string Folder(params string[] parts) => Directory.CreateDirectory(System.IO.Path.Combine([Artifacts, .. parts])).FullName;
}
