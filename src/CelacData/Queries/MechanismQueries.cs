namespace CelacData;

public sealed partial record Mechanism
{
    /// <summary>The clauses that name it, in the order of the texts.</summary>
    public IEnumerable<Clause> Clauses => Mentions.Select(m => m.Clause);

    /// <summary>Whether a clause says of it that it has a standing.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>Whether one does.</returns>
    public bool Is(MechanismStanding standing) => Mentions.Any(m => m.Standing == standing);
}

/// <summary>The common questions about mechanisms.</summary>
public static class MechanismQueries
{
    /// <summary>Those of a kind, such as forums.</summary>
    /// <param name="mechanisms">The mechanisms to choose from.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Mechanism> OfKind(this IEnumerable<Mechanism> mechanisms, MechanismKind kind) => mechanisms.Where(m => m.Kind == kind);

    /// <summary>Those of which a clause says that they have a standing: what is <see cref="MechanismStanding.Continued"/> is held again.</summary>
    /// <param name="mechanisms">The mechanisms to choose from.</param>
    /// <param name="standing">The standing.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Mechanism> ThatAre(this IEnumerable<Mechanism> mechanisms, MechanismStanding standing) => mechanisms.Where(m => m.Is(standing));
}
