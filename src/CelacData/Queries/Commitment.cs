#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace CelacData;

public sealed partial record Commitment
{
    private EffectiveParties? _effectiveParties;

    /// <summary>Who is bound by it, and why every other state is not.</summary>
    public EffectiveParties EffectiveParties =>
        _effectiveParties ?? Rows.Keep(ref _effectiveParties, EffectiveParties.Of(Clause, Bearer));

    /// <summary>Whether it, or its yearly part, falls due in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>
    /// Yes where its period ends in the year, or where it is to be done every year of a period that touches it. Perhaps where the text leaves open in
    /// which of several years, or gives no years for what is to be done every year of an instrument whose period touches the year. No
    /// otherwise: what has no date never falls due.
    /// </returns>
    public Answer IsDueIn(int year)
    {
        if (Recurrences.Contains(Recurrence.Annual) || Quantities.Any(q => q.Basis == QuantityBasis.PerYear))
            return Period?.Touches(year) ?? (Clause.Instrument.Period?.Touches(year) is Answer.Yes ? Answer.Perhaps : Answer.No);
        return Period?.EndsIn(year) ?? Answer.No;
    }

    /// <summary>Whether it is to be carried out on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>By its own period, where it has one; perhaps where the text gives no date.</returns>
    public Answer IsOpenAt(Date day) => Period?.Includes(day) ?? Answer.Perhaps;
}

public sealed partial record Statement
{
    private EffectiveParties? _effectiveParties;

    /// <summary>Whose statement it is, and why it is not that of every other state.</summary>
    public EffectiveParties EffectiveParties =>
        _effectiveParties ?? Rows.Keep(ref _effectiveParties, EffectiveParties.Of(Clause, Bearer));
}
