using System.Globalization;

namespace CelacData.Tests;

public class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.Path("README.md"));

    public static TheoryData<string, int> Counts => new()
    {
        { "clauses (28 + 102 + 8)", Catalog.Clauses.Count },
        { "commitments", Catalog.Commitments.Count },
        { "statements", Catalog.Statements.Count },
        { "quantities", Catalog.Quantities.Count },
        { "mechanisms", Catalog.Mechanisms.Count },
        { "organisations", Catalog.Organisations.Count },
        { "initiatives", Catalog.Initiatives.Count },
        { "treaties, other texts and conferences", Catalog.Treaties.Count },
        { "parties", Catalog.Parties.Count },
        { "groups of parties", Catalog.PartyGroups.Count },
        { "topics", Catalog.Topics.Count },
        { "figures about past cooperation", Catalog.Baselines.Count },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void It_says_how_many_there_are(string what, int count) =>
        Assert.Contains($"\n| {what} | {count.ToString(CultureInfo.InvariantCulture)} |\n", s_readme);
}
