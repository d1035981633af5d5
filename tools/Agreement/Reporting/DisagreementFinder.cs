using CelacData.Agreement.Aligning;
using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Reporting;

/// <summary>Lists what has to be settled, in the order of the text.</summary>
internal sealed class DisagreementFinder(AlignedPasses passes)
{
    /// <summary>Type, strength, kind, rule, topics and goals: what a curator judges.</summary>
    public IEnumerable<Disagreement> InJudgements() =>
        passes.Clauses.SelectMany(clause => InClause(clause).Concat(EntriesOf(clause).SelectMany(InJudgementsOf)));

    /// <summary>Bearer, beneficiaries, period, recurrence and quantities: what the text can be asked about.</summary>
    public IEnumerable<Disagreement> InFacts() =>
        passes.Clauses.SelectMany(clause => EntriesOf(clause).SelectMany(InFactsOf));

    private IEnumerable<MatchedEntry> EntriesOf(ClausePair clause) =>
        passes.Matched.Where(entry => entry.ClauseId == clause.A.Id);

    private static IEnumerable<Disagreement> InClause(ClausePair clause)
    {
        return Differing(
            Compare("topics", pair => Words.List(pair.Topics)),
            Compare("SDGs", pair => Words.List(pair.Goals.Select(Words.Goal))));

        Disagreement Compare(string field, Func<Clause, string> text) =>
            new(clause.A.Id, null, field, text(clause.A), text(clause.B));
    }

    private static IEnumerable<Disagreement> InJudgementsOf(MatchedEntry entry) => Differing(
        Compare(entry, "type", coded => coded.Type),
        Compare(entry, "strength", coded => coded.Strength ?? Words.None),
        Compare(entry, "kind", coded => coded.Kind ?? Words.None),
        Compare(entry, "rule", coded => coded.Rule));

    private static IEnumerable<Disagreement> InFactsOf(MatchedEntry entry) => Differing(
        Compare(entry, "bearer", coded => coded.Bearer),
        Compare(entry, "beneficiaries", coded => Sorted(coded.Beneficiaries.Where(Codes.IsBeneficiaryCode))),
        Compare(entry, "period", coded => coded.Period ?? Words.None),
        Compare(entry, "recurrence", coded => Sorted(coded.Recurrence)),
        Compare(entry, "quantities", Words.Quantities));

    private static Disagreement Compare(MatchedEntry entry, string field, Func<Entry, string> text) =>
        new(entry.ClauseId, NumberOf(entry), field, text(entry.A), text(entry.B));

    // After an entry that only one pass has, the same entry has two numbers.
    private static string NumberOf(MatchedEntry entry) =>
        entry.NumberA == entry.NumberB
            ? Words.Count(entry.NumberA)
            : $"A {Words.Count(entry.NumberA)}, B {Words.Count(entry.NumberB)}";

    /// <summary>A set is the same in whatever order it was written.</summary>
    private static string Sorted(IEnumerable<string> codes) => Words.List(codes.Order(StringComparer.Ordinal));

    private static IEnumerable<Disagreement> Differing(params Disagreement[] compared) =>
        compared.Where(values => values.A != values.B);
}
