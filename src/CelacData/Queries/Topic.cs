namespace CelacData;

public sealed partial record Topic
{
    /// <summary>The clauses about it, in the order of the texts: what the texts say about the topic.</summary>
    public IEnumerable<Clause> Clauses => CelacData.Clauses.All.Where(c => c.IsAbout(Id));

    /// <summary>The commitments in clauses about it.</summary>
    public IEnumerable<Commitment> Commitments => Clauses.SelectMany(c => c.Commitments);
}

public sealed partial record Sdg
{
    /// <summary>The clauses that bear on the goal.</summary>
    /// <param name="relation">How they bear on it; null for either way.</param>
    /// <returns>The clauses, in the order of the texts.</returns>
    public IEnumerable<Clause> Clauses(SdgRelation? relation = null) =>
        CelacData.Clauses.All.Where(c => c.Coding.Sdgs.Any(s => s.Goal.Id == Id && (relation is null || s.Relation == relation)));
}
