namespace CelacData;

public sealed partial record Topic
{
    /// <summary>The clauses about it, in the order of the texts: what the texts say about the topic.</summary>
    public IEnumerable<Clause> Clauses => CelacData.Clauses.All.Where(c => c.IsAbout(this));

    /// <summary>The commitments in clauses about it.</summary>
    public IEnumerable<Commitment> Commitments => Clauses.SelectMany(c => c.Commitments);

    /// <summary>The statements in clauses about it.</summary>
    public IEnumerable<Statement> Statements => Clauses.SelectMany(c => c.Statements);
}

public sealed partial record Sdg
{
    /// <summary>The clauses that bear on the goal, in the order of the texts. A judgement.</summary>
    public IEnumerable<Clause> Clauses => CelacData.Clauses.All.Where(c => c.Coding.Sdgs.Any(s => s.Goal == this));

    /// <summary>The clauses that bear on the goal in a way. A judgement.</summary>
    /// <param name="relation">How they bear on it.</param>
    /// <returns>The clauses, in the order of the texts.</returns>
    public IEnumerable<Clause> ClausesBy(SdgRelation relation) =>
        CelacData.Clauses.All.Where(c => c.Coding.Sdgs.Any(s => s.Goal == this && s.Relation == relation));
}

public static partial class Sdgs
{
    /// <summary>The goal of a number.</summary>
    /// <param name="number">The number, 1 to 17.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no goal of that number.</exception>
    public static Sdg Number(int number) =>
        All.FirstOrDefault(s => s.Number == number) ?? throw new ArgumentOutOfRangeException(nameof(number), number, "The goals are numbered from 1 to 17.");
}
