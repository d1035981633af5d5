using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>A project that asks for it gets a report of the clauses that it implements, from a plain build.</summary>
public sealed class CoverageTests(Packages packages)
{
    [Fact]
    public async Task The_build_writes_the_report_for_each_framework_and_anew_only_when_it_changed()
    {
        var consumer = new Consumer(packages, "Covering");
        (await consumer.Build()).Succeeded();

        Assert.Equal(
            ["Covering.net10.0.json", "Covering.net10.0.md", "Covering.net8.0.json", "Covering.net8.0.md"],
            Directory.GetFiles(Path.Combine(consumer.Folder, "reports")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Contains("`Scholarships` Scholarships.cs:3 | unrevised |", Report(consumer), StringComparison.Ordinal);
        Assert.Contains("| AX-4 | Chinese-language teaching | | not implemented |", Report(consumer), StringComparison.Ordinal);
        var written = File.GetLastWriteTimeUtc(PathOf(consumer));

        (await consumer.Build()).Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf(consumer)));

        var code = Path.Combine(consumer.Folder, "Scholarships.cs");
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(code, (await File.ReadAllTextAsync(code, cancellation)).Replace("AX_3", "AX_4", StringComparison.Ordinal), cancellation);
        (await consumer.Build()).Succeeded();
        Assert.Contains("| AX-4 | Chinese-language teaching | `Scholarships` Scholarships.cs:3 | unrevised |", Report(consumer), StringComparison.Ordinal);

        File.Delete(PathOf(consumer));
        (await consumer.Build()).Succeeded();
        Assert.True(File.Exists(PathOf(consumer)), "A report that was deleted is written again although nothing is compiled.");
    }

    private static string PathOf(Consumer consumer) => Path.Combine(consumer.Folder, "reports", "Covering.net10.0.md");

    private static string Report(Consumer consumer) => File.ReadAllText(PathOf(consumer));
}
