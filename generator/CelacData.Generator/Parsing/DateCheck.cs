using System.Globalization;
using System.Text.RegularExpressions;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>Parses dates and periods, and says of what is none whether it does not exist, is reversed, or is written otherwise, and how to write it.</summary>
internal static class DateCheck
{
    /// <summary>Longer texts are no dates in any notation.</summary>
    private const int MaximumLength = 60;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex s_digits = new(@"^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$", Options);
    private static readonly Regex s_dash = new(@"^(\S+?)\s*(?:\s-\s|[–—/]|\s+to\s+)\s*(\S+)$", Options);
    private static readonly Regex s_years = new(@"^(\d{4})-(\d{4})$", Options);

    private static readonly string[] s_otherForms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>The day, counted from 0001-01-01; null and an error where it is none.</summary>
    public static int? ParseDay(string text, Place place, string key, ErrorSink errors)
    {
        var date = PeriodParser.ParseDate(text);
        if (date is { } day && day.First == day.Last)
            return day.First;
        if (date is { } month)
            errors.Add(DataErrors.InvalidDate, place, text, key, $"expected a day, from {Write(month.First)} to {Write(month.Last)}");
        else if (WhatDoesNotExist(text) is var (what, why))
            errors.Add(DataErrors.NoSuchDate, place, what, why);
        else
            errors.Add(DataErrors.InvalidDate, place, text, key, OtherForms(text) is { Count: > 0 } days ? "write " + string.Join(" or ", days) : "expected a day, as in 2025-05-13");
        return null;
    }

    public static Period? ParsePeriod(string text, Place place, string key, ErrorSink errors)
    {
        if (PeriodParser.Parse(text) is { } period)
            return period;
        if (text.Length <= MaximumLength && Points(text).Select(WhatDoesNotExist).FirstOrDefault(p => p is not null) is var (what, why))
            errors.Add(DataErrors.NoSuchDate, place, what, why);
        else if (text.Split('/') is [var first, var last] && PeriodParser.Parse(last + "/" + first) is not null)
            errors.Add(DataErrors.PeriodReversed, place, text, key, last + "/" + first);
        else
            errors.Add(DataErrors.InvalidPeriod, place, text, key, Mended(text) is { } mended
                ? "write " + mended
                : "expected one in EDTF, as in 2025, 2025-05-13, 2025/2027, 2025/.. or [2027,2028]");
        return null;
    }

    private static IEnumerable<string> Points(string text) => text.Split('/', ',').Select(p => p.Trim('[', ']', '~', '?', '%'));

    /// <summary>The part of a date that the calendar does not have, and why; null where the text is no date, or one that exists.</summary>
    private static (string What, string Why)? WhatDoesNotExist(string text)
    {
        if (s_digits.Match(text) is not { Success: true } match)
            return null;
        var (year, month, day) = (Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]));
        if (year == 0)
            return ($"year {text.Substring(0, 4)}", "the calendar begins with 0001");
        if (match.Groups[2].Success && month is < 1 or > 12 && (match.Groups[3].Success || month is < 21 or > 24))
            return ($"month {text.Substring(0, 7)}", "a year has 12");
        if (!match.Groups[3].Success || (day >= 1 && day <= DateTime.DaysInMonth(year, month)))
            return null;
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return ($"day {text}", $"{name} {year.ToString("0000", CultureInfo.InvariantCulture)} has {DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture)}");
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Which days a text in a notation of other customs can mean; 05/06/2025 can be two.</summary>
    private static List<string> OtherForms(string text) => text.Length > MaximumLength ? [] : s_otherForms
        .Select(form => DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Write(day) : null)
        .OfType<string>().Distinct().ToList();

    /// <summary>What a text that is no period probably means: 2025-2027 means 2025/2027.</summary>
    private static string? Mended(string text)
    {
        if (text.Length > MaximumLength)
            return null;
        var plain = text.Trim();
        plain = s_years.IsMatch(plain) ? plain.Replace('-', '/') : s_dash.Replace(plain, "$1/$2");
        plain = plain.Replace(" ", "");
        if (OtherForms(text) is [var day])
            plain = day;
        return plain != text && PeriodParser.Parse(plain) is not null ? plain : null;
    }

    private static string Write(int day) => Write(new DateTime(day * TimeSpan.TicksPerDay));

    private static string Write(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
