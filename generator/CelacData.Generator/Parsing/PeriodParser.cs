using System.Globalization;
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
    private static readonly Regex s_unspecified = new(@"^(\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-XX-XX|\d{4}-\d{2}-XX)$", RegexOptions.CultureInvariant);
    private static readonly Regex s_season = new(@"^(\d{4})-2[1-4]$", RegexOptions.CultureInvariant);

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
        if (TryParse(text, "yyyy-MM-dd", out var day))
            return Span(day, day);
        if (TryParse(text, "yyyy-MM", out var month))
            return Span(month, new DateTime(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        return TryParse(text, "yyyy", out var year) ? Span(year, new DateTime(year.Year, 12, 31)) : null;
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
        var choices = s_unspecified.IsMatch(plain) ? ParseUnspecified(plain) : ParseSeason(plain) is { } season ? [season, DaySpan.Never] : null;
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
        var days = choices.Where(c => c != DaySpan.Never).ToList();
        return (new DaySpan(days.Min(d => d.First), days.Max(d => d.Last)), choices.Count == 1);
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
    private static DaySpan? ParseSeason(string text) => s_season.Match(text) is { Success: true } match ? ParseDate(match.Groups[1].Value) : null;

    private static string WithoutQualifier(string text) => text.Length > 0 && text[text.Length - 1] is '~' or '?' or '%' ? text.Substring(0, text.Length - 1) : text;

    private static bool TryParse(string text, string format, out DateTime date) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static DaySpan Span(DateTime first, DateTime last) =>
        new((int)(first.Ticks / TimeSpan.TicksPerDay), (int)(last.Ticks / TimeSpan.TicksPerDay));
}
