using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>
/// Runs the benchmarks over the catalogue that they were compiled against, and writes a line for each: the class, the method, nanoseconds, bytes. Behind these stands a
/// line for each pair: the class, both methods, nanoseconds of each by turns, and their ratio. The process is fresh and theirs alone, so that they run in it themselves.
/// </summary>
internal static class SteadyProgram
{
    /// <param name="args">The file to write; <c>full</c> or <c>quick</c>, or <c>turns</c> for the pairs alone; and the pairs, each as <c>class:method:method</c>.</param>
    public static int Run(string[] args)
    {
        File.WriteAllLines(args[0], [.. args[1] == "turns" ? [] : Benchmarks(args[1] == "quick"), .. args.Skip(2).Select(Pair)]);
        return 0;
    }

    private static List<string> Benchmarks(bool isQuick)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 50 : 100)).WithWarmupCount(isQuick ? 3 : 15).WithIterationCount(isQuick ? 5 : 7);
        var config = new ManualConfig().AddJob(job).AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(ConsoleLogger.Default)
            .AddDiagnoser(MemoryDiagnoser.Default).WithOptions(ConfigOptions.DisableLogFile).WithArtifactsPath(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        var benchmarks = typeof(SteadyProgram).Assembly.GetTypes().Where(t => t.GetMethods().Any(m => m.IsDefined(typeof(BenchmarkAttribute), inherit: false)));
        return [.. benchmarks.SelectMany(type => BenchmarkRunner.Run(type, config).Reports).Select(report => string.Join(
            '\t',
            report.BenchmarkCase.Descriptor.Type.Name,
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report.ResultStatistics?.Median.ToString(CultureInfo.InvariantCulture),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)?.ToString(CultureInfo.InvariantCulture)))];
    }

    private static string Pair(string pair)
    {
        var names = pair.Split(':');
        var (measured, plain, ratio) = ByTurns.Compare(names[0], names[1], names[2]);
        return string.Join('\t', [.. names, .. new[] { measured, plain, ratio }.Select(n => n.ToString(CultureInfo.InvariantCulture))]);
    }
}
