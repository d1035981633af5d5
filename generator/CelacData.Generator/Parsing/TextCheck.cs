using System.Globalization;

namespace CelacData.Generator.Parsing;

/// <summary>Texts are shown and compared, so nothing invisible may hide in them.</summary>
internal static class TextCheck
{
    /// <summary>What is wrong with a text, as the end of a sentence that names it; null if nothing is.</summary>
    public static string? Problem(string text)
    {
        if (text.Trim().Length == 0)
            return "is empty";
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
            return "begins or ends with white space";
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(c))
                return "holds half of a surrogate pair";
            else if (c != '\n' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                return $"holds the invisible character U+{(int)c:X4}";
        }

        return null;
    }
}
