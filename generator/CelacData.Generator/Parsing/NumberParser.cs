using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Parses figures in plain decimal notation, the same on every machine and for every reader of YAML, and says of all others what they should be.
/// </summary>
internal static class NumberParser
{
    public const int MaximumDigits = 18;

    /// <summary>Longer figures are out of range in any notation; no pattern is tried on them.</summary>
    private const int MaximumLength = 60;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex s_grouped = new(@"^-?[1-9]\d{0,2}(?:([,.'’_ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$", Options);
    private static readonly Regex s_separated = new(@"^-?\d+(?:[,'’_ \u00a0\u2009\u202f.]\d+)+$", Options);
    private static readonly Regex s_comma = new(@"^-?\d+,\d{1,2}$", Options);

    /// <summary>A whole number that an <see cref="int"/> holds, but for the least, which stands for none; null and an error for all else.</summary>
    public static int? ParseInteger(string text, Place place, string key, ErrorSink errors)
    {
        if (IsPlain(text, out var hasDecimals) && !hasDecimals)
        {
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number > int.MinValue)
                return number;
            errors.Add(DataErrors.OutOfRange, place, text, key, $"a whole number from {Text(-int.MaxValue)} to {Text(int.MaxValue)}");
        }
        else if (hasDecimals && !s_grouped.IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
        {
            errors.Add(DataErrors.NotWhole, place, text, key, string.Join(", ", new[] { Math.Floor(amount), Math.Ceiling(amount) }.Distinct().Select(Text)));
        }
        else
        {
            Explain(text, place, key, "a whole number without separators", isWhole: true, errors);
        }

        return null;
    }

    /// <summary>A number whose digits are stored as one whole number; null and an error for all else.</summary>
    public static decimal? ParseDecimal(string text, Place place, string key, ErrorSink errors)
    {
        if (!IsPlain(text, out _))
            Explain(text, place, key, "a number without separators, with a point for decimals", isWhole: false, errors);
        else if (text.Count(IsDigit) <= MaximumDigits && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return number;
        else
            errors.Add(DataErrors.OutOfRange, place, text, key, $"a number of at most {MaximumDigits} digits");
        return null;
    }

    /// <summary>Whether a text is -?(0|[1-9][0-9]*)(.[0-9]+)?, which all readers of YAML take for the same number.</summary>
    private static bool IsPlain(string text, out bool hasDecimals)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var at = start;
        while (at < text.Length && IsDigit(text[at]))
            at++;
        var point = at;
        hasDecimals = at < text.Length && text[at] == '.';
        for (at += hasDecimals ? 1 : 0; at < text.Length && IsDigit(text[at]);)
            at++;
        var isNumber = at == text.Length && point > start && (point == start + 1 || text[start] != '0') && (!hasDecimals || at > point + 1);
        hasDecimals &= isNumber;
        return isNumber && text != "-0";
    }

    private static void Explain(string text, Place place, string key, string expected, bool isWhole, ErrorSink errors)
    {
        if (text.Length > MaximumLength)
            errors.Add(DataErrors.InvalidValue, place, text, $"value of '{key}'", expected);
        else if (s_grouped.IsMatch(text))
            errors.Add(DataErrors.DigitSeparator, place, text, key, Ungrouped(text, isWhole));
        else if (NumberNotation.Advice(text) is { } advice)
            errors.Add(DataErrors.NumberNotation, place, text, key, advice);
        else if (!isWhole && s_comma.IsMatch(text))
            errors.Add(DataErrors.DecimalComma, place, text, key, text.Replace(',', '.'));
        else if (s_separated.IsMatch(text))
            errors.Add(DataErrors.MisplacedSeparator, place, text, key, Digits(text));
        else
            errors.Add(DataErrors.InvalidValue, place, text, $"value of '{key}'", expected);
    }

    /// <summary>1,234.5 is 1234.5, and 1,234 is 1234, unless the comma stood before decimals.</summary>
    private static string Ungrouped(string text, bool isWhole)
    {
        var first = text.First(c => !IsDigit(c) && c != '-');
        var last = text.LastIndexOfAny([',', '.']);
        var hasDecimals = last >= 0 && text[last] != first;
        var whole = Digits(hasDecimals ? text.Substring(0, last) : text);
        var figure = hasDecimals && !isWhole ? whole + "." + text.Substring(last + 1) : whole;
        var isSingle = text.Count(c => c == first) == 1 && !hasDecimals && first is ',' or '.';
        return isSingle && !isWhole ? $"{figure}, or {text.Replace(first, '.')} if decimals stand behind it" : figure;
    }

    private static string Digits(string text)
    {
        var digits = new string(text.Where(IsDigit).ToArray()).TrimStart('0');
        return (text[0] == '-' ? "-" : "") + (digits.Length == 0 ? "0" : digits);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string Text(decimal number) => new BigInteger(number).ToString(CultureInfo.InvariantCulture);
}
