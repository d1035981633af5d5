Imports System
Imports System.Linq
Imports CelacData

Module Program
    Sub Main()
        Dim pledge = Annex.ChineseGovernmentScholarships
        Console.WriteLine($"{pledge.Key}: {pledge.Citation}")
        Console.WriteLine($"{Clauses.Parse("AP-2.3.3").Name}, {Clauses.Get(ClauseId.BD_14).Name}")
        Console.WriteLine(Commitments.All.Total(QuantityKind.TrainingPlaces))
        Console.WriteLine(String.Join(", ", Commitments.All.By(PartyGroup.China).DueIn(2027).Select(Function(c) c.Id)))
        Console.WriteLine(BeijingDeclaration.MultilateralTrade.EffectiveParties.WhyNot(Party.CostaRica))
        Try
            Clauses.Parse("AP-2.3.33")
        Catch e As UnknownClauseIdException
            Console.WriteLine(String.Join(" ", e.Nearest.Select(Function(c) c.IdText)))
        End Try
    End Sub
End Module
