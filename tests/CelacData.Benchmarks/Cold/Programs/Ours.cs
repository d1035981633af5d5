namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>What the generator made. It reads what the others hold, field by field, so that its sum is theirs.</summary>
internal static partial class Ours
{
    public static string ById() => Clauses.Get((ClauseId)Wanted.Value).Title;

    public static string ByText() => Clauses.Parse(Wanted.Id).Title;

    public static long ReadAll()
    {
        var sum = SumOfRegistries();
        foreach (var clause in Clauses.All)
            sum += Sum(clause);
        foreach (var instrument in Instruments.All)
            sum += Sum(instrument);
        return sum;
    }

    private static long Sum(Clause c)
    {
        var sum = (int)c.Id + c.IdText.Length + c.Name.Length + c.Title.Length + c.Enumerator.Length + c.Restatement.Length + Length(c.Note) + c.Revision.Length
            + c.Ordinal + c.Locator.Length + c.EId.Length + (c.Instrument is null ? 0 : 1) + (c.Division is null ? 0 : 1) + Sum(c.Fingerprint)
            + (int)(c.HomeTopic?.Id ?? 0) + Length(c.Coding.Reason);
        foreach (var party in c.Parties)
            sum += (int)party.Id;
        foreach (var reference in c.References)
            sum += (int)(reference.Target?.Id ?? 0) + (reference.TargetInstrument is null ? 0 : 1);
        foreach (var commitment in c.Commitments)
            sum += Sum(commitment);
        foreach (var statement in c.Statements)
            sum += Sum(statement);
        foreach (var topic in c.Coding.Topics)
            sum += (int)topic.Topic.Id + (int)topic.Rule;
        foreach (var sdg in c.Coding.Sdgs)
            sum += (int)sdg.Goal.Id + (int)sdg.Relation + (int)sdg.Rule;
        return sum;
    }

    private static long Sum(Fingerprint fingerprint) => fingerprint.Value.Length + fingerprint.WordCount;

    private static int Length(string? text) => text?.Length ?? 0;
}
