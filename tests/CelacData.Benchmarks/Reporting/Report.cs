using CelacData.Benchmarks.Results;

namespace CelacData.Benchmarks.Reporting;

/// <summary>Writes the tables of the page on performance from the figures of the last full runs.</summary>
public static class Report
{
    public const string Name = "report";
    public const string Help = "writes the tables of docs/performance.md from the figures of the last full runs";

    public static void Write()
    {
        File.WriteAllText(PerformancePage.Path, Text());
        Console.WriteLine(PerformancePage.Path);
    }

    /// <summary>The page as it should be.</summary>
    public static string Text()
    {
        var figures = new Figures(ResultFile.ReadStored());
        return PerformancePage.Write(File.ReadAllText(PerformancePage.Path).Replace("\r\n", "\n"), name => name switch
        {
            "targets" => Targets.Table(figures),
            "machines" => figures.Machines(),
            _ => figures.Table(name),
        });
    }
}
