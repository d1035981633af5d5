using CelacData;
using EfCore;

using var db = new StatusContext(args is [var file] ? file : "statuses.sqlite");
db.Database.EnsureCreated();

// What is recorded a second time replaces what was there.
db.Record(ClauseId.AX_3, Progress.Ongoing, "The first scholarships are announced");
db.Record(ClauseId.AP_2_3_3, Progress.Done, "The seminar was held");
db.Record(ClauseId.AP_2_3_1, Progress.NotStarted);
db.Record(ClauseId.AX_3, Progress.Done, "All scholarships are given");
db.SaveChanges();

Console.WriteLine("All:");
foreach (var status in db.Statuses.InOrder())
    Console.WriteLine($"  {status}");

// A set of ids goes into the query as it is: here those of a section of the Plan.
var finance = JointActionPlan.Article2.Finance.Clauses.Select(c => c.Id).ToList();
Console.WriteLine("Finance:");
foreach (var status in db.Statuses.Where(s => finance.Contains(s.Clause)).InOrder())
    Console.WriteLine($"  {status}");

// The database knows the statuses, the catalogue knows the rest.
var done = db.Statuses.Where(s => s.Progress == Progress.Done).InOrder().SelectMany(s => s.Clause.ToClause().Commitments);
Console.WriteLine($"Done: {string.Join(", ", done.Select(c => $"{c:I}"))}");

foreach (var id in db.UnknownIds())
    Console.WriteLine($"{id} is not in this catalogue. Its row is kept.");
