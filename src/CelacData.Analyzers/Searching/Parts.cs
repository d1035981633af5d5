using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// Tells by the text alone where something may be taken apart and held against a constant: <c>entry is ("AP-2.3.3", _)</c>. Nearly every method has an
/// <c>is</c> or a <c>case</c>, and few of them a parenthesis with a text behind it.
/// </summary>
internal static class Parts
{
    /// <summary>Further than this, no arm of a switch is looked for.</summary>
    private const int Longest = 4000;

    private static readonly string[] s_single = ["is", "case"];
    private static readonly string[] s_joining = ["or", "and", "not"];

    /// <summary>Where the words stand that such a pattern, or a switch with one, begins with.</summary>
    public static IEnumerable<int> In(NameSet names, string text)
    {
        foreach (var word in s_single)
        {
            foreach (var at in Occurrences.Of(word, text).Where(at => Occurrences.IsWord(text, at, word.Length) && IsBefore(names, text, at + word.Length)))
                yield return at;
        }

        foreach (var at in Occurrences.Of("switch", text).Where(at => Occurrences.IsWord(text, at, 6) && HasArm(names, text, at + 6)))
            yield return at;
    }

    /// <summary>Whether nothing but words, such as <c>not null and not</c> or the name of a type, stands before a parenthesis with a constant.</summary>
    private static bool IsBefore(NameSet names, string text, int at)
    {
        while (at < text.Length && (SyntaxFacts.IsIdentifierPartCharacter(text[at]) || text[at] is '.' or '?' or '<' or '>' or '{' or '}' || char.IsWhiteSpace(text[at])))
            at++;
        return at < text.Length && text[at] == '(' && HoldsConstant(names, text, at + 1);
    }

    /// <summary>Whether one of the arms of a switch expression begins with a parenthesis that has a constant.</summary>
    private static bool HasArm(NameSet names, string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= text.Length || text[at] != '{')
            return false;
        var end = Math.Min(text.Length, at + Longest);
        for (var isArm = true; at < end && text[at] != ';'; at++)
        {
            if (text[at] == '(' && isArm && HoldsConstant(names, text, at + 1))
                return true;
            isArm = text[at] is '{' or ',' or '(' || (isArm && char.IsWhiteSpace(text[at])) || IsEndOfWord(text, at);
        }

        return false;
    }

    /// <summary>Whether a word ends that joins patterns.</summary>
    private static bool IsEndOfWord(string text, int at) => text[at] is 'r' or 'd' or 't'
        && s_joining.Any(w => at + 1 >= w.Length && string.CompareOrdinal(text, at + 1 - w.Length, w, 0, w.Length) == 0 && Occurrences.IsWord(text, at + 1 - w.Length, w.Length));

    private static bool HoldsConstant(NameSet names, string text, int at)
    {
        for (; at < text.Length && text[at] is not (')' or ';'); at++)
        {
            if (text[at] == '"')
                return true;
            var start = at;
            while (at < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[at]))
                at++;
            if (at > start && (char.IsUpper(text[start]) || names.Constants.Contains(text.Substring(start, at - start))))
                return true;
            if (at > start)
                at--;
        }

        return false;
    }
}
