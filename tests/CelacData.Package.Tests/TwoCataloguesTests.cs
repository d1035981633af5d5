using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>Two catalogues of strangers in two projects; one refers to a clause of the other, and its file stands outside of the project, under a name that is not plain.</summary>
public sealed class TwoCataloguesTests(Packages packages)
{
    private readonly Consumer _ships = new(packages, Path.Combine("TwoCatalogues", "Ships"));

    private string File => Path.GetFullPath(Path.Combine(_ships.Folder, "..", "Entwürfe", "Vertrag über Schiffe.yaml"));

    [Fact]
    public async Task They_are_built_run_edited_and_taken_away()
    {
        (await _ships.Build()).Succeeded();
        Assert.Equal("TT-1 Aim; Treaty on Ships, article 1; Treaty on the Tides, article 1\n", (await _ships.RunBuilt()).Succeeded().Output);

        var again = (await _ships.Build("--verbosity", "normal")).Succeeded();
        Assert.Equal(2, again.Lines.Count(l => l.StartsWith("Skipping target \"CoreCompile\"", StringComparison.Ordinal)));

        var text = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        await System.IO.File.WriteAllTextAsync(File, text.Replace("tt/TT-1", "tt/TT-2", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.StartsWith($"{File}(3,85): error CELAC0086: The catalogue 'tt' has no clause 'TT-2'; nearest: tt/TT-1 (", Assert.Single(Errors(await _ships.Build())), StringComparison.Ordinal);

        System.IO.File.Delete(File);
        Assert.Contains(Errors(await _ships.Build()), e => e.Contains(": error CS0246: The type or namespace name 'Ships' could not be found", StringComparison.Ordinal));
        await System.IO.File.WriteAllTextAsync(File, text, TestContext.Current.CancellationToken);
        (await _ships.Build()).Succeeded();
    }

    private static IReadOnlyList<string> Errors(CommandResult built) => [.. built.Lines.Where(l => l.Contains(": error ", StringComparison.Ordinal)).Distinct()];
}
