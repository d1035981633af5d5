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
    /// Yes where its period ends in the year, or where it is to be done every year of a period that touches it. Perhaps where that holds under one
    /// reading of the text and not under another: one of several years, "the next three years", or what is to be done every year of an instrument
    /// whose own period touches the year. No otherwise: what has no date never falls due.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is no year of the calendar.</exception>
    public Answer IsDueIn(int year)
    {
        if (!IsYearly)
            return UnderEachReading(p => p.EndsIn(year)) ?? Answer.No;
        return UnderEachReading(p => p.Touches(year))
            ?? (Clause.Instrument.PeriodInForce?.Touches(year) is Answer.Yes ? Answer.Perhaps : Answer.No);
    }

    /// <summary>Whether it is to be carried out on a day.</summary>
    /// <param name="day">The day; its time does not count.</param>
    /// <returns>
    /// No before the text was adopted. Then by its own period, where it has one: perhaps where that holds under one reading and not under another.
    /// Without one, no after the own period of its instrument, and perhaps otherwise.
    /// </returns>
    public Answer IsOpenAt(DateTime day)
    {
        var instrument = Clause.Instrument;
        if (day.Date < instrument.Adopted)
            return Answer.No;
        return UnderEachReading(p => p.Includes(day))
            ?? (instrument.Period?.Includes(day) is Answer.No ? Answer.No : Answer.Perhaps);
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="IsOpenAt(DateTime)"/>
    public Answer IsOpenAt(DateOnly day) => IsOpenAt(day.ToDateTime(TimeOnly.MinValue));
#endif

    private bool IsYearly => Recurrences.Contains(Recurrence.Annual) || Quantities.Any(q => q.Basis == QuantityBasis.PerYear);

    /// <summary>The answer that holds under every reading of its period, perhaps where they differ, or null where it has no period.</summary>
    private Answer? UnderEachReading(Func<EdtfPeriod, Answer> ask)
    {
        if (Period is null)
            return null;
        var answers = Readings().Select(ask).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : Answer.Perhaps;
    }

    /// <summary>"The next three years" can be those of the Plan, three years from the adoption, or the three calendar years after it.</summary>
    private IEnumerable<EdtfPeriod> Readings()
    {
        yield return Period!;
        if (PeriodWording is not CelacData.PeriodWording.NextThreeYears)
            yield break;
        var adopted = Clause.Instrument.Adopted;
        yield return EdtfPeriod.Between(adopted, adopted.AddYears(3).AddDays(-1));
        yield return EdtfPeriod.Between(new DateTime(adopted.Year + 1, 1, 1), new DateTime(adopted.Year + 3, 12, 31));
    }
}

public sealed partial record Statement
{
    private EffectiveParties? _effectiveParties;

    /// <summary>Whose statement it is, and why it is not that of every other state.</summary>
    public EffectiveParties EffectiveParties =>
        _effectiveParties ?? Rows.Keep(ref _effectiveParties, EffectiveParties.Of(Clause, Bearer));
}
