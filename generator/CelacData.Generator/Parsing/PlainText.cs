using System.Text.RegularExpressions;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Warns of unquoted texts that another reader of YAML takes for something else. Here the key decides about the type, so that the country code NO stays
/// a text, but a schema, an editor or a script that reads the same file sees the boolean false.
/// </summary>
internal static class PlainText
{
    /// <summary>No longer text looks like a value of another type.</summary>
    private const int MaximumLength = 40;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex s_date = new(@"^\d{4}-\d\d?-\d\d?([Tt\s].*)?$", Options);
    private static readonly Regex s_number = new(@"^[-+]?(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)([eE][-+]?\d+)?$|^[-+]?0[xob][\da-fA-F_]+$|^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$", Options);
    private static readonly Regex s_sexagesimal = new(@"^[-+]?\d+(:[0-5]?\d)+(\.\d*)?$", Options);

    public static void Check(YamlScalar scalar, ErrorSink errors) => Check(scalar.Value, scalar.IsPlain, scalar.Place, errors);

    public static void Check(YamlKey key, ErrorSink errors) => Check(key.Value, key.IsPlain, key.Place, errors);

    private static void Check(string text, bool isPlain, Place place, ErrorSink errors)
    {
        if (!isPlain || text.Length is 0 or > MaximumLength)
            return;
        if (Boolean(text) is { } boolean)
            errors.Add(DataErrors.LooksLikeBoolean, place, text, boolean);
        else if (text[0] is not (>= '0' and <= '9' or '.' or '-' or '+'))
            return;
        else if (s_date.IsMatch(text))
            errors.Add(DataErrors.LooksLikeDate, place, text);
        else if (s_number.IsMatch(text))
            errors.Add(DataErrors.LooksLikeNumber, place, text, "a number");
        else if (s_sexagesimal.IsMatch(text))
            errors.Add(DataErrors.LooksLikeNumber, place, text, "a number in base 60");
    }

    /// <summary>The boolean that YAML 1.1 has for a word, in the three ways in which it writes them; null for any other.</summary>
    public static string? Boolean(string text) => text switch
    {
        "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "true" or "True" or "TRUE" => "true",
        "no" or "No" or "NO" or "off" or "Off" or "OFF" or "false" or "False" or "FALSE" => "false",
        _ => null,
    };
}
