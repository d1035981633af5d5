using System.Text.RegularExpressions;

namespace CelacData.Tests.Data;

/// <summary>The published wording, where the machine has it. It is not part of the project: its publishers own it.</summary>
internal static partial class PublishedEdition
{
    public const string Variable = "CELACDATA_EDITION_EN";

    /// <summary>The lines of the edition; skips the test, and says why, where there is none.</summary>
    public static string[] Lines()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path))
            Assert.Skip($"The environment variable {Variable} does not name the file with the text of the edition.");
        return File.ReadAllLines(path);
    }

    /// <summary>A line without its dateline and its enumerator.</summary>
    public static string WithoutEnumerator(string line) => Enumerator().Replace(Dateline().Replace(line, ""), "");

    /// <summary>The wording of every clause and note, by the fingerprint that the catalogue gives it.</summary>
    public static ILookup<string, string> Wordings() => Lines()
        .SelectMany(l => new[] { WithoutEnumerator(l), Dateline().Replace(l, "") }.Distinct())
        .Where(w => w.Length > 0)
        .ToLookup(w => Fingerprint.Of(w).Value);

    public static string WordingOf(Clause clause) => Wordings()[clause.Fingerprint.Value].Single();

    [GeneratedRegex(@"^[A-Z][a-z]+ \d+ \([^)]*\) — ")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(\((?:[IVXivx]+|\d+)\)|\d+\.|[IVX]+\.|\*|\[1\]|Fourth,)\s*")]
    private static partial Regex Enumerator();
}
