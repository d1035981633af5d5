using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Parses the part of EDTF (ISO 8601-2) that texts of this kind need: a year, month or day; an interval <c>a/b</c>, open with
/// <c>..</c> on either side; and one of a set, <c>[a,b]</c>.
/// </summary>
internal static class PeriodParser
{
    public static Period? Parse(string text)
    {
        if (text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']')
        {
            var members = text.Substring(1, text.Length - 2).Split(',').Select(ParseDate).ToArray();
            return members.Any(m => m is null) ? null : new Period(text, members.Select(m => m!.Value).ToEquatableArray());
        }

        var bounds = text.Split('/');
        if (bounds.Length > 2)
            return null;
        if (bounds.Length == 1)
            return ParseDate(text) is { } single ? new Period(text, new[] { single }.ToEquatableArray()) : null;

        var first = bounds[0] == ".." ? new DaySpan(Period.Open, Period.Open) : ParseDate(bounds[0]);
        var last = bounds[1] == ".." ? new DaySpan(Period.Open, Period.Open) : ParseDate(bounds[1]);
        if (first is null || last is null || (bounds[0] == ".." && bounds[1] == ".."))
            return null;
        var span = new DaySpan(first.Value.First, last.Value.Last);
        return span.Last != Period.Open && span.First > span.Last ? null : new Period(text, new[] { span }.ToEquatableArray());
    }

    public static DaySpan? ParseDate(string text)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Span(day, day);
        if (DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return Span(month, month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1));
        if (DateTime.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return Span(year, new DateTime(year.Year, 12, 31));
        return null;
    }

    private static DaySpan Span(DateTime first, DateTime last) =>
        new((int)(first.Ticks / TimeSpan.TicksPerDay), (int)(last.Ticks / TimeSpan.TicksPerDay));
}
