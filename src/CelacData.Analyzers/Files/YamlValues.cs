namespace CelacData.Analyzers.Files;

/// <summary>
/// The scalars of a YAML file, each with its key; those in a list have the key of that. It is read line by line: texts that go on over several lines are none.
/// </summary>
internal static class YamlValues
{
    public static IEnumerable<FileValue> In(string text)
    {
        var keys = new Stack<(int Indent, string Key)>();
        var block = int.MaxValue;
        for (int at = 0, next; at < text.Length; at = next)
        {
            next = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
            var (start, stop) = (at, EndOfContent(text, at, next));
            FileValue.Trim(text, ref start, ref stop, " \t\r\n");
            if (start == stop || start - at > block)
                continue;
            block = int.MaxValue;
            while (start < stop && text[start] == '-' && (start + 1 == stop || text[start + 1] == ' '))
                start = Math.Min(start + 2, stop);
            while (start < stop && text[start] == ' ')
                start++;
            while (keys.Count > 0 && keys.Peek().Indent >= start - at)
                keys.Pop();
            if (EndOfKey(text, start, stop) is > 0 and var colon)
            {
                keys.Push((start - at, NameOf(text, start, colon)));
                start = colon + 1;
            }

            FileValue.Trim(text, ref start, ref stop, " ");
            if (start < stop && text[start] is '|' or '>')
                block = keys.Count > 0 ? keys.Peek().Indent : 0;
            else
                foreach (var value in Values(keys.Count > 0 ? keys.Peek().Key : "", text, start, stop))
                    yield return value;
        }
    }

    /// <summary>Where a line ends, or a comment begins.</summary>
    private static int EndOfContent(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '#' && (at == start || text[at - 1] is ' ' or '\t'))
                return at;
        }

        return end;
    }

    private static int EndOfKey(string text, int start, int end)
    {
        if (start < end && text[start] is '[' or '{')
            return -1;
        for (var at = start; at < end; at++)
        {
            if (text[at] == ':' && (at + 1 == end || text[at + 1] == ' '))
                return at;
        }

        return -1;
    }

    private static string NameOf(string text, int start, int end)
    {
        var name = FileValue.Trimmed("", text, start, end).Span;
        return text.Substring(name.Start, name.Length);
    }

    /// <summary>One value, or each of <c>[AP-2.3.3, BD-14]</c> and of <c>{clause: AP-2.3.3, status: open}</c>.</summary>
    private static IEnumerable<FileValue> Values(string key, string text, int start, int end)
    {
        if (start >= end)
            yield break;
        if (text[start] is not ('[' or '{'))
        {
            yield return FileValue.Trimmed(key, text, start, end);
            yield break;
        }

        for (int at = start, next; at < end; at = next + 1)
        {
            next = text.IndexOfAny([',', ']', '}'], at, end - at) is >= 0 and var found ? found : end;
            var (first, last) = (at, next);
            FileValue.Trim(text, ref first, ref last, " [{");
            var colon = EndOfKey(text, first, last);
            if (first < last)
                yield return colon > 0 ? FileValue.Trimmed(NameOf(text, first, colon), text, colon + 1, last) : FileValue.Trimmed(key, text, first, last);
        }
    }
}
