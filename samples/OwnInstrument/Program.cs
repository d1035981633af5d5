using OwnInstrument;

Console.WriteLine(NightFerryAgreement.Instrument.Title);
foreach (var clause in Clauses.All)
    Console.WriteLine($"  {clause.IdText,-7} {clause.Title} ({clause.Citation})");

Console.WriteLine();
Console.WriteLine($"What {Port.Sternholm} promises:");
foreach (var promise in Promises.All.Where(p => p.Ports.Contains(Port.Sternholm)))
    Console.WriteLine($"  {promise.Id,-10} {promise.Act}: {promise.Amount}, {promise.Period}");

Console.WriteLine();
Console.WriteLine("What is only intended:");
foreach (var promise in Promises.All.OfFirmness(Firmness.Intended))
    Console.WriteLine($"  {promise}");

Console.WriteLine();
var pilots = NightFerryAgreement.People.Pilots;
Console.WriteLine($"{pilots} follows {pilots.Precedent} ({pilots.Precedent!.Citation}):");
foreach (var commitment in pilots.Precedent.Commitments)
    Console.WriteLine($"  {commitment}");
