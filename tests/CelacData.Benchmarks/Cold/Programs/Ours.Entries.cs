namespace CelacData.Benchmarks.Cold.Programs;

/// <content>Commitments and statements, which are records of their own kinds and have no fields in common but by name.</content>
internal static partial class Ours
{
    private static long Sum(Commitment c) =>
        c.Ordinal + (int)c.Bearer.Id + Length(c.Recipients) + c.Act.Length + c.Phrase.Length + Length(c.Period?.Text) + (int)(c.PeriodWording ?? 0)
        + Length(c.PeriodInferredFrom) + (int)c.Coding.Strength + (int)c.Coding.Rule + (int)(c.Coding.Alternative ?? 0) + (int)(c.Coding.AlternativeKind ?? 0)
        + Length(c.Coding.Reason) + Sum(c.Beneficiaries) + Sum(c.Conditions) + Sum(c.Recurrences) + Sum(c.Quantities) + Sum(c.Mechanisms)
        + Sum(c.Organisations) + Sum(c.Initiatives) + Sum(c.Treaties);

    private static long Sum(Statement s) =>
        s.Ordinal + (int)s.Bearer.Id + Length(s.Recipients) + s.Act.Length + s.Phrase.Length + Length(s.Period?.Text) + (int)(s.PeriodWording ?? 0)
        + Length(s.PeriodInferredFrom) + (int)s.Coding.Kind + (int)s.Coding.Rule + (int)(s.Coding.Alternative ?? 0) + (int)(s.Coding.AlternativeStrength ?? 0)
        + Length(s.Coding.Reason) + Sum(s.Beneficiaries) + Sum(s.Conditions) + Sum(s.Recurrences) + Sum(s.Quantities) + Sum(s.Mechanisms)
        + Sum(s.Organisations) + Sum(s.Initiatives) + Sum(s.Treaties);

    private static long Sum(CatalogList<PartyGroup> groups)
    {
        var sum = 0L;
        foreach (var group in groups)
            sum += (int)group.Id;
        return sum;
    }

    private static long Sum(CatalogList<Condition> conditions)
    {
        var sum = 0L;
        foreach (var condition in conditions)
        {
            sum += condition.Text.Length;
            foreach (var kind in condition.Kinds)
                sum += (int)kind;
        }

        return sum;
    }

    private static long Sum(CatalogList<Recurrence> recurrences)
    {
        var sum = 0L;
        foreach (var recurrence in recurrences)
            sum += (int)recurrence;
        return sum;
    }

    private static long Sum(CatalogList<Quantity> quantities)
    {
        var sum = 0L;
        foreach (var q in quantities)
            sum += (long)q.Value + (int)q.Kind + q.Unit.Length + (int)q.Basis + Length(q.Currency) + Sum(q.OverlapsWith) + Length(q.Note);
        return sum;
    }

    private static long Sum(CatalogList<Mechanism> mechanisms)
    {
        var sum = 0L;
        foreach (var mechanism in mechanisms)
            sum += (int)mechanism.Id;
        return sum;
    }

    private static long Sum(CatalogList<Organisation> organisations)
    {
        var sum = 0L;
        foreach (var organisation in organisations)
            sum += (int)organisation.Id;
        return sum;
    }

    private static long Sum(CatalogList<Initiative> initiatives)
    {
        var sum = 0L;
        foreach (var initiative in initiatives)
            sum += (int)initiative.Id;
        return sum;
    }

    private static long Sum(CatalogList<Treaty> treaties)
    {
        var sum = 0L;
        foreach (var treaty in treaties)
            sum += (int)treaty.Id;
        return sum;
    }

    private static long Sum(CatalogList<Clause> clauses)
    {
        var sum = 0L;
        foreach (var clause in clauses)
            sum += (int)clause.Id;
        return sum;
    }
}
