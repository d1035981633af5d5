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
        var stream = new YamlStream();
        using var reader = File.OpenText(Repository.Path("data", "agreement", file));
        stream.Load(reader);
        return from clause in ((YamlMappingNode)stream.Documents[0].RootNode).Children
               let id = Clauses.Parse(((YamlScalarNode)clause.Key).Value!)
               from node in clause.Value.AllNodes.OfType<YamlMappingNode>()
               where node.Children.ContainsKey("hesitation")
               let hesitation = (YamlMappingNode)node["hesitation"]
               select new Hesitation(id, Text(hesitation, "alternative"), Text(hesitation, "reason"));
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    /// <summary>A word of four letters or more, the code of a rule, or a number.</summary>
    [GeneratedRegex(@"[A-Za-z]{4,}|[A-Z]{2}[0-9]+|[0-9]+")]
    private static partial Regex TellingWord();

    private sealed record Hesitation(Clause Clause, string Alternative, string Reason);
}
