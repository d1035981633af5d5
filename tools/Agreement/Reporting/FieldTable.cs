using CelacData.Agreement.Aligning;
using CelacData.Agreement.Coding;
using CelacData.Agreement.Statistics;

namespace CelacData.Agreement.Reporting;

/// <summary>What is measured, over which units and by which metric.</summary>
internal sealed class FieldTable(AlignedPasses passes)
{
    private const string PerClause = "clauses";
    private const string PerEntry = "matched entries";
    private const string Nominal = "nominal";
    private const string Masi = "MASI";

    public IReadOnlyList<Field> Fields() =>
    [
        Field.Measure("splitting: entries per clause", PerClause, EntryCounts(), Metrics.Interval, "interval"),
        new("splitting: entries matched", "entries", passes.EntriesA + passes.EntriesB, PercentMatched(), null, "none"),
        OfEntry("entry type", entry => entry.Type),
        OfEntry("bearer", entry => entry.Bearer),
        SetOfEntry("beneficiaries (codes only)", entry => entry.Beneficiaries.Where(Codes.IsBeneficiaryCode)),
        OfEntry("operative phrase (exact)", entry => entry.Phrase) with { Alpha = null, Metric = "none" },
        OfEntry("strength", entry => entry.Strength, "commitments in both"),
        Field.Measure("strength by rank", "commitments in both", Ranks(), Metrics.Ordinal, "ordinal"),
        OfEntry("kind of statement", entry => entry.Kind, "statements in both"),
        OfEntry("rule named", entry => entry.Rule),
        OfEntry("period", entry => entry.Period ?? Words.None),
        SetOfEntry("recurrence", entry => entry.Recurrence),
        OfEntry("quantities (values)", Words.Quantities),
        Field.Measure("home topic", PerClause, OfClauses(clause => clause.Topics[0]), Metrics.Nominal, Nominal),
        SetOfClause("topics", clause => clause.Topics),
        SetOfClause("SDGs: goals", clause => clause.Goals.Select(Words.GoalNumber)),
        SetOfClause("SDGs: goals with relation", clause => clause.Goals.Select(Words.Goal)),
    ];

    // Of the entries of both passes together, so that neither pass is the measure of the other.
    private double PercentMatched() => 100.0 * 2 * passes.Matched.Count / (passes.EntriesA + passes.EntriesB);

    private IEnumerable<IReadOnlyList<int>> EntryCounts() => OfClauses(clause => clause.Entries.Count);

    // Willingness and Facilitation share a rank, so it is the ranks that are compared and not the names.
    private IEnumerable<IReadOnlyList<int>> Ranks() =>
        OfEntries(entry => entry.Strength).Select(unit => unit.Select(Codes.RankOf).ToArray());

    private Field OfEntry(string name, Func<Entry, string?> value, string counted = PerEntry) =>
        Field.Measure(name, counted, OfEntries(value), Metrics.Nominal, Nominal);

    private Field SetOfEntry(string name, Func<Entry, IEnumerable<string>> codes) =>
        Field.Measure(
            name, PerEntry, passes.Matched.Select(pair => SetPair(codes(pair.A), codes(pair.B))), Metrics.Masi, Masi);

    private Field SetOfClause(string name, Func<Clause, IEnumerable<string>> codes) =>
        Field.Measure(
            name, PerClause, passes.Clauses.Select(pair => SetPair(codes(pair.A), codes(pair.B))), Metrics.Masi, Masi);

    private IEnumerable<IReadOnlyList<T>> OfClauses<T>(Func<Clause, T> value) =>
        passes.Clauses.Select(pair => new[] { value(pair.A), value(pair.B) });

    /// <summary>A value that an entry cannot have (a strength, on a statement) is missing, not different.</summary>
    private IEnumerable<IReadOnlyList<string>> OfEntries(Func<Entry, string?> value) =>
        passes.Matched.Select(pair => new[] { value(pair.A), value(pair.B) }.OfType<string>().ToArray());

    private static CodeSet[] SetPair(IEnumerable<string> a, IEnumerable<string> b) => [new(a), new(b)];
}
