using CelacData.Benchmarks;
using CelacData.Benchmarks.Running;

try
{
    return Commands.Run(args);
}
catch (BenchmarkException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
