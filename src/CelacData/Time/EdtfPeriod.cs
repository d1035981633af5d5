using System.Diagnostics;

namespace CelacData;

/// <summary>
/// A period in the Extended Date/Time Format (ISO 8601-2, level 1 and its sets): a year, season, month or day; approximate (<c>~</c>), uncertain
/// (<c>?</c>) or with unspecified digits (<c>202X</c>); an interval whose ends may be open or unknown; or one of several. Years are those of the
/// calendar, 1 to 9999. What is only approximate, uncertain or unknown is answered with perhaps at the most.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record EdtfPeriod
{
    private readonly DaySpan[] _choices;

    internal EdtfPeriod(string text, DaySpan[] choices) => (Text, _choices) = (text, choices);

    internal static EdtfPeriod Between(DateTime first, DateTime last) =>
        new($"{Rows.Iso(first)}/{Rows.Iso(last)}", [new DaySpan(DayNumber(first), DayNumber(last))]);

    /// <summary>The notation, such as <c>2025/2027</c>, <c>2025/..</c> or <c>[2027,2028]</c>.</summary>
    public string Text { get; }

    /// <summary>Whether it is one of several periods and the text leaves open which: <c>[2027,2028]</c> is one of two years, not both.</summary>
    public bool IsOneOf => _choices.Count(c => c != DaySpan.Never) > 1;

    /// <summary>The first day that can belong to it, at midnight; null where its beginning is open.</summary>
    public DateTime? Earliest => Bound(_choices.Min(c => c.First));

    /// <summary>The last day that can belong to it, at midnight; null where its end is open.</summary>
    public DateTime? Latest => _choices.Any(c => c.Last == DaySpan.Open) ? null : Bound(_choices.Max(c => c.Last));

    /// <summary>Whether a day lies in the period.</summary>
    /// <param name="day">The day; its time does not count.</param>
    /// <returns>Yes, no, or perhaps where the period is one of several and only some of them hold the day.</returns>
    public Answer Includes(DateTime day)
    {
        var number = DayNumber(day);
        return AllOrSome(c => (c.First == DaySpan.Open || c.First <= number) && (c.Last == DaySpan.Open || number <= c.Last));
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Includes(DateTime)"/>
    public Answer Includes(DateOnly day) => Includes(day.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>Whether the period ends in a year: whether what it dates is due by then and not before.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>Yes, no, or perhaps where it is one of several periods. A period with an open end never ends.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is no year of the calendar.</exception>
    public Answer EndsIn(int year)
    {
        var (first, last) = DaysOf(year);
        return AllOrSome(c => c.Last != DaySpan.Open && first <= c.Last && c.Last <= last);
    }

    /// <summary>Whether the period touches a year at all.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>Yes, no, or perhaps where it is one of several periods.</returns>
    public Answer Touches(int year)
    {
        var (first, last) = DaysOf(year);
        return AllOrSome(c => (c.First == DaySpan.Open || c.First <= last) && (c.Last == DaySpan.Open || first <= c.Last));
    }

    /// <summary>Whether both have the same notation.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(EdtfPeriod? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The notation.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private Answer AllOrSome(Func<DaySpan, bool> holds)
    {
        var count = _choices.Count(holds);
        return count == 0 ? Answer.No : count == _choices.Length ? Answer.Yes : Answer.Perhaps;
    }

    private static (int First, int Last) DaysOf(int year) => (DayNumber(new DateTime(year, 1, 1)), DayNumber(new DateTime(year, 12, 31)));

    private static DateTime? Bound(int day) => day == DaySpan.Open ? null : Rows.Date(day);

    private static int DayNumber(DateTime day) => (int)(day.Ticks / TimeSpan.TicksPerDay);
}

/// <summary>First and last day, counted from 0001-01-01 as day 0; <see cref="Open"/> for a bound without a date.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    internal int First { get; } = First;

    internal int Last { get; } = Last;

    internal const int Open = int.MinValue;

    /// <summary>
    /// A choice that holds no day. The generator adds it where the notation is approximate, uncertain or unspecified, so that what holds
    /// for the other choices holds perhaps.
    /// </summary>
    internal static readonly DaySpan Never = new(int.MaxValue, int.MinValue + 1);
}
