using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CelacData.Tests.Data;

/// <summary>Where one of the two curators hesitated, the settled data must say what else was thought of, and why.</summary>
public sealed partial class HesitationTests
{
    /// <summary>A record that shares fewer telling words with the hesitation speaks of something else.</summary>
    private const int TellingWords = 2;

    [Theory]
    [InlineData("pass-a.yaml", 47)]
    [InlineData("pass-b.yaml", 20)]
    public void Every_hesitation_of_a_pass_is_on_record_beside_the_judgement(string file, int hesitations)
    {
        var all = Hesitations(file).ToList();
        Assert.Equal(hesitations, all.Count);
        var missing = all.Where(h => !IsOnRecord(h)).Select(h => $"{h.Clause.IdText}: {h.Alternative} ({h.Reason})").ToList();
        Assert.True(missing.Count == 0, $"{file} hesitates where the data do not:\n{string.Join('\n', missing)}");
    }

    /// <summary>A hesitation over a fact is settled by a rule, and the codebook lists which; what the text leaves open, a note says.</summary>
    [Theory]
    [InlineData("facts-a.yaml", 42)]
    [InlineData("facts-b.yaml", 46)]
    public void Every_hesitation_over_a_fact_is_a_case_of_the_codebook(string file, int hesitations)
    {
        var hesitating = AgreementFile.Entries(file).Where(e => e.Facts.OptionalText("hesitation") is not null).Select(e => e.Id).ToList();
        Assert.Equal(hesitations, hesitating.Count);
        Assert.Empty(hesitating.Except(Cases().Select(c => c.Entry)));
    }

    [Fact]
    public void Every_case_is_one_that_somebody_hesitated_over_and_names_a_rule_that_there_is()
    {
        var codebook = File.ReadAllText(Repository.Path("data", "CODEBOOK.md"));
        var hesitating = AgreementFile.FactPasses.SelectMany(AgreementFile.Entries).Where(e => e.Facts.OptionalText("hesitation") is not null).Select(e => e.Id);
        Assert.Equal(Cases().Select(c => c.Entry).Distinct().Order(), Cases().Select(c => c.Entry).Order());
        Assert.Empty(Cases().Select(c => c.Entry).Except(hesitating));
        Assert.All(Cases(), c => Assert.All(c.Rules, r => Assert.Contains($"- **{r}** ", codebook)));
    }

    private static IEnumerable<(string Entry, string[] Rules)> Cases() =>
        File.ReadLines(Repository.Path("data", "CASES.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(c => (c[1], c[4].Split(", ")));

    private static bool IsOnRecord(Hesitation hesitation)
    {
        var clause = hesitation.Clause;
        if (Alternatives(clause).Contains(hesitation.Alternative))
            return true;
        var reasons = string.Join(' ', Reasons(clause));
        var code = Enum.TryParse<Strength>(hesitation.Alternative, out _) || Enum.TryParse<StatementKind>(hesitation.Alternative, out _);
        return code
            ? reasons.Contains(hesitation.Alternative, StringComparison.Ordinal)
            : Telling(reasons).Intersect(Telling($"{hesitation.Alternative} {hesitation.Reason}")).Count() >= TellingWords;
    }

    private static IEnumerable<string?> Alternatives(Clause clause) =>
    [
        .. clause.Commitments.Select(c => c.Coding.Alternative?.ToString()),
        .. clause.Commitments.Select(c => c.Coding.AlternativeKind?.ToString()),
        .. clause.Statements.Select(s => s.Coding.Alternative?.ToString()),
        .. clause.Statements.Select(s => s.Coding.AlternativeStrength?.ToString()),
    ];

    private static IEnumerable<string?> Reasons(Clause clause) =>
    [
        clause.Note,
        clause.Coding.Reason,
        .. clause.Commitments.Select(c => c.Coding.Reason),
        .. clause.Statements.Select(s => s.Coding.Reason),
    ];

    private static HashSet<string> Telling(string text) =>
        TellingWord().Matches(text).Select(m => m.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Hesitation> Hesitations(string file)
    {
        return from clause in AgreementFile.Clauses(file)
               from node in clause.Coding.AllNodes.OfType<YamlMappingNode>()
               where node.Children.ContainsKey("hesitation")
               let hesitation = (YamlMappingNode)node["hesitation"]
               select new Hesitation(clause.Clause, Text(hesitation, "alternative"), Text(hesitation, "reason"));
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    /// <summary>A word of four letters or more, the code of a rule, or a number.</summary>
    [GeneratedRegex(@"[A-Za-z]{4,}|[A-Z]{2}[0-9]+|[0-9]+")]
    private static partial Regex TellingWord();

    private sealed record Hesitation(Clause Clause, string Alternative, string Reason);
}
