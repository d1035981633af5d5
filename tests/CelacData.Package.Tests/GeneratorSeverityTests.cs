using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>What the page about severities says of the rules for the data, through the real build of a project that has no file of C#.</summary>
public sealed class GeneratorSeverityTests(Packages packages)
{
    private const string Config = "dotnet_diagnostic.CELAC0005.severity = warning\ndotnet_diagnostic.CELAC0035.severity = error\n";

    private readonly Consumer _consumer = new(packages, "Severities");

    [Fact]
    public Task Nothing_said_leaves_what_the_rules_say() => Gives("error CELAC0005, warning CELAC0035");

    [Fact]
    public Task A_global_config_sets_it() => WithFile(".globalconfig", "is_global = true\n" + Config, "error CELAC0035, warning CELAC0005");

    [Theory]
    [InlineData("*")]
    [InlineData("*.yaml")]
    public Task A_section_of_an_editorconfig_does_not_reach_it(string section) =>
        WithFile(".editorconfig", $"root = true\n[{section}]\n{Config}", "error CELAC0005, warning CELAC0035");

    [Fact]
    public Task NoWarn_silences() => Gives("error CELAC0005", "-p:NoWarn=CELAC0035");

    [Fact]
    public Task WarningsAsErrors_makes_an_error_of_a_warning() => Gives("error CELAC0005, error CELAC0035", "-p:WarningsAsErrors=CELAC0035");

    [Fact]
    public Task WarningsNotAsErrors_excepts_a_warning_from_all() =>
        Gives("error CELAC0005, warning CELAC0035", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=CELAC0035");

    private async Task WithFile(string name, string text, string expected)
    {
        var file = Path.Combine(_consumer.Folder, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        try
        {
            await Gives(expected);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A build gives these and no others, each in the file of the data at its line and column.</summary>
    private async Task Gives(string expected, params string[] settings)
    {
        var built = await _consumer.Run(["build", "--no-incremental", "--nologo", .. settings]);

        var yaml = Path.Combine(_consumer.Folder, "treaty.yaml");
        var places = new Dictionary<string, string> { ["CELAC0005"] = "(3,76)", ["CELAC0035"] = "(4,38)" };
        var wanted = expected.Split(", ").Select(e => $"{yaml}{places[e.Split(' ')[1]]}: {e}:");
        var found = built.Lines.Where(l => l.Contains(": error ", StringComparison.Ordinal) || l.Contains(": warning ", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(wanted.Count() == found.Count && wanted.All(w => found.Any(f => f.StartsWith(w, StringComparison.Ordinal))), built.Output);
    }
}
