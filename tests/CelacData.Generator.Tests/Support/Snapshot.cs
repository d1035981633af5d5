using System.Reflection;

namespace CelacData.Generator.Tests.Support;

/// <summary>
/// What the generator is expected to print, one file for each. After a change that is meant, <c>CELACDATA_UPDATE_SNAPSHOTS=1 dotnet test
/// tests/CelacData.Generator.Tests</c> writes them anew; the difference is then read in the commit.
/// </summary>
internal static class Snapshot
{
    public static readonly string RepositoryRoot = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly string s_folder = Path.Combine(RepositoryRoot, "tests", "CelacData.Generator.Tests", "Snapshots");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(s_folder).Select(f => Path.GetFileName(f)!);

    public static void Check(string name, string actual)
    {
        var path = Path.Combine(s_folder, name);
        if (Environment.GetEnvironmentVariable("CELACDATA_UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no snapshot {name}; write it with CELACDATA_UPDATE_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
