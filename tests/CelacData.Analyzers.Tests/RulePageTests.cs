using System.Reflection;
using System.Text.RegularExpressions;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Tests;

/// <summary>Every rule has its page in docs/rules, and the pages say the truth.</summary>
public sealed partial class RulePageTests
{
    private static readonly string s_folder = Path.Combine(
        typeof(RulePageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "docs", "rules");

    private static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> s_rules = typeof(UseRules)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>()
        .ToDictionary(r => r.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. s_rules.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_has_its_title_and_its_message(string id)
    {
        var lines = File.ReadAllLines(PathOf(id));
        Assert.Equal($"# {id}: {s_rules[id].Title}", lines[0]);
        Assert.Equal($"> {s_rules[id].MessageFormat}", lines[2].Replace("`", "", StringComparison.Ordinal));
        Assert.Equal($"docs/rules/{id}.md", s_rules[id].HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_stands_in_the_index(string id) =>
        Assert.Contains($"| [{id}]({id}.md) | {s_rules[id].Title} | {string.Join(", in comments ", Severities(id))} |", File.ReadAllLines(Path.Combine(s_folder, "README.md")));

    /// <summary>What stops a build, what only warns, and what an editor suggests. A withdrawn id is the one that is both, since a comment may speak of the past.</summary>
    [Theory]
    [InlineData("CELAC1001", "error")]
    [InlineData("CELAC1002", "suggestion")]
    [InlineData("CELAC1003", "suggestion")]
    [InlineData("CELAC1004", "warning")]
    [InlineData("CELAC1005", "suggestion")]
    [InlineData("CELAC1006", "warning", "suggestion")]
    [InlineData("CELAC1007", "error")]
    [InlineData("CELAC1008", "warning")]
    [InlineData("CELAC1009", "warning")]
    [InlineData("CELAC1010", "warning")]
    [InlineData("CELAC1011", "warning")]
    [InlineData("CELAC1012", "warning")]
    public void A_rule_is_as_severe_as_its_page_says(string id, params string[] severities)
    {
        Assert.Equal(severities, Severities(id));
        var stated = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n").Split("\n## Severity\n\n")[1].Split(". ")[0];
        Assert.StartsWith(severities[0] == "error" ? "An error" : "A " + severities[0], stated, StringComparison.Ordinal);
        Assert.EndsWith(severities[^1], stated, StringComparison.Ordinal);
    }

    /// <summary>What the analyzers say of a rule, the severest first; one of them may have a milder form of it.</summary>
    private static IReadOnlyList<string> Severities(string id) =>
    [
        .. UserProject.Analyzers.SelectMany(a => a.SupportedDiagnostics).Where(r => r.Id == id).Select(r => r.DefaultSeverity).Distinct().OrderDescending()
            .Select(s => s is DiagnosticSeverity.Info ? "suggestion" : s.ToString().ToLowerInvariant()),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_breaks_the_rule_and_the_right_one_none(string id)
    {
        // The example for the member is about a text that is right, and that for the id about one that would better be a member.
        Assert.Contains(id, await Run(id, "Wrong"));
        Assert.DoesNotContain(id, await Run(id, "Right"));
    }

    /// <summary>The page names the file that can change it: sections of an .editorconfig reach code, a .globalconfig what is at no place in code.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Its_severity_can_be_set(string id)
    {
        Assert.DoesNotContain(await Diagnose(id, "Wrong", $"dotnet_diagnostic.{id}.severity = none"), d => d.Id == id);
        Assert.All((await Diagnose(id, "Wrong", $"dotnet_diagnostic.{id}.severity = error")).Where(d => d.Id == id), d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));

        var isInCode = (await Diagnose(id, "Wrong", "")).Where(d => d.Id == id).All(d => d.Location.IsInSource);
        Assert.Contains(isInCode ? "An `.editorconfig` can change it: " : "A `.globalconfig` can change it: ", File.ReadAllText(PathOf(id)), StringComparison.Ordinal);
    }

    private static string PathOf(string id) => Path.Combine(s_folder, id + ".md");

    private static async Task<IReadOnlyList<string>> Run(string id, string section) => [.. (await Diagnose(id, section, "")).Select(d => d.Id)];

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(string id, string section, string setting)
    {
        var page = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");
        var text = page.Split($"\n## {section}\n")[1].Split("\n## ")[0];
        var examples = Example().Matches(text).ToLookup(e => e.Groups["kind"].Value, e => e.Groups["text"].Value);
        Assert.NotEmpty(examples);
        var config = examples["ini"].SingleOrDefault() ?? "is_global = true\n";
        return await UserProject.Analyze(string.Concat(examples["csharp"]), config + setting, examples["json"].SingleOrDefault());
    }

    [GeneratedRegex("```(?<kind>csharp|json|ini)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
