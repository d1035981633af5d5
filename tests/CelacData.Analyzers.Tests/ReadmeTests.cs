using System.Globalization;
using System.Reflection;
using CelacData.Analyzers.Tests.Support;

namespace CelacData.Analyzers.Tests;

public sealed class ReadmeTests
{
    private const string Error = "error CELAC1001: ";

    /// <summary>What the first program is said to break is what it breaks, in these very words; an ellipsis stands for the rest.</summary>
    [Fact]
    public async Task The_first_program_has_the_error_that_is_shown()
    {
        var root = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var readme = await File.ReadAllTextAsync(Path.Combine(root, "README.md"), TestContext.Current.CancellationToken);
        var program = readme.ReplaceLineEndings("\n").Split("```csharp\n")[1].Split("```")[0];
        var shown = program[(program.IndexOf(Error, StringComparison.Ordinal) + Error.Length)..].Split(" ...")[0];

        var reported = await UserProject.Analyze(UserProject.Compile(program, withLibrary: true));

        // The comment beside it names the wrong id as well, and is told so.
        Assert.Equal(["CELAC1001", "CELAC1003"], reported.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.StartsWith(shown, reported.Single(d => d.Id == "CELAC1001").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
