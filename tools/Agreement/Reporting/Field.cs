using CelacData.Agreement.Statistics;

namespace CelacData.Agreement.Reporting;

/// <summary>A line of the table of figures. A figure that the field does not have, or that has no meaning, is null.</summary>
internal sealed record Field(string Name, string Counted, int Units, double? Percent, double? Alpha, string Metric)
{
    /// <summary>Measures a field over its units, leaving out those where fewer than two values were given.</summary>
    public static Field Measure<T>(
        string name, string counted, IEnumerable<IReadOnlyList<T>> units, Metric<T> metric, string metricName)
        where T : notnull
    {
        var pairable = units.Where(unit => unit.Count >= 2).ToArray();
        return new Field(
            name, counted, pairable.Length, PercentEqual(pairable), KrippendorffAlpha.Of(pairable, metric), metricName);
    }

    /// <summary>The share of units in which all coders gave the same value, chance not taken off.</summary>
    public static double? PercentEqual<T>(IReadOnlyCollection<IReadOnlyList<T>> units)
        where T : notnull =>
        units.Count == 0
            ? null
            : 100.0 * units.Count(AllEqual) / units.Count;

    private static bool AllEqual<T>(IReadOnlyList<T> unit)
        where T : notnull => unit.All(value => EqualityComparer<T>.Default.Equals(value, unit[0]));
}
