using CelacData.Benchmarks.Reporting;

namespace CelacData.Footprint.Tests;

public sealed class PerformancePageTests
{
    [Fact]
    public void The_tables_of_the_page_are_those_of_the_stored_figures() =>
        Assert.Equal(Report.Text(), File.ReadAllText(PerformancePage.Path).Replace("\r\n", "\n"));
}
