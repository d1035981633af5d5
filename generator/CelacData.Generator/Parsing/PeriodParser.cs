using System.Text.RegularExpressions;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Parses EDTF (ISO 8601-2) at level 1, for the years of the calendar (0001 to 9999), and its sets: a year, season, month or day; approximate
/// (<c>~</c>), uncertain (<c>?</c>) or both (<c>%</c>); with unspecified digits (<c>202X</c>, <c>2025-XX</c>); an interval <c>a/b</c> whose ends may be
/// open (<c>..</c>) or unknown (nothing); and one of a set, <c>[a,b]</c>.
/// </summary>
internal static class PeriodParser
{
    /// <summary>The length of a year, of a month with its year, and of a whole date.</summary>
    private const int YearLength = 4, MonthLength = 7, DayLength = 10;

    private static readonly Regex s_unspecified = new(@"^(\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-XX-XX|\d{4}-\d{2}-XX)$", RegexOptions.CultureInvariant);

    public static Period? Parse(string text)
    {
        var choices = text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']'
            ? ParseSet(text.Substring(1, text.Length - 2))
            : text.IndexOf('/') >= 0 ? ParseInterval(text.Split('/')) : ParsePoint(text);
        return choices is null ? null : new Period(text, choices.ToEquatableArray());
    }

    /// <summary>A year, month or day that is neither qualified nor unspecified.</summary>
    public static DaySpan? ParseDate(string text)
    {
        if (Number(text, 0, YearLength) is not (>= 1 and var year))
            return null;
        if (text.Length == YearLength)
            return new DaySpan(DayOf(year, 1, 1), DayOf(year, 12, 31));
        if (text[YearLength] != '-' || Number(text, YearLength + 1, 2) is not (>= 1 and <= 12 and var month))
            return null;
        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == MonthLength)
            return new DaySpan(DayOf(year, month, 1), DayOf(year, month, days));
        if (text.Length != DayLength || text[MonthLength] != '-' || Number(text, MonthLength + 1, 2) is not (>= 1 and var day) || day > days)
            return null;
        return new DaySpan(DayOf(year, month, day), DayOf(year, month, day));
    }

    private static List<DaySpan>? ParseSet(string members)
    {
        var choices = new List<DaySpan>();
        foreach (var member in members.Split(','))
        {
            if (ParsePoint(member) is not { } spans)
                return null;
            choices.AddRange(spans);
        }

        return choices;
    }

    private static List<DaySpan>? ParsePoint(string text)
    {
        var plain = WithoutQualifier(text);
        var choices = plain.IndexOf('X') >= 0 && s_unspecified.IsMatch(plain) ? ParseUnspecified(plain) : ParseSeason(plain) is { } season ? [season, DaySpan.Never] : null;
        if (choices is null && ParseDate(plain) is { } date)
            choices = [date];
        if (choices is not null && plain.Length != text.Length && !choices.Contains(DaySpan.Never))
            choices.Add(DaySpan.Never);
        return choices;
    }

    /// <summary>An end that is unknown may lie anywhere, so what lies beyond the known one holds perhaps.</summary>
    private static List<DaySpan>? ParseInterval(string[] bounds)
    {
        if (bounds.Length != 2)
            return null;
        var (first, last) = (ParseBound(bounds[0]), ParseBound(bounds[1]));
        if (first is null || last is null || (first.Value.Span.First == Period.Open && last.Value.Span.Last == Period.Open))
            return null;
        var span = new DaySpan(first.Value.Span.First, last.Value.Span.Last);
        if (span.First != Period.Open && span.Last != Period.Open && span.First > span.Last)
            return null;
        return first.Value.IsSure && last.Value.IsSure ? [span] : [span, DaySpan.Never];
    }

    private static (DaySpan Span, bool IsSure)? ParseBound(string text)
    {
        if (text is "" or "..")
            return (new DaySpan(Period.Open, Period.Open), text == "..");
        if (ParsePoint(text) is not { } choices)
            return null;
        if (choices.Count == 1)
            return (choices[0], true);
        var days = choices.Where(c => c != DaySpan.Never).ToList();
        return (new DaySpan(days.Min(d => d.First), days.Max(d => d.Last)), false);
    }

    /// <summary>What the unspecified digits can be; impossible ones, such as a thirteenth month, are none of them.</summary>
    private static List<DaySpan>? ParseUnspecified(string text)
    {
        var candidates = new List<string> { text };
        for (var x = text.IndexOf('X'); x >= 0; x = candidates.Count == 0 ? -1 : candidates[0].IndexOf('X'))
            candidates = candidates.SelectMany(c => Enumerable.Range(0, 10).Select(d => c.Substring(0, x) + (char)('0' + d) + c.Substring(x + 1))).ToList();
        var dates = candidates.Select(ParseDate).OfType<DaySpan>().ToList();
        return dates.Count == 0 ? null : dates;
    }

    /// <summary>Which months a season has depends on where one is; only the year is sure.</summary>
    private static DaySpan? ParseSeason(string text) =>
        text.Length == MonthLength && text[YearLength] == '-' && Number(text, YearLength + 1, 2) is >= 21 and <= 24 ? ParseDate(text.Substring(0, YearLength)) : null;

    private static string WithoutQualifier(string text) => text.Length > 0 && text[text.Length - 1] is '~' or '?' or '%' ? text.Substring(0, text.Length - 1) : text;

    /// <summary>The number that so many digits make; -1 where others stand there, or fewer.</summary>
    private static int Number(string text, int start, int length)
    {
        if (text.Length < start + length)
            return -1;
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return -1;
            number = (10 * number) + text[i] - '0';
        }

        return number;
    }

    private static int DayOf(int year, int month, int day) => (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);
}
