using System.Reflection;
using System.Text.RegularExpressions;

namespace CelacData.WebApi.Tests;

/// <summary>
/// The README shows what its commands print; a line that ends in three points stands for all that begin so. With CELACDATA_UPDATE_SNAPSHOTS=1 it
/// takes over what they print.
/// </summary>
public sealed partial class ReadmeTests(RunningApi api)
{
    private const int Shown = 130;

    private static readonly string s_file = Path.Combine(
        typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", "WebApi", "README.md");

    [Fact]
    public async Task Its_commands_print_what_it_shows()
    {
        var text = (await File.ReadAllTextAsync(s_file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var commands = Commands().Matches(text);
        Assert.True(commands.Count > 7);
        var now = text;
        foreach (Match command in commands)
        {
            var printed = await Run(command.Groups["line"].Value);
            now = now.Replace(command.Value, $"{command.Groups["line"].Value}\n{(printed.Length <= Shown ? printed : printed[..Shown] + "...")}\n", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("CELACDATA_UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(s_file, now, TestContext.Current.CancellationToken);
        else
            Assert.Equal(text, now);
    }

    /// <summary>Does what curl does for the few options that the README uses.</summary>
    private async Task<string> Run(string command)
    {
        var header = Header().Match(command);
        var answer = await api.Get(Address().Match(command).Groups[1].Value, header.Success ? header.Groups[1].Value : null, header.Success ? header.Groups[2].Value : null);
        return command.Contains("%{http_code}", StringComparison.Ordinal)
            ? ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A command, and the line that it prints, if one is shown yet.</summary>
    [GeneratedRegex(@"^(?<line>\$ curl [^\n]*)\n(?:(?!\$|```)[^\n]*\n)?", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("-H '([^:]*): ([^']*)'")]
    private static partial Regex Header();

    [GeneratedRegex("localhost:5000([^']*)'?$")]
    private static partial Regex Address();
}
