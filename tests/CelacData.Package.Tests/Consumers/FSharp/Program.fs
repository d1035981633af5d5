open System
open CelacData

let pledge = Annex.ChineseGovernmentScholarships
printfn $"{pledge.Key}: {pledge.Citation}"
let bonds = Clauses.Parse "AP-2.3.3"
printfn $"{bonds.Name}, {Clauses.Get(ClauseId.BD_14).Name}"
printfn $"{Commitments.All.Total QuantityKind.TrainingPlaces}"

Commitments.All.By(PartyGroup.China).DueIn(2027)
|> Seq.map _.Id
|> String.concat ", "
|> printfn "%s"

printfn $"{BeijingDeclaration.MultilateralTrade.EffectiveParties.WhyNot Party.CostaRica}"

try
    Clauses.Parse "AP-2.3.33" |> ignore
with :? UnknownClauseIdException as e ->
    e.Nearest |> Seq.map _.IdText |> String.concat " " |> printfn "%s"
