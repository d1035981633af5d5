using CelacData.Agreement.Statistics;

namespace CelacData.Agreement.Reporting;

/// <summary>A field of the facts, measured.</summary>
/// <param name="Figures">The figures over all units.</param>
/// <param name="Given">In how many units either pass has a value at all.</param>
/// <param name="PercentOfGiven">The share of these in which both have the same; null where there is none.</param>
/// <param name="Disagreements">Every unit in which they differ.</param>
internal sealed record FactField(Field Figures, int Given, double? PercentOfGiven, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>Most units have no value, so that agreeing on nothing would hide how well the passes agree on something.</summary>
    public static FactField Measure<T>(
        string name, string counted, IEnumerable<(string Id, T A, T B)> units, Func<T, string> write, T nothing, Metric<T> metric, string metricName)
        where T : notnull
    {
        var all = units.ToArray();
        var given = all.Where(unit => !unit.A.Equals(nothing) || !unit.B.Equals(nothing)).ToArray();
        return new FactField(
            Field.Measure(name, counted, Pairs(all), metric, metricName),
            given.Length,
            Field.PercentEqual(Pairs(given)),
            [.. given.Where(unit => !unit.A.Equals(unit.B)).Select(unit => Differing(unit, name, write))]);
    }

    private static Disagreement Differing<T>((string Id, T A, T B) unit, string field, Func<T, string> write)
    {
        // An entry's id is its clause's, a hyphen, a letter and a number.
        var end = unit.Id.LastIndexOf('-');
        var isEntry = end > 0 && unit.Id[end + 1] is 'c' or 's';
        return new Disagreement(isEntry ? unit.Id[..end] : unit.Id, isEntry ? unit.Id[(end + 1)..] : null, field, write(unit.A), write(unit.B));
    }

    private static T[][] Pairs<T>(IEnumerable<(string Id, T A, T B)> units) => [.. units.Select(unit => new[] { unit.A, unit.B })];
}
