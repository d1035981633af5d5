using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Cold;

/// <summary>What a program pays that uses a catalogue once: whole processes, fresh each time and by turns, and what the first answer takes inside of one.</summary>
internal static class ColdCommand
{
    public const string ById = "by id";
    public const string ByText = "by text";
    public const string ReadAll = "reading all";

    /// <summary>Behind the question, for the processor time instead of the clock's.</summary>
    public const string Processor = ", processor";

    private static readonly (char Letter, string Name)[] s_questions = [('i', ById), ('t', ByText), ('a', ReadAll)];

    public static Command Command { get; } = new(
        "cold", "fresh processes beside an empty one: whole time, methods compiled, bytes allocated; quick: CelacData only",
        quick => new[] { Dataset.Real }.Concat(quick ? [] : Dataset.Synthetic.Skip(1)).SelectMany(d => Measure(d, quick ? 7 : 25)));

    public static string Processes(Dataset dataset) => $"Cold: whole processes over an empty one, JIT, {dataset.Name}";

    public static string Inside(Dataset dataset) => $"Cold: the first answer inside the process, {dataset.Name}";

    private static IEnumerable<Measurement> Measure(Dataset dataset, int rounds)
    {
        var catalogue = PlainCatalogue.Of(dataset);
        var (processes, inside) = (Processes(dataset), Inside(dataset));
        var programs = new List<(Representation Representation, ProbeProgram Program)>();
        foreach (var representation in Representation.All)
        {
            if (ProbeProgram.Build(dataset, representation, catalogue, out var problem) is { } program)
                programs.Add((representation, program));
            else
                yield return Measurement.None(processes, representation.Title, ById, problem!);
        }

        foreach (var (letter, question) in s_questions)
        {
            var runs = Interleaved.Run(rounds, [.. programs.Select(p => (Func<ChildProcess>)(() => p.Program.Time(letter)))]);
            var elapsed = runs.Select(r => Interleaved.Median(r.Select(c => c.Elapsed.TotalMilliseconds))).ToArray();
            var processor = runs.Select(r => Interleaved.Median(r.Select(c => c.Processor.TotalMilliseconds))).ToArray();
            for (var i = 0; i < programs.Count; i++)
            {
                var name = programs[i].Representation.Title;
                if (i == 0)
                    yield return new(processes, name, question, elapsed[i], Unit.Milliseconds);
                else
                    yield return new(processes, name, question, elapsed[i] / elapsed[0], Unit.Ratio);
                if (ProcessorTime.IsKnown && i == 0)
                    yield return new(processes, name, question + Processor, processor[i], Unit.Milliseconds);
                else if (ProcessorTime.IsKnown)
                    yield return new(processes, name, question + Processor, processor[i] / processor[0], Unit.Ratio);
            }
        }

        foreach (var (letter, question) in s_questions)
        {
            var costs = programs.Select(_ => new List<ProbeCost>()).ToList();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < programs.Count; i++)
                    costs[i].Add(programs[i].Program.Measure(letter));
            }

            for (var i = 1; i < programs.Count; i++)
            {
                var name = programs[i].Representation.Title;
                yield return new(inside, name, question, Interleaved.Median(costs[i].Select(c => c.Milliseconds)), Unit.Milliseconds);
                yield return new(inside, name, question + ": methods", Median(costs, i, c => c.Methods), Unit.Count);
                yield return new(inside, name, question + ": allocated", Median(costs, i, c => c.Bytes), Unit.Bytes);
            }
        }
    }

    /// <summary>What the empty program takes as well is not the representation's.</summary>
    private static double Median(List<List<ProbeCost>> costs, int i, Func<ProbeCost, double> of) =>
        Interleaved.Median(costs[i].Select(of)) - Interleaved.Median(costs[0].Select(of));
}
