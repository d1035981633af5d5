using System.Reflection;

namespace CelacData.Package.Tests.Support;

/// <summary>The tree that the packages are made from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> s_made = new(StringComparer.Ordinal) { ".git", "bin", "obj", "artifacts", "TestResults", ".vs", ".idea" };

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Copies what somebody wrote, and nothing that was built of it: a copy is packed as a fresh checkout would be, and nobody's build is disturbed.</summary>
    public static void CopyTo(string folder) => Copy(new DirectoryInfo(Root), folder);

    public static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(d => !s_made.Contains(d.Name)))
            Copy(folder, Path.Combine(to, folder.Name));
    }
}
