using System.Globalization;
using System.Text;

namespace CelacData.Generator.Layout;

/// <summary>Writes ordinals as the patterns of a level ask for: <c>{arabic}</c>, <c>{roman}</c>, <c>{letter}</c>.</summary>
internal static class Numbering
{
    private static readonly (int Value, string Digits)[] s_roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Apply(string pattern, int ordinal) => pattern
        .Replace("{arabic}", ordinal.ToString(CultureInfo.InvariantCulture))
        .Replace("{roman}", Roman(ordinal))
        .Replace("{letter}", Letter(ordinal));

    private static string Roman(int number)
    {
        var digits = new StringBuilder();
        foreach (var (value, text) in s_roman)
        {
            for (; number >= value; number -= value)
                digits.Append(text);
        }

        return digits.ToString();
    }

    private static string Letter(int number)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / 26)
            text = (char)('a' + (number - 1) % 26) + text;
        return text;
    }
}
