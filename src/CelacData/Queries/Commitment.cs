namespace CelacData;

public sealed partial record Commitment
{
    private EffectiveParties? _effectiveParties;

    /// <summary>Who is bound by it, and why every other state is not.</summary>
    public EffectiveParties EffectiveParties =>
        _effectiveParties ?? Rows.Keep(ref _effectiveParties, EffectiveParties.Of(Clause, Bearer));

    /// <summary>Whether it, or its yearly part, falls due in a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>
    /// Yes where its period ends in the year, or where it is to be done every year of a period that touches it. Perhaps where it would be yes
    /// but the text leaves open in which of several years, or the period was inferred, or there are no years for what is to be done every year
    /// of an instrument whose period touches the year. No otherwise: what has no date never falls due.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is no year of the calendar.</exception>
    public Answer IsDueIn(int year)
    {
        if (!IsYearly)
            return AsFarAsStated(Period?.EndsIn(year) ?? Answer.No);
        return Period is not null
            ? AsFarAsStated(Period.Touches(year))
            : Clause.Instrument.Period?.Touches(year) is Answer.Yes ? Answer.Perhaps : Answer.No;
    }

    /// <summary>Whether it is to be carried out on a day.</summary>
    /// <param name="day">The day; its time does not count.</param>
    /// <returns>
    /// No before the text was adopted. Then by its own period, where it has one, and perhaps at the most where that was inferred. Without one, no
    /// after the period of its instrument, and perhaps otherwise.
    /// </returns>
    public Answer IsOpenAt(DateTime day)
    {
        var instrument = Clause.Instrument;
        if (day < instrument.Adopted)
            return Answer.No;
        return Period is not null
            ? AsFarAsStated(Period.Includes(day))
            : instrument.Period?.Includes(day) is Answer.No ? Answer.No : Answer.Perhaps;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="IsOpenAt(DateTime)"/>
    public Answer IsOpenAt(DateOnly day) => IsOpenAt(day.ToDateTime(TimeOnly.MinValue));
#endif

    private bool IsYearly => Recurrences.Contains(Recurrence.Annual) || Quantities.Any(q => q.Basis == QuantityBasis.PerYear);

    /// <summary>What rests on an inference is not sure: "the next three years" may end later than the years inferred from it.</summary>
    private Answer AsFarAsStated(Answer answer) => answer == Answer.Yes && PeriodInferredFrom is not null ? Answer.Perhaps : answer;
}

public sealed partial record Statement
{
    private EffectiveParties? _effectiveParties;

    /// <summary>Whose statement it is, and why it is not that of every other state.</summary>
    public EffectiveParties EffectiveParties =>
        _effectiveParties ?? Rows.Keep(ref _effectiveParties, EffectiveParties.Of(Clause, Bearer));
}
