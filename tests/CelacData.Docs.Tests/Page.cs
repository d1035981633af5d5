using System.Reflection;

namespace CelacData.Docs.Tests;

/// <summary>A page of the documentation, as its readers find it.</summary>
internal sealed record Page(string Path, string Text)
{
    private static readonly string s_root =
        typeof(Page).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The pages at the root and in docs; those in folders below have tests of their own.</summary>
    public static IEnumerable<Page> All => Directory.EnumerateFiles(s_root, "*.md")
        .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(s_root, "docs"), "*.md"))
        .Select(file => Load(System.IO.Path.GetRelativePath(s_root, file).Replace('\\', '/')))
        .OrderBy(page => page.Path, StringComparer.Ordinal);

    public static Page Load(string path) => new(path, File.ReadAllText(Full(path)).ReplaceLineEndings("\n"));

    public static string Full(string path) => System.IO.Path.Combine(s_root, path);

    /// <summary>The blocks of code, each with the line on which it begins.</summary>
    public IReadOnlyList<Block> Blocks()
    {
        var blocks = new List<Block>();
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            Assert.True(end > i, $"{Path}({i + 1}): this block does not end");
            blocks.Add(new Block(Path, i + 1, lines[i][3..], string.Join('\n', lines[(i + 1)..end])));
            i = end;
        }

        return blocks;
    }
}

/// <summary>A block of code in a page; its language is what stands behind the opening fence.</summary>
internal sealed record Block(string Path, int Line, string Language, string Content)
{
    public override string ToString() => $"{Path}({Line})";
}
