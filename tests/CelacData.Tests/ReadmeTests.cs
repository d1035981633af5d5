using System.Globalization;

namespace CelacData.Tests;

public class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.Path("README.md"));

    public static TheoryData<string, int> Counts => new()
    {
        { "instruments", Catalog.Instruments.Count },
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
        { "Sustainable Development Goals", Catalog.Sdgs.Count },
        { "figures about past cooperation", Catalog.Baselines.Count },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void It_says_how_many_there_are(string what, int count) =>
        Assert.Contains($"\n| {what} | {count.ToString(CultureInfo.InvariantCulture)} |\n", s_readme);

    /// <summary>What the first program is said to print is what it prints; an ellipsis stands for the rest.</summary>
    [Fact]
    public void The_first_program_prints_what_is_shown()
    {
        var places = Commitments.All.Total(QuantityKind.TrainingPlaces);
        var printed = new[]
        {
            Annex.ChineseGovernmentScholarships.Citation,
            Commitments.All.By(PartyGroup.China).DueIn(2027).First().ToString(),
            places?.ToString(),
            places?.Caveats[0].ToString(),
            BeijingDeclaration.MultilateralTrade.EffectiveParties.WhyNot(Party.CostaRica)?.ToString(),
        };
        var program = s_readme[s_readme.IndexOf("```csharp", StringComparison.Ordinal)..];
        var shown = program[..program.IndexOf("Clauses.Parse", StringComparison.Ordinal)].Split('\n')
            .Where(l => l.Contains("// ") && !l.Contains("the editor")).Select(l => l[(l.IndexOf("// ", StringComparison.Ordinal) + 3)..]);

        Assert.Equal(printed.Length, shown.Count());
        Assert.All(shown.Zip(printed), p => Assert.StartsWith(p.First.Replace(" ...", ""), p.Second));
    }
}
