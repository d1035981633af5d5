using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>A stranger's catalogue, in the project that makes it and in one that has its package: both are told of ids that there are not, with no setting.</summary>
public sealed class PackedCatalogueTests(Packages packages)
{
    private const string Nearest = "is the id of no clause of tt; nearest: TT-1 (Aim), TT-2 (Charts)";

    private readonly Consumer _tides = new(packages, Path.Combine("PackedCatalogue", "Tides"));
    private readonly Consumer _user = new(packages, Path.Combine("PackedCatalogue", "User"));

    [Fact]
    public async Task Its_ids_are_checked_where_it_is_made_and_where_it_is_used()
    {
        Assert.Collection(
            Errors(await _tides.Build("-p:WithWrongIds=true")),
            e => Assert.StartsWith($"{Path.Combine(_tides.Folder, "Wrong.cs")}(5,53): error CELAC1001: 'TT-9' {Nearest} ", e, StringComparison.Ordinal),
            e => Assert.StartsWith($"{Path.Combine(_tides.Folder, "ids.csv")}(3,1): error CELAC1004: 'TT-8' {Nearest} ", e, StringComparison.Ordinal));
        (await _tides.Run("pack", "-warnaserror", "--nologo", "--output", packages.Catalogues)).Succeeded();

        Assert.StartsWith(
            $"{Path.Combine(_user.Folder, "Wrong.cs")}(5,53): error CELAC1001: 'TT-7' {Nearest} ", Assert.Single(Errors(await _user.Build())), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Errors(CommandResult built) =>
        [.. built.Lines.Where(l => l.Contains(": error ", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
}
