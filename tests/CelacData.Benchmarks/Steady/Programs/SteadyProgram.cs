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
/// Runs the benchmarks over the catalogue that they were compiled against, and writes a line for each: the class, the method, nanoseconds, bytes.
/// The process is fresh and theirs alone, so that they run in it themselves.
/// </summary>
internal static class SteadyProgram
{
    public static int Run(string[] args)
    {
        var isQuick = args.Length > 1;
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 50 : 100)).WithWarmupCount(isQuick ? 3 : 15).WithIterationCount(isQuick ? 5 : 7);
        var config = new ManualConfig().AddJob(job).AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(ConsoleLogger.Default)
            .AddDiagnoser(MemoryDiagnoser.Default).WithOptions(ConfigOptions.DisableLogFile).WithArtifactsPath(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        var benchmarks = typeof(SteadyProgram).Assembly.GetTypes().Where(t => t.GetMethods().Any(m => m.IsDefined(typeof(BenchmarkAttribute), inherit: false)));
        var lines = benchmarks.SelectMany(type => BenchmarkRunner.Run(type, config).Reports).Select(report => string.Join(
            '\t',
            report.BenchmarkCase.Descriptor.Type.Name,
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report.ResultStatistics?.Median.ToString(CultureInfo.InvariantCulture),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)?.ToString(CultureInfo.InvariantCulture)));
        File.WriteAllLines(args[0], lines);
        return 0;
    }
}
