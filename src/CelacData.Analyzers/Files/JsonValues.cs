using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Files;

/// <summary>The texts of a JSON file, each with its key; those in a list have the key of that. A text with escapes is left out: no id has any.</summary>
internal static class JsonValues
{
    public static IEnumerable<FileValue> In(string text)
    {
        var around = new Stack<string>();
        var key = "";
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '{' or '[':
                    around.Push(key);
                    break;
                case '}' or ']' when around.Count > 0:
                    key = around.Pop();
                    break;
                case ',':
                    key = around.Count > 0 ? around.Peek() : "";
                    break;
                case '/' when at + 1 < text.Length && text[at + 1] is '/' or '*':
                    at = EndOfComment(text, at);
                    break;
                case '"':
                    var end = EndOfText(text, at, out var isPlain);
                    if (IsKey(text, end + 1))
                        key = text.Substring(at + 1, end - at - 1);
                    else if (isPlain)
                        yield return new FileValue(key, TextSpan.FromBounds(at + 1, end));
                    at = end;
                    break;
            }
        }
    }

    private static int EndOfComment(string text, int at)
    {
        var end = text[at + 1] == '/' ? text.IndexOf('\n', at) : text.IndexOf("*/", at, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the closing quote stands, or the text ends.</summary>
    private static int EndOfText(string text, int at, out bool isPlain)
    {
        isPlain = true;
        var end = at + 1;
        for (; end < text.Length && text[end] != '"'; end++)
        {
            if (text[end] != '\\')
                continue;
            isPlain = false;
            end++;
        }

        return Math.Min(end, text.Length);
    }

    private static bool IsKey(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length && text[at] == ':';
    }
}
