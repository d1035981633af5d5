namespace CelacData;

public sealed partial record Mechanism
{
    /// <summary>The clauses that name it, in the order of the texts.</summary>
    public IEnumerable<Clause> Clauses => Mentions.Select(m => m.Clause);

    /// <summary>Whether it is to be held again, as a forum or another meeting is.</summary>
    /// <returns>
    /// Yes where a commitment continues to hold it or convenes it regularly, or where a clause is to have a session held that it calls the next or numbers
    /// above the first. Perhaps where that is only to be considered, or where "a new" one may be a first. No where the texts say nothing of the
    /// kind, though it may have been held before.
    /// </returns>
    public Answer IsHeldAgain()
    {
        var sessions = Mentions.Where(m => m.Ordinal > 1 || m.Session is not null).ToList();
        var series = Commitments.Where(c => c.Recurrences.Contains(Recurrence.Continued) || c.Recurrences.Contains(Recurrence.Regular)).ToList();
        if (sessions.Any(m => m.Standing == MechanismStanding.ToBeHeld && m.Session != SessionNumber.PerhapsFurther)
            || series.Any(c => c.Coding.Strength != Strength.Exploration))
            return Answer.Yes;
        return series.Count > 0 || sessions.Any(m => m.Standing is MechanismStanding.ToBeHeld or MechanismStanding.Explored) ? Answer.Perhaps : Answer.No;
    }
}

/// <summary>The common questions about mechanisms.</summary>
public static class MechanismQueries
{
    /// <summary>Those of which a clause says that they have a standing.</summary>
    /// <param name="mechanisms">The mechanisms to choose from.</param>
    /// <param name="standing">The standing.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Mechanism> WithStanding(this IEnumerable<Mechanism> mechanisms, MechanismStanding standing) =>
        mechanisms.Where(m => m.Mentions.Any(x => x.Standing == standing));

    /// <summary>Those that surely are to be held again, by <see cref="Mechanism.IsHeldAgain"/>.</summary>
    /// <param name="mechanisms">The mechanisms to choose from.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Mechanism> HeldAgain(this IEnumerable<Mechanism> mechanisms) => mechanisms.Where(m => m.IsHeldAgain() == Answer.Yes);

    /// <summary>Those that perhaps are to be held again, by <see cref="Mechanism.IsHeldAgain"/>; not those that surely are.</summary>
    /// <param name="mechanisms">The mechanisms to choose from.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Mechanism> PerhapsHeldAgain(this IEnumerable<Mechanism> mechanisms) => mechanisms.Where(m => m.IsHeldAgain() == Answer.Perhaps);
}
