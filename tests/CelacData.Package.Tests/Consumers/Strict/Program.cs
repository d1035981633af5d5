using CelacData;

namespace Strict;

/// <summary>The program of the others, as the strictest rules want it.</summary>
internal static class Program
{
    private static void Main()
    {
        var pledge = Annex.ChineseGovernmentScholarships;
        Console.WriteLine($"{pledge.Key}: {pledge.Citation}");
        Console.WriteLine($"{Clauses.Get(ClauseId.AP_2_3_3).Name}, {Clauses.Get(ClauseId.BD_14).Name}");
        Console.WriteLine(Commitments.All.Total(QuantityKind.TrainingPlaces));
        Console.WriteLine(string.Join(", ", Commitments.All.By(PartyGroup.China).DueIn(2027).Select(c => c.Id)));
        Console.WriteLine(BeijingDeclaration.MultilateralTrade.EffectiveParties.WhyNot(Party.CostaRica));
        try
        {
            _ = Clauses.Parse(string.Concat("AP-", "2.3.33"));
        }
        catch (UnknownClauseIdException e)
        {
            Console.WriteLine(string.Join(" ", e.Nearest.Select(c => c.IdText)));
        }
    }
}
