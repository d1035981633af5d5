using System.Globalization;
using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Reporting;

/// <summary>How values are written in the report. Nothing here depends on the machine's culture.</summary>
internal static class Words
{
    public const string None = "none";

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Percent(double? percent) => percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";

    public static string Figure(double? figure) => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    public static string List(IEnumerable<string> codes) =>
        string.Join(", ", codes) is { Length: > 0 } list ? list : None;

    public static string GoalNumber(Goal goal) => Count(goal.Number);

    public static string Goal(Goal goal) => $"{GoalNumber(goal)} {goal.Relation}";

    /// <summary>The figures in order of size: whether a curator lists 500 before 300 says nothing.</summary>
    public static string Quantities(Entry entry) =>
        List(entry.Quantities.Order().Select(Value));

    public static string Value(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
