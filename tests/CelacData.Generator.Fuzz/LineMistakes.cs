using System.Text.RegularExpressions;

namespace CelacData.Generator.Fuzz;

/// <summary>A file with one mistake in it.</summary>
/// <param name="Line">The line where it was made, from 0.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Text">The file as it is now.</param>
/// <param name="Touched">What it may cost: the entries in which something was changed.</param>
/// <param name="IsHarmful">Whether it must be reported: a file that lacks an optional key is as good as before.</param>
/// <param name="IsAtTopLevel">Whether it is at a line that is not indented.</param>
internal sealed record LineMistake(string File, int Line, string Kind, Func<string> Text, Func<string> Touched, bool IsHarmful, bool IsAtTopLevel)
{
    public override string ToString() => $"{File}({Line + 1}) {Kind}";
}

/// <summary>Makes one mistake at a time in a sound file, line by line, as a curator might who looks away for a moment.</summary>
internal static partial class LineMistakes
{
    /// <summary>What is done to a line, and whether it is a mistake wherever it is done. Null where it cannot be done.</summary>
    private static readonly (string Kind, bool IsHarmful, Func<string, string?> Spoil)[] s_kinds =
    [
        ("a line left out", false, _ => ""),
        ("a key that stands twice", true, l => KeyAndValue().IsMatch(l) ? l + "\n" + l.Replace("- ", "  ", StringComparison.Ordinal) : null),
        ("an item that stands twice", false, l => FlowItem().IsMatch(l) ? l + "\n" + l : null),
        ("a misspelt key", true, l => Key().Match(l) is { Success: true, Length: > 3 } key ? Replace(l, key.Index + key.Length - 2, "") : null),
        ("a misspelt key in braces", true, l => InnerKey().Match(l) is { Success: true, Length: > 3 } key ? Replace(l, key.Index + key.Length - 2, "") : null),
        ("a mistyped term", false, l => Term().Match(l) is { Success: true } term ? l.Insert(term.Index + term.Length - 1, "q") : null),
        ("another term", false, l => Term().Match(l) is { Success: true } term ? Replace(l, term.Index, "Zymurgy", term.Length) : null),
        ("a list for a value", false, l => PlainValue().Match(l) is { Success: true } value ? l[..value.Index] + "[" + value.Value + "]" : null),
        ("a mapping for a value", false, l => PlainValue().Match(l) is { Success: true } value ? l[..value.Index] + "{a: b}" : null),
        ("nothing for a value", false, l => PlainValue().Match(l) is { Success: true } value ? l[..value.Index] : null),
        ("a value for a list", true, l => FlowList().Match(l) is { Success: true } list ? Replace(l, list.Index, "word", list.Length) : null),
        ("a tab before a line", false, l => "\t" + l.TrimStart()),
        ("a no-break space for a space", false, l => l.IndexOf(' ', Depth(l) + 2) is > 0 and var at ? Replace(l, at, "\u00a0") : null),
        ("a colon left out", true, l => KeyAndValue().IsMatch(l) ? Replace(l, l.IndexOf(": ", StringComparison.Ordinal), "") : null),
        ("a space left out behind a colon", true, l => KeyAndValue().IsMatch(l) ? Replace(l, l.IndexOf(": ", StringComparison.Ordinal) + 1, "") : null),
        ("a hyphen left out", false, l => l.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? Replace(l, Depth(l), " ") : null),
        ("a space more before a line", false, l => " " + l),
        ("a space less before a line", false, l => l.StartsWith(' ') ? l[1..] : null),
        ("a quote that is not closed", true, l => PlainValue().Match(l) is { Success: true } value ? l.Insert(value.Index, "\"") : null),
        ("a bracket that is not closed", true, l => l.EndsWith('}') || l.EndsWith(']') ? l[..^1] : null),
        ("a digit too many", false, l => char.IsDigit(l[^1]) ? l + "7" : null),
    ];

    public const string EndLeftOut = "the end of the file left out";

