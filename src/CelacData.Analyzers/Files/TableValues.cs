namespace CelacData.Analyzers.Files;

/// <summary>The cells of a table, each with the heading of its column: of values with separators between them, and of those that Markdown draws with bars.</summary>
internal static class TableValues
{
    /// <summary>The first line has the headings, and says what separates them.</summary>
    public static IEnumerable<FileValue> OfSeparated(string text)
    {
        var first = text.IndexOf('\n') is >= 0 and var end ? text.Substring(0, end) : text;
        var separator = new[] { ',', ';', '\t', '|' }.OrderByDescending(s => first.Count(c => c == s)).First();
        var headings = new List<string>();
        var isHead = true;
        for (int at = 0, column = 0; at <= text.Length;)
        {
            var stop = EndOfCell(text, at, separator);
            var value = FileValue.Trimmed(column < headings.Count ? headings[column] : "", text, at, stop);
            if (isHead)
                headings.Add(text.Substring(value.Span.Start, value.Span.Length).TrimStart('\uFEFF'));
            else
                yield return value;
            var isLast = stop >= text.Length || text[stop] == '\n';
            isHead &= !isLast;
            column = isLast ? 0 : column + 1;
            at = stop + 1;
        }
    }

    public static IEnumerable<FileValue> OfMarkdown(string text)
    {
        var lines = Lines(text).ToList();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsRule(text, lines[i]))
                continue;
            var headings = Cells(text, lines[i - 1], "").Select(h => text.Substring(h.Span.Start, h.Span.Length)).ToList();
            for (i++; i < lines.Count && text.IndexOf('|', lines[i].Start, lines[i].End - lines[i].Start) >= 0; i++)
            {
                foreach (var (cell, column) in Cells(text, lines[i], "").Select((c, n) => (c, n)))
                    yield return new FileValue(column < headings.Count ? headings[column] : "", cell.Span);
            }
        }
    }

    private static int EndOfCell(string text, int at, char separator)
    {
        while (at < text.Length && text[at] is ' ')
            at++;
        for (var isQuoted = false; at < text.Length; at++)
        {
            if (text[at] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (text[at] == separator || text[at] == '\n'))
                return at;
        }

        return text.Length;
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (int at = 0, next; at < text.Length; at = next + 1)
        {
            next = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            yield return (at, next);
        }
    }

    /// <summary>What stands between the headings and the rest: bars, hyphens, colons.</summary>
    private static bool IsRule(string text, (int Start, int End) line)
    {
        var (bars, hyphens) = (0, 0);
        for (var at = line.Start; at < line.End; at++)
        {
            if (text[at] is not ('|' or '-' or ':' or ' ' or '\t' or '\r'))
                return false;
            bars += text[at] == '|' ? 1 : 0;
            hyphens += text[at] == '-' ? 1 : 0;
        }

        return bars > 0 && hyphens > 0;
    }

    /// <summary>What a line has between its bars, without what makes it bold or code.</summary>
    private static IEnumerable<FileValue> Cells(string text, (int Start, int End) line, string field)
    {
        var (start, end) = line;
        FileValue.Trim(text, ref start, ref end, " \t\r");
        start += start < end && text[start] == '|' ? 1 : 0;
        end -= start < end && text[end - 1] == '|' ? 1 : 0;
        for (int at = start, next; at <= end && end > start; at = next + 1)
        {
            next = text.IndexOf('|', at, end - at) is >= 0 and var bar ? bar : end;
            var (first, last) = (at, next);
            FileValue.Trim(text, ref first, ref last, " \t*`");
            yield return FileValue.Trimmed(field, text, first, last);
        }
    }
}
