using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>Texts are shown and compared, so nothing invisible may hide in them.</summary>
internal static class TextCheck
{
    /// <summary>Whether a text can be shown as it stands; else what is wrong with it is reported.</summary>
    public static bool Check(string text, Place place, string key, ErrorSink errors)
    {
        if (text.Trim().Length == 0)
            errors.Add(DataErrors.EmptyText, place, key);
        else if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
            errors.Add(DataErrors.SpaceAround, place, key, char.IsWhiteSpace(text[0]) ? "begins" : "ends");
        else if (Characters.FindInvisible(text, 0) is var at and >= 0)
            Characters.Report(text, at, place, $"The text of '{key}'", errors);
        else
            return true;
        return false;
    }
}
