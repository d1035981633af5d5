using System.Reflection;
using System.Text.RegularExpressions;

namespace CelacData.CommitmentTracker.Tests;

public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string[][] s_commands =
        [["due"], ["due", "2027"], ["figures"], ["figures", "scholarships", "trainingplaces"], ["strength"], ["party", "CR"]];

    private static readonly string s_root =
        typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private readonly TrackerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The last excerpts show statuses that somebody recorded on a day; the others are the same for everybody.</summary>
    [Fact]
    public void Its_excerpts_are_what_the_program_says()
    {
        var said = s_commands.SelectMany(c => _folder.Say(c).Split('\n')).Select(l => l.TrimEnd()).ToHashSet();
        var excerpts = Excerpts().Matches(File.ReadAllText(Path.Combine(s_root, "samples/CommitmentTracker/README.md"))).Select(m => m.Groups[1].Value).ToList();

        Assert.True(excerpts.Count > s_commands.Length);
        var lines = excerpts.Take(s_commands.Length).SelectMany(e => e.Split('\n')).Select(l => l.TrimEnd()).Where(l => l.Length > 0 && l != "...");
        Assert.DoesNotContain(lines, l => !said.Contains(l));
    }

    /// <summary>The table with which the project introduces itself is the one that the program prints.</summary>
    [Fact]
    public void The_table_of_the_first_page_is_what_the_program_says()
    {
        var table = Excerpts().Matches(File.ReadAllText(Path.Combine(s_root, "README.md"))).Select(m => m.Groups[1].Value).Single(e => e.Contains('╭'));

        var said = string.Join('\n', _folder.Say("figures").Split('\n').Select(l => l.TrimEnd()));
        Assert.Contains(table, said);
    }

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Excerpts();
}
