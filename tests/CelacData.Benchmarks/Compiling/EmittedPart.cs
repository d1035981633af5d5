using System.Text.RegularExpressions;

namespace CelacData.Benchmarks.Compiling;

/// <summary>A sort of what the generator emits, which can be left out so that the rest still compiles: the compiler's cost for it is what that takes less.</summary>
/// <param name="Name">As the row of a table says it.</param>
/// <param name="Rest">Of the name and the text of a file what is left; null for nothing.</param>
internal sealed partial record EmittedPart(string Name, string Folder, Func<string, string, string?> Rest)
{
    private const string Nothing = "\"x\"u8";

    private static readonly EmittedPart s_nothing = new("without any of these", "all", (_, text) =>
        IsWalk(text) ? null : WithoutLiterals(Comment().Replace(text, "")));

    /// <summary>What no catalogue can be without.</summary>
    private static readonly EmittedPart s_texts = new("the texts alone", "rest", (name, text) => IsText(name) ? text : s_nothing.Rest(name, text));

    public static readonly EmittedPart[] All =
    [
        new("whole", "whole", (_, text) => text),
        new("without documentation comments", "comments", (_, text) => Comment().Replace(text, "")),
        new("without texts", "texts", (name, text) => IsText(name) ? WithoutLiterals(text) : text),
        new("without columns and the index of ids", "columns", (name, text) => name.StartsWith("Data.", StringComparison.Ordinal) || IsIndex(name) ? WithoutLiterals(text) : text),
        new("without the classes by which one walks to a clause", "walk", (_, text) => IsWalk(text) ? null : text),
        s_nothing,
        s_texts,
    ];

    /// <summary>Of the largest catalogue, of which each takes a minute.</summary>
    public static readonly EmittedPart[] Few = [s_nothing, s_texts];

    /// <summary>Writes what is left into a folder.</summary>
    /// <returns>The files there.</returns>
    public IReadOnlyList<string> LeaveOut(IReadOnlyList<string> sources, string folder)
    {
        var files = new List<string>();
        foreach (var source in sources)
        {
            var name = Path.GetFileName(source);
            if (Rest(name, File.ReadAllText(source)) is not { } rest)
                continue;
            files.Add(Path.Combine(folder, name));
            File.WriteAllText(files[^1], rest);
        }

        return files;
    }

    private static bool IsText(string name) => name.StartsWith("Text.", StringComparison.Ordinal) && !IsIndex(name);

    private static bool IsIndex(string name) => name.StartsWith("Text.ClauseIds", StringComparison.Ordinal);

    /// <summary>These files alone have a short word for the namespace.</summary>
    private static bool IsWalk(string text) => text.Contains("using CatalogueTypes = ", StringComparison.Ordinal);

    private static string WithoutLiterals(string text) => Literal().Replace(RawLiteral().Replace(text, Nothing), Nothing);

    [GeneratedRegex(@"^ *///.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(""{3,})\n.*?\n\1u8", RegexOptions.Singleline)]
    private static partial Regex RawLiteral();

    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""u8")]
    private static partial Regex Literal();
}
