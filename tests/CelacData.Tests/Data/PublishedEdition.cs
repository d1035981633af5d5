using System.Text.RegularExpressions;

namespace CelacData.Tests.Data;

/// <summary>The published wording, where the machine has it. It is not part of the project: its publishers own it.</summary>
internal static partial class PublishedEdition
{
    public const string Variable = "CELACDATA_EDITION_EN";

    private static ILookup<string, string>? s_wordings;

    /// <summary>The wording of every clause and note, by its fingerprint; skips the test, and says why, where there is no edition.</summary>
    public static ILookup<string, string> Wordings()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(path))
            return s_wordings ??= Read(path);

        var reason = $"The environment variable {Variable} does not name the file with the text of the edition.";
        TestContext.Current.SendDiagnosticMessage("Skipped {0}: {1}", TestContext.Current.Test?.TestDisplayName, reason);
        Assert.Skip(reason);
        return null!;
    }

    /// <summary>What stands around the texts: everything before the Declaration.</summary>
    public static string PressMaterial()
    {
        _ = Wordings();
        var lines = File.ReadAllLines(Environment.GetEnvironmentVariable(Variable)!);
        return string.Join('\n', lines.TakeWhile(l => Fingerprint.Of(WithoutEnumerator(l)) != Clauses.Get(ClauseId.BD_1).Fingerprint));
    }

    public static string WordingOf(this ILookup<string, string> wordings, Clause clause) => wordings[clause.Fingerprint.Value].Single();

    /// <summary>A line can be a wording with or without what stands before it; only the right form has a fingerprint of the catalogue.</summary>
    private static ILookup<string, string> Read(string path) => File.ReadAllLines(path)
        .SelectMany(l => new[] { WithoutEnumerator(l), Dateline().Replace(l, "") }.Distinct())
        .Where(w => w.Length > 0)
        .ToLookup(w => Fingerprint.Of(w).Value);

    private static string WithoutEnumerator(string line) => Enumerator().Replace(Dateline().Replace(line, ""), "");

    [GeneratedRegex(@"^[A-Z][a-z]+ \d+ \([^)]*\) — ")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(\((?:[IVXivx]+|\d+)\)|\d+\.|[IVX]+\.|\*|\[1\]|Fourth,)\s*")]
    private static partial Regex Enumerator();
}
