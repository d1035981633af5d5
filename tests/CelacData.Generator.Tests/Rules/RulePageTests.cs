using System.Reflection;
using System.Text.RegularExpressions;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Rules;

/// <summary>Every rule has its page in docs/rules, and the pages say the truth.</summary>
public sealed partial class RulePageTests
{
    private static readonly string s_folder = Path.Combine(Snapshot.RepositoryRoot, "docs", "rules");

    private static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> s_rules = typeof(DataErrors)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>()
        .ToDictionary(r => r.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. s_rules.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rules about the data that an example can show. Two are about the project, two about more mistakes or clauses than a page has room for; they have tests of their own.</summary>
    public static TheoryData<string> DataIds => [.. s_rules.Keys.Where(id => id is not ("CELAC0022" or "CELAC0078" or "CELAC0085" or "CELAC0088")).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_rules_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, s_rules.Count).Select(n => $"CELAC{n:0000}"), s_rules.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_has_its_title_and_its_message(string id)
    {
        var lines = File.ReadAllLines(PathOf(id));

        Assert.Equal($"# {id}: {s_rules[id].Title}", lines[0]);
        Assert.Equal($"> {s_rules[id].MessageFormat}", lines[2].Replace("`", "", StringComparison.Ordinal));
        Assert.EndsWith($"docs/rules/{id}.md", s_rules[id].HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_stands_in_the_index(string id) => Assert.Contains(
        $"| [{id}]({id}.md) | {s_rules[id].Title} | {s_rules[id].DefaultSeverity.ToString().ToLowerInvariant()} |",
        File.ReadAllLines(Path.Combine(s_folder, "README.md")));

    [Theory]
    [MemberData(nameof(DataIds))]
    public void The_wrong_example_breaks_the_rule(string id) =>
        Assert.Equal([id], Run(BaseOf(id), id, "Wrong").Diagnostics.Select(d => d.Id).Distinct());

    [Theory]
    [MemberData(nameof(DataIds))]
    public void The_right_example_breaks_no_rule(string id)
    {
        // The right example for a missing catalogue is one of a declaration alone.
        var errors = Run(BaseOf(id), id, "Right").Diagnostics.Where(d => id != "CELAC0020" || d.Id == id);

        Assert.Empty(errors);
    }

    /// <summary>Two rules are about files that are not there, one about a model that requires nothing, and some about what refers to the Harbour Accord.</summary>
    private static HarbourAccord BaseOf(string id) => id switch
    {
        "CELAC0020" => Complete.Without(CatalogueFile),
        "CELAC0021" => Complete.Without(LockFile),
        "CELAC0077" or "CELAC0084" or "CELAC0086" or "CELAC0087" => Empty,
        _ => Complete,
    };

    /// <summary>A project that references the Harbour Accord.</summary>
    private static readonly Lazy<Compilation> s_project = new(() => HarbourLibrary.Project.WithAssemblyName("Reader").WithReferences(new LoadedLibrary(Complete).References));

    private static string PathOf(string id) => Path.Combine(s_folder, id + ".md");

    /// <summary>Each example takes the place of the file that its first line names, or stands beside the others.</summary>
    private static GeneratorRun Run(HarbourAccord catalogue, string id, string section)
    {
        var page = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");
        var text = page.Split($"\n## {section}\n")[1].Split("\n## ")[0];
        var examples = Example().Matches(text);
        Assert.NotEmpty(examples);
        return GeneratorRun.Of(examples.Aggregate(catalogue, (all, e) => all.With(e.Groups["file"].Value, e.Groups["yaml"].Value)), s_project.Value);
    }

    [GeneratedRegex("```yaml\n(?<yaml># (?<file>[a-z.-]+)\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
