namespace CelacData.Analyzers.Files;

/// <summary>
/// The texts and attributes of an XML file, each with the name of its element or its own. What a resx file has under <c>name="Clause"</c> has that name. A
/// text with entities is left out: no id has any.
/// </summary>
internal static class XmlValues
{
    private const string Named = "name", Value = "value";

    public static IEnumerable<FileValue> In(string text)
    {
        var around = new Stack<string>();
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at))
        {
            if (EndOfAside(text, at) is var aside && aside > at)
            {
                at = aside;
                continue;
            }

            var end = text.IndexOf('>', at) is >= 0 and var close ? close : text.Length - 1;
            if (text[at + 1] == '/')
            {
                if (around.Count > 0)
                    around.Pop();
                at = end;
                continue;
            }

            var name = text.Substring(at + 1, EndOfName(text, at + 1) - at - 1);
            var field = name == Value && around.Count > 0 ? around.Peek() : name;
            foreach (var attribute in Attributes(text, at + 1 + name.Length, end))
            {
                if (attribute.Field == Named)
                    field = text.Substring(attribute.Span.Start, attribute.Span.Length);
                yield return attribute;
            }

            at = end;
            if (text[end - 1] == '/')
                continue;
            around.Push(field);
            var stop = text.IndexOf('<', end) is >= 0 and var next ? next : text.Length;
            var value = FileValue.Trimmed(field, text, Math.Min(end + 1, stop), stop);
            if (value.Span.Length > 0 && text.IndexOf('&', value.Span.Start, value.Span.Length) < 0)
                yield return value;
        }
    }

    /// <summary>Where a comment, a section of characters or an instruction ends; where it stands if it is none.</summary>
    private static int EndOfAside(string text, int at)
    {
        foreach (var (start, end) in new[] { ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">") })
        {
            if (string.CompareOrdinal(text, at, start, 0, start.Length) == 0)
                return text.IndexOf(end, at + start.Length, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : text.Length;
        }

        return at + 1 >= text.Length ? text.Length : at;
    }

    private static int EndOfName(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '/' or '='))
            at++;
        return at;
    }

    private static IEnumerable<FileValue> Attributes(string text, int at, int end)
    {
        for (var equals = Next(); equals >= 0; equals = Next())
        {
            var (start, stop) = (at, equals);
            FileValue.Trim(text, ref start, ref stop, " \t\r\n");
            var open = text.IndexOfAny(['"', '\''], equals, end - equals);
            var close = open < 0 ? -1 : text.IndexOf(text[open], open + 1, end - open - 1);
            if (close < 0)
                yield break;
            yield return FileValue.Trimmed(text.Substring(start, stop - start), text, open + 1, close);
            at = close + 1;
        }

        int Next() => at < end ? text.IndexOf('=', at, end - at) : -1;
    }
}
