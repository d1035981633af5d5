using System.Globalization;
using CelacData.Generator.Fuzz;

// dotnet run -c Release --project tests/CelacData.Generator.Fuzz -- --cases 100000 --seed 1
// Every tenth case is also run from the start, and must come to the same. A finding is printed with the number of its case and, made as small as it goes, the file that shows it. --only N runs one case.
// dotnet run -c Release --project tests/CelacData.Generator.Fuzz -- --sweep data --every 50
// One mistake at a time in the data of a folder, of which every fiftieth is made; --at "parties.yaml(7)" makes those at one line.
if (args is ["--sweep", var folder, .. var rest])
    return SweepCommand.Run(folder, rest is ["--every", var every] ? int.Parse(every, CultureInfo.InvariantCulture) : 1, rest is ["--at", var at] ? at : null);

var options = Enumerable.Range(0, args.Length / 2).ToDictionary(i => args[2 * i], i => int.Parse(args[2 * i + 1], CultureInfo.InvariantCulture));
var seed = options.GetValueOrDefault("--seed", 1);
var (first, count) = options.TryGetValue("--only", out var only) ? (only, 1) : (options.GetValueOrDefault("--from", 0), options.GetValueOrDefault("--cases", 100_000));
var threads = options.GetValueOrDefault("--threads", Environment.ProcessorCount);

// The first run waits for much that later ones find done.
Invariants.Check(FuzzCase.Sound.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal), isThorough: true);
var watch = System.Diagnostics.Stopwatch.StartNew();
var (done, findings, withErrors, slowest) = (0, 0, 0, TimeSpan.Zero);
var (largest, slowestCase) = (0L, first);
var rules = new SortedDictionary<string, int>(StringComparer.Ordinal);
var gate = new object();
Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = threads }, number =>
{
    var files = FuzzCase.Create(seed, number);
    var outcome = Invariants.Check(files, isThorough: number % 10 == 0);
    var report = outcome.Problem is { } problem ? $"Case {number} of seed {seed}: {problem}\n{Minimiser.Describe(files, problem)}" : null;
    lock (gate)
    {
        done++;
        withErrors += outcome.Rules.Count > 0 ? 1 : 0;
        (slowest, slowestCase) = outcome.Time > slowest ? (outcome.Time, number) : (slowest, slowestCase);
        largest = Math.Max(largest, outcome.Allocated);
        foreach (var rule in outcome.Rules)
            rules[rule] = rules.GetValueOrDefault(rule) + 1;
        if (report is not null)
        {
            findings++;
            Console.WriteLine(report);
        }

        if (done % 10_000 == 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} cases, {findings} findings, {watch.Elapsed.TotalSeconds:0} s"));
    }
});
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{done} cases of seed {seed}, {findings} findings, {withErrors} cases with diagnostics, slowest {slowest.TotalMilliseconds:0} ms (case {slowestCase}), most allocated {largest / 1_000_000} MB, {watch.Elapsed.TotalSeconds:0} s"));
Console.WriteLine(string.Join(", ", rules.Select(r => $"{r.Key} {r.Value}")));
return findings == 0 ? 0 : 1;
