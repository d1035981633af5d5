namespace CelacData;

/// <summary>The common questions about commitments. They can be put one after the other.</summary>
public static class CommitmentQueries
{
    /// <summary>Those with a figure.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> Quantified(this IEnumerable<Commitment> commitments) => commitments.Where(c => c.Quantities.Count > 0);

    /// <summary>Those that are subject to a condition of a kind, such as "in due course" or "within domestic law".</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="kind">What sort of limit the condition sets.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> SubjectTo(this IEnumerable<Commitment> commitments, ConditionKind kind) =>
        commitments.Where(c => c.Conditions.Any(condition => condition.Kinds.Contains(kind)));

    /// <summary>Those that a bearer takes on alone, such as <see cref="PartyGroup.China"/>.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="bearer">The bearer that the text names.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> By(this IEnumerable<Commitment> commitments, PartyGroup bearer) => commitments.Where(c => c.Bearer == bearer);

    /// <inheritdoc cref="By(IEnumerable{Commitment}, PartyGroup)"/>
    public static IEnumerable<Commitment> By(this IEnumerable<Commitment> commitments, PartyGroupId bearer) => commitments.By(PartyGroups.Get(bearer));

    /// <summary>Those that bind a state.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="party">The state.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    [BindingClaim]
    public static IEnumerable<Commitment> Binding(this IEnumerable<Commitment> commitments, Party party) =>
        commitments.Where(c => c.EffectiveParties.Contains(party));

    /// <inheritdoc cref="Binding(IEnumerable{Commitment}, Party)"/>
    [BindingClaim]
    public static IEnumerable<Commitment> Binding(this IEnumerable<Commitment> commitments, PartyId party) => commitments.Binding(Parties.Get(party));

    /// <summary>Those that surely fall due in a year, by <see cref="Commitment.IsDueIn"/>.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> DueIn(this IEnumerable<Commitment> commitments, int year) => commitments.Where(c => c.IsDueIn(year) == Answer.Yes);

    /// <summary>Those that perhaps fall due in a year, by <see cref="Commitment.IsDueIn"/>; not those that surely do.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> PerhapsDueIn(this IEnumerable<Commitment> commitments, int year) =>
        commitments.Where(c => c.IsDueIn(year) == Answer.Perhaps);

    /// <summary>Those that surely are to be carried out on a day, by <see cref="Commitment.IsOpenAt(DateTime)"/>.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="day">The day; its time does not count.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> OpenAt(this IEnumerable<Commitment> commitments, DateTime day) =>
        commitments.Where(c => c.IsOpenAt(day) == Answer.Yes);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="OpenAt(IEnumerable{Commitment}, DateTime)"/>
    public static IEnumerable<Commitment> OpenAt(this IEnumerable<Commitment> commitments, DateOnly day) =>
        commitments.OpenAt(day.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="PerhapsOpenAt(IEnumerable{Commitment}, DateTime)"/>
    public static IEnumerable<Commitment> PerhapsOpenAt(this IEnumerable<Commitment> commitments, DateOnly day) =>
        commitments.PerhapsOpenAt(day.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>Those that perhaps are to be carried out on a day, by <see cref="Commitment.IsOpenAt(DateTime)"/>; not those that surely are.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="day">The day; its time does not count.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> PerhapsOpenAt(this IEnumerable<Commitment> commitments, DateTime day) =>
        commitments.Where(c => c.IsOpenAt(day) == Answer.Perhaps);

    /// <summary>Those that are as firm as a strength or firmer, by <see cref="StrengthRanks.Rank"/>. A judgement.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="strength">The strength.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is no defined value.</exception>
    public static IEnumerable<Commitment> AtLeast(this IEnumerable<Commitment> commitments, Strength strength)
    {
        var rank = strength.Rank();
        return commitments.Where(c => c.Coding.Strength.Rank() >= rank);
    }

    /// <summary>Those whose clause is about a topic. A judgement.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="topic">The topic.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> About(this IEnumerable<Commitment> commitments, Topic topic) => commitments.Where(c => c.Clause.IsAbout(topic));

    /// <inheritdoc cref="About(IEnumerable{Commitment}, Topic)"/>
    public static IEnumerable<Commitment> About(this IEnumerable<Commitment> commitments, TopicId topic) => commitments.About(Topics.Get(topic));

    /// <summary>Adds the quantities of one kind up, by the rules of <see cref="QuantityTotal"/>.</summary>
    /// <param name="commitments">The commitments.</param>
    /// <param name="kind">What is counted.</param>
    /// <returns>The total, or null where none of the commitments has such a quantity.</returns>
    /// <exception cref="ArgumentException">The units or bases of the quantities differ; the message says which.</exception>
    public static QuantityTotal? Total(this IEnumerable<Commitment> commitments, QuantityKind kind)
    {
        var quantities = commitments.SelectMany(c => c.Quantities).Where(q => q.Kind == kind).ToList();
        return quantities.Count == 0 ? null : QuantityTotal.Of(quantities);
    }
}
