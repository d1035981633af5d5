using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Compiling;

/// <summary>
/// What of the generator's cost is its start. The compiler itself was compiled to the processor's code beforehand; a generator, which has to run wherever a compiler does, comes without such code, and the JIT
/// compiles it in each process.
/// </summary>
internal static class GeneratorStart
{
    public const string Jitted = "Compiler: what the JIT compiles in it for the generator";
    public const string Served = "Compiler: with the generator and over its output alone, in a server that has compiled both before";

    private const string Framework = "the compiler and the framework, for it";
    private const int RoundsOfEvents = 5;

    /// <summary>Whose methods they are, in the order of a table.</summary>
    private static readonly string[] s_owners = ["the generator", "its YAML parser", Framework];

    public static IEnumerable<Measurement> Measure(Dataset dataset, CSharpCompiler with, CSharpCompiler without, bool quick) =>
        MeasureJit(dataset, with, without, quick ? 1 : RoundsOfEvents).Concat(MeasureServed(dataset, with, without, quick ? 3 : 15));

    /// <summary>
    /// What is compiled without the generator as well is not its; generic code of the framework counts by its name, whatever it is made for. To be told of each method costs time, so that the
    /// times are rather too many.
    /// </summary>
    private static IEnumerable<Measurement> MeasureJit(Dataset dataset, CSharpCompiler with, CSharpCompiler without, int rounds)
    {
        var around = Trace(without).Select(m => (m.Type, m.Name)).ToHashSet();
        var runs = Enumerable.Range(0, rounds).Select(_ => Trace(with).Where(m => !around.Contains((m.Type, m.Name))).ToLookup(OwnerOf)).ToList();
        foreach (var owner in s_owners)
        {
            yield return new(Jitted, dataset.Name, owner + ": methods", Interleaved.Median(runs.Select(r => (double)r[owner].Count())), Unit.Count);
            yield return new(Jitted, dataset.Name, owner + ": time", Interleaved.Median(runs.Select(r => r[owner].Sum(m => m.Milliseconds))), Unit.Milliseconds);
        }
    }

    /// <summary>As a build after the first one finds it: nothing is left to the JIT.</summary>
    private static IEnumerable<Measurement> MeasureServed(Dataset dataset, CSharpCompiler with, CSharpCompiler without, int rounds)
    {
        using var server = new CompilerServer();
        var runs = Interleaved.Run(rounds, [(with with { Server = server }).Compile, (without with { Server = server }).Compile]);
        yield return new(Served, dataset.Name, "with the generator, processor", Interleaved.Median(runs[0].Select(r => r.Processor.TotalMilliseconds)), Unit.Milliseconds);
        yield return new(Served, dataset.Name, "without, processor", Interleaved.Median(runs[1].Select(r => r.Processor.TotalMilliseconds)), Unit.Milliseconds);
        yield return new(Served, dataset.Name, CompileCommand.OverWithoutProcessor, PairedRatio.Of(runs[1], runs[0], r => r.Processor).Median, Unit.Ratio);
        yield return new(Served, dataset.Name, CompileCommand.OverWithout, PairedRatio.Of(runs[1], runs[0], r => r.Elapsed).Median, Unit.Ratio);
    }

    private static IReadOnlyList<JittedMethod> Trace(CSharpCompiler compiler) =>
        JittedMethods.Of(variables => (compiler with { Variables = variables }).Compile(), Path.ChangeExtension(compiler.Output, ".nettrace"));

    private static string OwnerOf(JittedMethod method) => s_owners[
        method.Type.StartsWith("CelacData.", StringComparison.Ordinal) ? 0
        : method.Type.StartsWith("YamlDotNet.", StringComparison.Ordinal) ? 1
        : 2];
}
