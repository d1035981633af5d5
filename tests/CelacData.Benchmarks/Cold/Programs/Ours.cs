namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>What the generator made.</summary>
internal static class Ours
{
    public static string ById() => Clauses.Get((ClauseId)Wanted.Value).Title;

    public static string ByText() => Clauses.Parse(Wanted.Id).Title;

    public static long ReadAll()
    {
        var sum = 0L;
        foreach (var c in Clauses.All)
        {
            sum += c.IdText.Length + c.Name.Length + c.Title.Length + c.Enumerator.Length + c.Restatement.Length + (c.Note?.Length ?? 0) + c.Fingerprint.Value.Length;
            sum += c.Fingerprint.WordCount;
            foreach (var topic in c.Coding.Topics)
                sum += topic.Topic.Id > 0 ? 1 : 0;
            foreach (var commitment in c.Commitments)
                sum += Sum(commitment);
        }

        return sum;
    }

    private static long Sum(Commitment c)
    {
        long sum = c.Bearer.Id > 0 ? 1 : 0;
        foreach (var beneficiary in c.Beneficiaries)
            sum += beneficiary.Id > 0 ? 1 : 0;
        sum += (c.Recipients?.Length ?? 0) + c.Act.Length + c.Phrase.Length;
        foreach (var condition in c.Conditions)
            sum += condition.Text.Length;
        sum += c.Period?.Text.Length ?? 0;
        foreach (var recurrence in c.Recurrences)
            sum += recurrence > 0 ? 1 : 0;
        foreach (var quantity in c.Quantities)
            sum += (long)quantity.Value + quantity.Unit.Length + (quantity.Kind > 0 ? 1 : 0) + (quantity.Basis > 0 ? 1 : 0);
        foreach (var mechanism in c.Mechanisms)
            sum += mechanism.Id > 0 ? 1 : 0;
        return sum + (c.Coding.Strength > 0 ? 1 : 0) + (c.Coding.Rule > 0 ? 1 : 0) + (c.Coding.Reason?.Length ?? 0);
    }
}
