using System.Globalization;
using System.Text.RegularExpressions;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>
/// What the compiler itself says when it is asked how long each analyzer took. What an analyzer has to wait for counts as its own, the binding of a method
/// too if it is the first to ask.
/// </summary>
internal static partial class AnalyzerTimes
{
    public const string Switch = "/reportanalyzer";

    /// <summary>The milliseconds of each analyzer of ours, from what the compiler printed.</summary>
    public static IReadOnlyDictionary<string, double> Of(string output)
    {
        var times = Line().Matches(output).ToDictionary(m => m.Groups["analyzer"].Value, m => double.Parse(m.Groups["seconds"].Value, CultureInfo.InvariantCulture) * 1000);
        return times.Count > 0 ? times : throw new BenchmarkException($"The compiler tells of no analyzer of CelacData:\n{output}");
    }

    /// <summary>A line of one analyzer; that of the whole assembly has its version behind it. What took less than a millisecond has a sign before the number.</summary>
    [GeneratedRegex(@"^\s*<?(?<seconds>[\d.]+)\s+<?\d+\s+CelacData\.Analyzers\.(?<analyzer>\w+) \(", RegexOptions.Multiline)]
    private static partial Regex Line();
}
