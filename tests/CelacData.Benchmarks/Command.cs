using CelacData.Benchmarks.Results;

namespace CelacData.Benchmarks;

/// <summary>One thing that is measured, and the word by which it is asked for.</summary>
/// <param name="Help">What it measures, in a line.</param>
/// <param name="Measure">Measures it.</param>
public sealed record Command(string Name, string Help, Func<Scope, IEnumerable<Measurement>> Measure)
{
    public const string Line = "dotnet run -c Release --project tests/CelacData.Benchmarks --";

    /// <summary>Measures, shows each table and keeps the figures.</summary>
    public void Run(Scope scope, string line)
    {
        var measurements = new List<Measurement>();
        foreach (var measurement in Measure(scope))
        {
            measurements.Add(measurement);
            Console.Error.WriteLine($"  {measurement.Table} / {measurement.Row} / {measurement.Column}: {measurement.Text}");
        }

        foreach (var table in measurements.GroupBy(m => m.Table))
            Console.WriteLine($"\n{table.Key}\n\n{MarkdownTable.Of(table)}");
        var file = new ResultFile(line, Machine.Description, Machine.Runtime, measurements);
        Console.WriteLine(file.Write(Name, scope.Quick));
    }
}
