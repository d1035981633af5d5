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
            [BindingClaim] public static void Join(this PartyId party, params ClauseId[] clauses) { }
            [BindingClaim] public static void Bind(Clause clause, params PartyId[] parties) { }
            [BindingClaim] public static void Note(Clause clause, int states, Party party) { }
            public static Party Other(string name) => Party.Brazil;
            public static void Swap(ref PartyId party) => party = PartyId.Brazil;
            public static void Unmarked(ClauseId clause, PartyId party) { }
        }

        interface IRegister { [BindingClaim] void Note(ClauseId clause, PartyId party); }
        class Register : IRegister { public void Note(ClauseId clause, PartyId party) { } }
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
    [InlineData("""_ = Clauses.Get(ClauseId.BD_14).Binds([|Parties.Parse("CostaRica")|]);""")]
    [InlineData("""_ = Clauses.Get(ClauseId.BD_14).Binds([|Parties.Parse("costarica")|]);""")]
    [InlineData("""_ = Clauses.Get(ClauseId.BD_14).Binds([|Party.Parse("CostaRica", null)|]);""")]
    [InlineData("""const string name = "CostaRica"; _ = Clauses.Get(ClauseId.BD_14).Binds([|Parties.Parse(name)|]);""")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|Parties.Get(PartyId.CostaRica)|]);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|Party.CostaRica.Id|]);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|(PartyId)PartyId.CostaRica|]);")]
    [InlineData("const PartyId who = PartyId.CostaRica; _ = Clauses.Get(ClauseId.BD_14).Binds([|who|]);")]
    [InlineData("var who = PartyId.CostaRica; _ = Clauses.Get(ClauseId.BD_14).Binds([|who|]);")]
    [InlineData("""var name = Parties.Parse("CostaRica"); var who = name; _ = Clauses.Get(ClauseId.BD_14).Binds([|who|]); who.ToString();""")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|s_who|]);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|C.Who|]);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds([|Known.Neighbour|]);")]
    [InlineData("var trade = BeijingDeclaration.MultilateralTrade; _ = trade.Binds([|Party.CostaRica|]);")]
    [InlineData("""var trade = Clause.Parse("BD-14", null); _ = trade.EffectiveParties.Contains([|Party.CostaRica|]);""")]
    [InlineData("[|PartyId.CostaRica|].Join(ClauseId.BD_13, ClauseId.BD_14);")]
    [InlineData("Own.Bind(BeijingDeclaration.MultilateralTrade, PartyId.Brazil, [|PartyId.CostaRica|]);")]
    [InlineData("Own.Bind(BeijingDeclaration.MultilateralTrade, [PartyId.Brazil, [|PartyId.CostaRica|]]);")]
    [InlineData("Own.Bind(BeijingDeclaration.MultilateralTrade, new[] { PartyId.Brazil, [|PartyId.CostaRica|] });")]
    [InlineData("IRegister r = null!; r.Note(ClauseId.BD_14, [|PartyId.CostaRica|]); new Register().Note(ClauseId.BD_14, [|PartyId.CostaRica|]);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.EffectiveParties.Parties.Contains([|Party.CostaRica|]);")]
    [InlineData("var bound = Clauses.Get(ClauseId.BD_14).EffectiveParties.Parties; _ = bound.Contains([|PartyId.CostaRica|]);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Statements[0].EffectiveParties.Contains([|Party.CostaRica|]);")]
    [InlineData("_ = JointActionPlan.Article2.Finance.PandaBondSeminar.Commitments.First().EffectiveParties.Parties.Contains([|Party.Argentina|]);")]
    [InlineData("_ = Annex.ChineseGovernmentScholarships.Commitments.Where(c => c.Act.Length > 3).Single().Clause.Binds([|Party.Argentina|]);")]
    [InlineData("""_ = Commitments.Parse("AX-3-c1").EffectiveParties.Contains([|Party.Argentina|]);""")]
    [InlineData("""var promise = Commitments.Parse("ccf4/AX-3-c1"); _ = promise.EffectiveParties.Contains([|Party.Argentina|]);""")]
    [InlineData("_ = Annex.ChineseGovernmentScholarships.Commitments.Binding([|Party.Argentina|]);")]
    [InlineData("_ = Clauses.Get(ClauseId.AX_3).Commitments.OrderBy(c => c.Act).Binding([|PartyId.Argentina|]).Count();")]
    public Task A_claim_that_the_data_deny_is_told(string statement) => Check(
        $$"""class C { static readonly PartyId s_who = PartyId.CostaRica; public static readonly Party Who = Party.CostaRica; void M() { {{statement}} } }""");

    [Theory]
    [InlineData("[Obliges([|PartyId.CostaRica|], ClauseId.BD_14)] class C { }")]
    [InlineData("[Obliges([|PartyId.Argentina|], ClauseId.AX_3)] class C { }")]
    [InlineData("[Obliges(PartyId.Brazil, ClauseId.BD_13, ClauseId.BD_14, Others = [PartyId.Cuba, [|PartyId.CostaRica|]])] class C { }")]
    [InlineData("class C { [Obliges([|PartyId.CostaRica|], [ClauseId.BD_14])] void M() { } }")]
    [InlineData("[Obliges([|Known.Neighbour|], ClauseId.BD_14)] class C { }")]
    public Task An_attribute_that_names_both_is_told(string declaration) => Check(declaration);

    [Theory]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Binds(Party.Brazil);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_13).Binds(PartyId.CostaRica);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.EffectiveParties.WhyNot(Party.CostaRica);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.EffectiveParties.Parties.Contains(Party.Brazil);")]
    [InlineData("_ = PartyGroup.Celac.MemberSet.Contains(Party.CostaRica); _ = PartySet.Of(Party.Brazil).Contains(Party.Argentina);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Statements[0].Bearer.MemberSet.Contains(Party.CostaRica);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Statements.Select(s => s.Bearer).First().MemberSet.Contains(Party.CostaRica);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Instrument.Clauses.First().Binds(Party.CostaRica); _ = Clauses.All.First().Binds(Party.CostaRica);")]
    [InlineData("""_ = Commitments.Parse("AX-3-c1").EffectiveParties.Contains(Party.CostaRica); _ = Commitments.Parse("AX-99-c1").EffectiveParties.Contains(Party.Argentina);""")]
    [InlineData("Own.Note(Clauses.Get(ClauseId.BD_13), BeijingDeclaration.MultilateralTrade.EffectiveParties.Parties.Count, Party.CostaRica);")]
    [InlineData("_ = Commitments.All.Binding(Party.Argentina); foreach (var c in Commitments.All) _ = c.EffectiveParties.Contains(Party.Argentina);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Statements.Concat(Statements.All).Last().EffectiveParties.Contains(Party.CostaRica); _ = Clauses.Get(ClauseId.BD_14).EffectiveParties.Absences.Any(a => a.Party == Party.CostaRica);")]
    [InlineData("_ = Clauses.All[13].Binds(Party.CostaRica);")] // which clause that is, its order may change
    [InlineData("foreach (var c in Clauses.All) _ = c.Binds(Party.Argentina);")]
    [InlineData("_ = BeijingDeclaration.MultilateralTrade.Instrument.Clauses[0].Binds(Party.CostaRica);")]
    [InlineData("Own.Unmarked(ClauseId.BD_14, PartyId.CostaRica);")]
    [InlineData("_ = (ClauseId.BD_14, PartyId.CostaRica);")]
    [InlineData("var who = PartyId.CostaRica; who = PartyId.Brazil; _ = Clauses.Get(ClauseId.BD_14).Binds(who);")]
    [InlineData("var who = PartyId.CostaRica; Own.Swap(ref who); _ = Clauses.Get(ClauseId.BD_14).Binds(who);")]
    [InlineData("var who = PartyId.CostaRica; (who, _) = (PartyId.Brazil, 1); _ = Clauses.Get(ClauseId.BD_14).Binds(who);")]
    [InlineData("foreach (var who in new[] { PartyId.CostaRica }) _ = Clauses.Get(ClauseId.BD_14).Binds(who);")]
    [InlineData("var who = DateTime.Now.Year > 2025 ? PartyId.CostaRica : PartyId.Brazil; _ = Clauses.Get(ClauseId.BD_14).Binds(who);")]
    [InlineData("var who = new[] { PartyId.CostaRica, PartyId.Brazil }[1]; _ = Clauses.Get(ClauseId.BD_14).Binds(who);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds(s_set);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds(s_free);")]
    [InlineData("_ = Clauses.Get(ClauseId.BD_14).Binds(s_a);")]
    [InlineData("""_ = Clauses.Get(ClauseId.BD_14).Binds(Parties.Parse("Brazil")); Console.WriteLine("CostaRica");""")]
    [InlineData("""_ = Clauses.Get(ClauseId.BD_13).Binds(Parties.Parse("CostaRica"));""")]
    [InlineData("""_ = Clauses.Get(ClauseId.BD_14).Binds(Own.Other("CostaRica"));""")]
    [InlineData("var trade = Clauses.Get(ClauseId.BD_14); trade = Clauses.Get(ClauseId.BD_13); _ = trade.Binds(Party.CostaRica);")]
    [InlineData("Own.Bind(BeijingDeclaration.MultilateralTrade, PartyId.Brazil, PartyId.Cuba);")]
    [InlineData("""var CostaRica = PartyId.Brazil; _ = Clauses.Get(ClauseId.BD_14).Binds(CostaRica);""")]
    public Task Everything_else_is_left_alone(string statement) => Check(
        $$"""
        [Obliges(PartyId.CostaRica, ClauseId.BD_13)]
        class C
        {
            static PartyId s_free = PartyId.CostaRica;
            static readonly PartyId s_set = PartyId.CostaRica;
            static readonly PartyId s_a = s_b, s_b = s_a;
            static C() { s_set = PartyId.Brazil; s_free = s_b; }
            void M() { {{statement}} }
        }
        """);

    /// <summary>Half-written code goes round in circles; the analyzer does not.</summary>
    [Theory]
    [InlineData("class C { void M() { PartyId who = {|CS0165:who|}; _ = Clauses.Get(ClauseId.BD_14).Binds(PartyId.CostaRica == who ? who : who); } }")]
    [InlineData("class C { void M() { PartyId CostaRica = {|CS0165:CostaRica|}; _ = Clauses.Get(ClauseId.BD_14).Binds(CostaRica); } }")]
    [InlineData("class C { static readonly PartyId CostaRica = D.CostaRica; bool b = Clauses.Get(ClauseId.BD_14).Binds(CostaRica); } class D { internal static readonly PartyId CostaRica = C.{|CS0122:CostaRica|}; }")]
    [InlineData("class C { void M() { Clause CostaRica = {|CS0165:CostaRica|}; CostaRica.Binds(Party.CostaRica); } }")]
    public Task What_refers_to_itself_is_left_alone(string source) => Check(source);

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

    /// <summary>A constant stands in a file of its own.</summary>
    private static Task Check(string source) => Verify.Analyzer<NotBoundAnalyzer>(
        "using System.Linq; " + source + Own,
        test => test.TestState.Sources.Add(("Known.cs", "static class Known { public const PartyId Neighbour = PartyId.CostaRica; }")));
}
