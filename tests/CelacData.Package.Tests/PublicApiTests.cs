using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>What the library shows to others cannot change without somebody saying so, whether it was written or generated.</summary>
public sealed class PublicApiTests : IDisposable
{
    private readonly string _tree = Directory.CreateTempSubdirectory("celacdata-api-").FullName;

    public void Dispose() => Directory.Delete(_tree, recursive: true);

    [Fact]
    public async Task A_member_that_comes_or_goes_without_review_fails_the_build()
    {
        var copy = Path.Combine(_tree, "tree");
        Repository.CopyTo(copy);
        Edit(Path.Combine(copy, "src", "CelacData", "Model", "Clause.cs"), "    /// <summary>Its position among", """
                /// <summary>Nobody has seen this.</summary>
                public int Unreviewed => 1;

                /// <summary>Its position among
            """.TrimEnd());
        Edit(Path.Combine(copy, "data", "plan", "article-2.yaml"), "name: PandaBondSeminar", "name: PandaBondSeminars");

        var built = await DotNet.Run(Path.Combine(copy, "src", "CelacData"), new Dictionary<string, string>(), "build", "--nologo", "--framework", "net8.0");

        Assert.NotEqual(0, built.ExitCode);
        AssertError("error RS0016: Symbol 'Unreviewed.get' is not part of the declared public API");
        AssertError("error RS0016: Symbol 'PandaBondSeminars.get' is not part of the declared public API");
        AssertError("PandaBondSeminar.get -> CelacData.Clause!' is part of the declared API, but is either not public or could not be found");

        void AssertError(string text) => Assert.Contains(built.Lines, l => l.Contains(text, StringComparison.Ordinal));
    }

    private static void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
