using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

public sealed class NotBoundTests
{
    private const string Own =
        """

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class ObligesAttribute(PartyId party, params ClauseId[] clauses) : Attribute
        {
            public (PartyId, ClauseId[]) Both => (party, clauses);
            public PartyId[] Others { get; set; } = [];
        }

        static class Own
        {
            [BindingClaim] public static void Report(ClauseId clause, Party party) { }
            [BindingClaim] public static void Mention(this ClauseId clause, PartyId party) { }
            public static void Unmarked(ClauseId clause, PartyId party) { }
        }
        """;

    [Theory]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|PartyId.CostaRica|]);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|Party.CostaRica|]);")]
    [InlineData("_ = ClauseId.BD_14.ToClause().EffectiveParties.Contains([|Party.CostaRica|]);")]
    [InlineData("""_ = Clauses.Parse("BD-14").EffectiveParties.Contains([|PartyId.CostaRica|]);""")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.EffectiveParties.Contains([|Party.CostaRica|]);")]
    [InlineData("_ = Annex.ChineseGovernmentScholarships.Binds([|Party.Argentina|]);")]
    [InlineData("_ = JointActionPlan.Article2.Finance.PandaBondSeminar.Binds(party: [|CelacData.PartyId.Argentina|]);")]
    [InlineData("Own.Report(ClauseId.AX_3, [|Party.Argentina|]);")]
    [InlineData("ClauseId.AX_3.Mention([|PartyId.Argentina|]);")]
    [InlineData("const ClauseId trade = ClauseId.BD_14; Own.Report(trade, [|Party.CostaRica|]);")]
    public Task A_claim_that_the_data_deny_is_told(string statement) => Check($"class C {{ void M() {{ {statement} }} }}");

    [Theory]
    [InlineData("[Obliges([|PartyId.CostaRica|], ClauseId.BD_14)] class C { }")]
    [InlineData("[Obliges([|PartyId.Argentina|], ClauseId.AX_3)] class C { }")]
    [InlineData("[Obliges(PartyId.Brazil, ClauseId.BD_13, ClauseId.BD_14, Others = [PartyId.Cuba, [|PartyId.CostaRica|]])] class C { }")]
    [InlineData("class C { [Obliges([|PartyId.CostaRica|], [ClauseId.BD_14])] void M() { } }")]
    public Task An_attribute_that_names_both_is_told(string declaration) => Check(declaration);

    [Theory]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Binds(Party.Brazil);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_13).Binds(PartyId.CostaRica);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.EffectiveParties.WhyNot(Party.CostaRica);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.EffectiveParties.Parties.Contains(Party.Brazil);")]
    [InlineData("_ = Clauses.All[13].Binds(Party.CostaRica);")] // which clause that is, its order may change
    [InlineData("foreach (var c in Clauses.All) _ = c.Binds(Party.Argentina);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Instrument.Clauses[0].Binds(Party.CostaRica);")]
    [InlineData("Own.Unmarked(ClauseId.BD_14, PartyId.CostaRica);")]
    [InlineData("_ = (ClauseId.BD_14, PartyId.CostaRica);")]
    [InlineData("""var CostaRica = PartyId.Brazil; _ = Clauses.Get(ClauseId.BD_14).Binds(CostaRica);""")]
    public Task Everything_else_is_left_alone(string statement) => Check($"[Obliges(PartyId.CostaRica, ClauseId.BD_13)] class C {{ void M() {{ {statement} }} }}");

    [Fact]
    public Task The_message_has_the_reason_of_the_data() => Verify.Analyzer<NotBoundAnalyzer>(
        """
        class C
        {
            bool a = BeijingDeclaration.MultilateralTrade.Binds({|#0:Party.CostaRica|});
            bool b = Annex.ChineseGovernmentScholarships.Binds({|#1:PartyId.Argentina|});
        }
        """,
        Told(0, ClauseId.BD_14, PartyId.CostaRica), Told(1, ClauseId.AX_3, PartyId.Argentina));

    /// <summary>Whatever the data say of who is not bound, the library's own answer is the same.</summary>
    [Fact]
    public void The_library_gives_the_answer_that_the_rule_knows()
    {
        Assert.False(BeijingDeclaration.MultilateralTrade.Binds(Party.CostaRica));
        Assert.False(BeijingDeclaration.MultilateralTrade.Binds(PartyId.CostaRica));
        Assert.True(BeijingDeclaration.MultilateralTrade.Binds(PartyId.Brazil));
        Assert.DoesNotContain(Clauses.All, c => c.Binds(Party.Argentina));
    }

    private static DiagnosticResult Told(int place, ClauseId id, PartyId party)
    {
        var clause = Clauses.Get(id);
        return new DiagnosticResult("CELAC1008", DiagnosticSeverity.Warning).WithLocation(place).WithMessage(
            $"{clause.IdText} ({clause.Title}) does not bind {party}: {clause.EffectiveParties.WhyNot(party)!.Explanation.TrimEnd('.')}");
    }

    private static Task Check(string source) => Verify.Analyzer<NotBoundAnalyzer>(source + Own);
}
