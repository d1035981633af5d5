using System.Globalization;

namespace CelacData.Benchmarks.Reporting;

/// <summary>A figure that is to be reached.</summary>
/// <param name="What">What it is a figure of.</param>
/// <param name="AtMost">How large it may be.</param>
/// <param name="Unit">What stands behind both figures; empty for a ratio.</param>
/// <param name="Of">Finds it; null where it was not measured.</param>
internal sealed record Target(string What, double AtMost, string Unit, Func<Figures, double?> Of)
{
    public string Row(Figures figures)
    {
        var reached = Of(figures);
        var verdict = reached is null ? "not measured" : reached <= AtMost ? "reached" : "**not reached**";
        return $"| {What} | {Text(AtMost, "0.00")} | {(reached is { } value ? Text(value, IsBeyondByLess(value) ? "0.000" : "0.00") : "")} | {verdict} |\n";
    }

    /// <summary>Whether two decimals would say that it is the limit, when it is beyond it.</summary>
    private bool IsBeyondByLess(double value) => value > AtMost && Text(value, "0.00") == Text(AtMost, "0.00");

    private string Text(double value, string decimals) => value.ToString(value is 0 or >= 10 ? "#,0" : decimals, CultureInfo.InvariantCulture) + Unit;
}
