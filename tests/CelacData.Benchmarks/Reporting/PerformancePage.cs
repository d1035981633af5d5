using System.Text.RegularExpressions;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Reporting;

/// <summary>
/// The page on performance. What stands between <c>&lt;!-- table NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c> is written from stored figures; all else was
/// written by a person and stays as it is.
/// </summary>
public static partial class PerformancePage
{
    public static string Path { get; } = Repository.Path("docs", "performance.md");

    /// <summary>The page with every table written anew.</summary>
    /// <param name="tableOf">What stands in the table of a name.</param>
    public static string Write(string page, Func<string, string> tableOf) =>
        Slot().Replace(page, slot => $"<!-- table {slot.Groups["name"].Value} -->\n\n{tableOf(slot.Groups["name"].Value).TrimEnd()}\n\n<!-- end -->");

    [GeneratedRegex("<!-- table (?<name>.+?) -->\\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Slot();
}
