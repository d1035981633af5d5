#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace CelacData;

/// <summary>The common questions about commitments. They can be put one after the other.</summary>
public static class CommitmentQueries
{
    /// <summary>Those with a figure.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> Quantified(this IEnumerable<Commitment> commitments) => commitments.Where(c => c.Quantities.Count > 0);

    /// <summary>Those that a bearer alone takes on, such as <c>PartyGroupId.China</c>.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="bearer">The bearer that the text names.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> By(this IEnumerable<Commitment> commitments, PartyGroupId bearer) =>
        commitments.Where(c => c.Bearer.Id == bearer);

    /// <summary>Those that bind a state.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="party">The state.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> Binding(this IEnumerable<Commitment> commitments, PartyId party) =>
        commitments.Where(c => c.EffectiveParties.Contains(party));

    /// <summary>Those that fall due in a year, by <see cref="Commitment.IsDueIn"/>.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="year">The year.</param>
    /// <param name="atLeast">Which answer is enough: yes, or perhaps.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> DueIn(this IEnumerable<Commitment> commitments, int year, Answer atLeast = Answer.Yes) =>
        commitments.Where(c => c.IsDueIn(year) >= atLeast);

    /// <summary>Those that are to be carried out on a day, by <see cref="Commitment.IsOpenAt"/>.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="day">The day.</param>
    /// <param name="atLeast">Which answer is enough: yes, or perhaps.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> OpenAt(this IEnumerable<Commitment> commitments, Date day, Answer atLeast = Answer.Yes) =>
        commitments.Where(c => c.IsOpenAt(day) >= atLeast);

    /// <summary>Those of a strength. A judgement.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="strength">The strength.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> OfStrength(this IEnumerable<Commitment> commitments, Strength strength) =>
        commitments.Where(c => c.Coding.Strength == strength);

    /// <summary>Those whose strength has a rank or a higher one, from 1 to 5. A judgement.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="rank">The rank; see <see cref="StrengthRanks.Rank"/>.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> OfRankAtLeast(this IEnumerable<Commitment> commitments, int rank) =>
        commitments.Where(c => c.Coding.Strength.Rank() >= rank);

    /// <summary>Those whose clause is about a topic. A judgement.</summary>
    /// <param name="commitments">The commitments to choose from.</param>
    /// <param name="topic">The topic.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Commitment> About(this IEnumerable<Commitment> commitments, TopicId topic) =>
        commitments.Where(c => c.Clause.IsAbout(topic));

    /// <summary>Adds the quantities of one kind up, by the rules of <see cref="QuantityTotal"/>.</summary>
    /// <param name="commitments">The commitments.</param>
    /// <param name="kind">What is counted.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentException">There is no such quantity, or their units or bases differ.</exception>
    public static QuantityTotal Total(this IEnumerable<Commitment> commitments, QuantityKind kind) =>
        QuantityTotal.Of(commitments.SelectMany(c => c.Quantities).Where(q => q.Kind == kind));
}
