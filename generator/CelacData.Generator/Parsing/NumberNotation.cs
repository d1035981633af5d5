using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CelacData.Generator.Parsing;

/// <summary>
/// The notations of numbers in YAML 1.1 and 1.2 beside the plain one. Versions and readers disagree about them: 012 is twelve or ten, 12:30 is a text
/// or 750, so none is taken, and each is told from the others to say what it should be.
/// </summary>
internal static class NumberNotation
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex s_special = new(@"^[-+]?\.(inf|nan)$", Options);
    private static readonly Regex s_based = new(@"^([-+]?)0([xob])([0-9a-f_]+)$", Options);
    private static readonly Regex s_leadingZero = new(@"^([-+]?)0+(\d+(?:\.\d*)?)$", Options);
    private static readonly Regex s_sexagesimal = new(@"^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$", Options);
    private static readonly Regex s_exponent = new(@"^[-+]?(?:\d+\.?\d*|\.\d+)e[-+]?\d{1,3}$", Options);
    private static readonly Regex s_bare = new(@"^([-+]?)(\d*)(?:\.(\d*))?$", Options);

    /// <summary>What to write instead, or null for what is in none of these notations.</summary>
    public static string? Advice(string text)
    {
        if (s_special.IsMatch(text))
            return "expected a figure";
        if (s_based.Match(text) is { Success: true } based && Value(based.Groups[3].Value, based.Groups[2].Value) is { } value)
            return "write " + Sign(based) + value.ToString(CultureInfo.InvariantCulture);
        if (s_leadingZero.Match(text) is { Success: true } padded)
            return "write " + Sign(padded) + padded.Groups[2].Value.TrimEnd('.') + Octal(padded.Groups[2].Value);
        if (s_sexagesimal.IsMatch(text))
            return "readers of YAML 1.1 take it for a number in base 60; expected a figure";
        if (s_exponent.IsMatch(text))
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? "write " + number.ToString(CultureInfo.InvariantCulture)
                : "write it without an exponent";
        return s_bare.Match(text) is { Success: true } bare && (bare.Groups[2].Length > 0 || bare.Groups[3].Length > 0)
            ? "write " + Sign(bare) + (bare.Groups[2].Length == 0 ? "0" : bare.Groups[2].Value) + (bare.Groups[3].Length == 0 ? "" : "." + bare.Groups[3].Value)
            : null;
    }

    private static string Sign(Match match) => match.Groups[1].Value == "-" && match.Value.Any(c => c is >= '1' and <= '9' or >= 'a' and <= 'f') ? "-" : "";

    private static string Octal(string digits) =>
        digits.All(c => c is >= '0' and <= '7') && Value(digits, "o") is { } value && value > 7
            ? $", or {value.ToString(CultureInfo.InvariantCulture)} if it was meant in base 8"
            : "";

    private static BigInteger? Value(string digits, string radix)
    {
        var value = BigInteger.Zero;
        var valueOfTen = radix.ToLowerInvariant() switch { "x" => 16, "o" => 8, _ => 2 };
        foreach (var c in digits.Where(c => c != '_'))
        {
            var digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
            if (digit >= valueOfTen)
                return null;
            value = value * valueOfTen + digit;
        }

        return value;
    }
}
