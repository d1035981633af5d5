using System.Globalization;
using System.Text;

namespace CelacData.Generator.Layout;

/// <summary>A number among siblings: <c>12</c>, or one that was inserted behind it later, <c>12bis</c> or <c>12a</c>.</summary>
/// <param name="Inserted">Which of those inserted behind <paramref name="Base"/>, from 1; 0 for the number itself.</param>
internal readonly record struct Number(int Base, int Inserted)
{
    public Number Next => new(Base + 1, 0);

    public Number NextInserted => this with { Inserted = Inserted + 1 };
}

/// <summary>
/// Writes numbers in the styles in which texts count: <c>arabic</c> (4), <c>roman</c> (IV), <c>lowerRoman</c> (iv), <c>letter</c> (d),
/// <c>upperLetter</c> (D); and inserted ones as <c>bis</c> (4bis, 4ter) or <c>letter</c> (4a, 4b) has them. Patterns name a style in braces.
/// </summary>
internal static class Numbering
{
    public const string Default = "arabic";

    /// <summary>No number of a clause is longer.</summary>
    private const int MaximumLength = 24;

    public static readonly string[] Styles = [Default, "roman", "lowerRoman", "letter", "upperLetter"];

    public static readonly string[] Insertions = ["bis", "letter"];

    private static readonly (int Value, string Digits)[] s_roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] s_braces = [.. Styles.Select(s => "{" + s + "}")];

    public static bool IsPattern(string text) => s_braces.Any(text.Contains);

    /// <summary>The number is written only in the styles that the pattern names: a great one is long in roman digits.</summary>
    public static string Apply(string pattern, Number number, string? insertion)
    {
        for (var i = 0; i < Styles.Length; i++)
        {
            if (pattern.Contains(s_braces[i]))
                pattern = pattern.Replace(s_braces[i], Write(Styles[i], number, insertion));
        }

        return pattern;
    }

    public static string Write(string style, Number number, string? insertion) => style switch
    {
        "roman" => Roman(number.Base),
        "lowerRoman" => Roman(number.Base).ToLowerInvariant(),
        "letter" => Letter(number.Base),
        "upperLetter" => Letter(number.Base).ToUpperInvariant(),
        _ => number.Base.ToString(CultureInfo.InvariantCulture),
    } + Suffix(number.Inserted, insertion);

    /// <summary>The number that a text writes in a style; null where it writes none, or not as it should be written.</summary>
    public static Number? Parse(string style, string text, string? insertion)
    {
        if (text.Length is 0 or > MaximumLength)
            return null;
        for (var end = text.Length; end > 0; end--)
        {
            if (ValueOf(style, text.Substring(0, end)) is not { } value)
                continue;
            for (var inserted = 0; inserted <= (insertion is null ? 0 : LatinOrdinals.All.Length); inserted++)
                if (Write(style, new Number(value, inserted), insertion) == text)
                    return new Number(value, inserted);
        }

        return null;
    }

    private static int? ValueOf(string style, string text) => style switch
    {
        "roman" or "lowerRoman" => ValueOfRoman(text.ToUpperInvariant()),
        "letter" or "upperLetter" => text.All(c => (c | 0x20) is >= 'a' and <= 'z') && text.Length <= 3 ? text.Aggregate(0, (sum, c) => sum * 26 + (c | 0x20) - 'a' + 1) : null,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < int.MaxValue ? number : null,
    };

    private static int? ValueOfRoman(string text)
    {
        var (value, rest) = (0, text);
        foreach (var (step, digits) in s_roman)
        {
            for (; rest.StartsWith(digits, StringComparison.Ordinal); rest = rest.Substring(digits.Length))
                value += step;
        }

        return rest.Length == 0 ? value : null;
    }

    private static string Suffix(int inserted, string? insertion) => inserted == 0 ? ""
        : insertion == "letter" ? Letter(inserted)
        : inserted <= LatinOrdinals.All.Length ? LatinOrdinals.All[inserted - 1]
        : LatinOrdinals.All[LatinOrdinals.All.Length - 1] + (inserted - LatinOrdinals.All.Length + 1).ToString(CultureInfo.InvariantCulture);

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
