using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CelacData.EfCore.Tests;

public sealed partial class ReadmeTests
{
    /// <summary>Twice: the second time the file is already there.</summary>
    [Fact]
    public void It_shows_what_the_program_prints()
    {
        var folder = Directory.CreateTempSubdirectory("efcore-readme-");
        var root = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var shown = Output().Match(File.ReadAllText(Path.Combine(root, "samples/EfCore/README.md")).ReplaceLineEndings("\n")).Groups[1].Value;
        try
        {
            var file = Path.Combine(folder.FullName, "statuses.sqlite");
            Assert.Equal(shown, Run(file));
            Assert.Equal(shown, Run(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(StatusContext).Assembly.Location, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, errors.Result));
        return output;
    }

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