    public static IEnumerable<LineMistake> In(string file, string text)
    {
        var lines = text.Split('\n');
        var isInText = LinesOfLongTexts(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart() is "" or ['#', ..])
                continue;
            var at = i;
            foreach (var (kind, isHarmful, spoil) in s_kinds)
            {
                if (spoil(lines[i]) is not { } spoilt || spoilt == lines[i])
                    continue;
                var after = lines.Take(at).Concat(spoilt.Length == 0 ? [] : spoilt.Split('\n')).Concat(lines.Skip(at + 1));
                yield return new LineMistake(file, at, kind, () => string.Join('\n', after), () => EntryAround(lines, at), isHarmful && !isInText[i], Depth(lines[i]) == 0);
            }

            if (SwapIds(lines, i) is { } swapped)
                yield return new LineMistake(file, i, "two ids that changed places", () => string.Join('\n', swapped.Lines), () => EntryAround(lines, at) + EntryAround(lines, swapped.Other), IsHarmful: false, IsAtTopLevel: false);
            yield return new LineMistake(file, i, EndLeftOut, () => string.Join('\n', lines.Take(at).Append(lines[at][..(lines[at].Length / 2)])),
                () => EntryAround(lines, at) + string.Join('\n', lines.Skip(at)), IsHarmful: false, IsAtTopLevel: false);
        }
    }

    /// <summary>The ids, or names, of two neighbours in a list.</summary>
    private static (string[] Lines, int Other)? SwapIds(string[] lines, int at)
    {
        if (IdOfItem().Match(lines[at]) is not { Success: true } one)
            return null;
        var head = one.Groups["head"].Value;
        var other = Array.FindIndex(lines, at + 1, l => l.StartsWith(head, StringComparison.Ordinal));
        if (other < 0)
            return null;
        var swapped = lines.ToArray();
        (swapped[at], swapped[other]) = (head + lines[other][head.Length..], head + lines[at][head.Length..]);
        return (swapped, other);
    }

    /// <summary>The lines of the outermost entry of a list in which a line stands, with the names of members that they may have given.</summary>
    private static string EntryAround(string[] lines, int at)
    {
        var depth = lines.Where(l => l.TrimStart().StartsWith("- ", StringComparison.Ordinal)).Select(Depth).DefaultIfEmpty(0).Min();
        bool IsFirst(int i) => Depth(lines[i]) <= depth && lines[i].Trim().Length > 0;
        var start = at;
        while (start > 0 && !IsFirst(start))
            start--;
        var end = at + 1;
        while (end < lines.Length && !IsFirst(end))
            end++;
        return string.Join('\n', lines[start..end]) + "\n";
    }

    /// <summary>Which lines go on with a text that began on a line before.</summary>
    private static bool[] LinesOfLongTexts(string[] lines)
    {
        var result = new bool[lines.Length];
        var depth = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            result[i] = depth >= 0 && (lines[i].Trim().Length == 0 || Depth(lines[i]) > depth);
            if (!result[i])
                depth = LongText().IsMatch(lines[i]) ? Depth(lines[i]) : -1;
        }

        return result;
    }

    private static int Depth(string line) => line.Length - line.TrimStart().Length;

    private static string Replace(string line, int at, string by, int length = 1) => string.Concat(line.AsSpan(0, at), by, line.AsSpan(at + length));

    [GeneratedRegex(@"(?<=^\s*(- )?)[A-Za-z][\w-]*(?=:(\s|$))")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=[{,] ?)[A-Za-z][\w-]*(?=: )")]
    private static partial Regex InnerKey();

    [GeneratedRegex(@"^\s*(- )?[A-Za-z][\w.-]*: +[^\s>|]")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^\s*- \{.*\}$")]
    private static partial Regex FlowItem();

    [GeneratedRegex(@"(?<=: \[?)[A-Z]\w+(?=\]?,? ?\}?$|, |\])")]
    private static partial Regex Term();

    [GeneratedRegex(@"(?<=: )[\w-].*$")]
    private static partial Regex PlainValue();

    [GeneratedRegex(@"(?<=^\s*(- )?[A-Za-z]\w*: )\[.*\]$")]
    private static partial Regex FlowList();

    [GeneratedRegex(@"^(?<head>\s*- (\{)?(id|name): )")]
    private static partial Regex IdOfItem();

    [GeneratedRegex(@": [>|]-?$")]
    private static partial Regex LongText();
}
