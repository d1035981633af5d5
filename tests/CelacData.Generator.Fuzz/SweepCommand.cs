using System.Globalization;

namespace CelacData.Generator.Fuzz;

/// <summary>Makes every mistake in the data of a folder, or every so many, and prints what is wrong with what came of it and how many errors the kinds of mistakes lead to.</summary>
internal static class SweepCommand
{
    /// <summary>Of so many runs one is also compiled.</summary>
    private const int CompiledEach = 200;

    /// <param name="at">The place whose mistakes alone are made, such as parties.yaml(7); or null.</param>
    public static int Run(string folder, int every, string? at)
    {
        var sweep = new MistakeSweep(folder);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var errors = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var findings = 0;
        Parallel.ForEach(sweep.Mistakes.Where((m, i) => at is null ? i % every == 0 : m.ToString().StartsWith(at + " ", StringComparison.Ordinal)), (mistake, _, i) =>
        {
            var outcome = sweep.Check(mistake, compiles: i % CompiledEach == 0);
            lock (errors)
            {
                if (!errors.TryGetValue(mistake.Kind, out var counts))
                    errors.Add(mistake.Kind, counts = []);
                counts.Add(outcome.Errors.Count);
                if (outcome.Problem is not { } problem)
                    return;
                findings++;
                Console.WriteLine($"{mistake}: {problem}\n{string.Concat(outcome.Errors.Take(8).Select(e => $"    {e}\n"))}");
            }
        });
        foreach (var (kind, counts) in errors)
        {
            var shares = counts.GroupBy(c => c).OrderBy(g => g.Key).Select(g => $"{g.Key}: {g.Count()}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}, {counts.Count} times; errors {string.Join(", ", shares)}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors.Values.Sum(c => c.Count)} mistakes, {findings} findings, {watch.Elapsed.TotalSeconds:0} s"));
        return findings == 0 ? 0 : 1;
    }
}
