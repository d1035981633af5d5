namespace CelacData.Generator.Reading;

/// <summary>The lines of a text, counted from 1, and how far they are indented.</summary>
internal sealed class Lines(string text)
{
    private readonly List<int> _starts = StartsOfLines(text);

    public int Count => _starts.Count;

    public int Start(int line) => _starts[line - 1];

    /// <summary>Where the next line begins.</summary>
    public int End(int line) => line < _starts.Count ? _starts[line] : text.Length;

    /// <summary>How many spaces a line begins with.</summary>
    public int Indentation(int line)
    {
        var at = Start(line);
        while (at < text.Length && text[at] == ' ')
            at++;
        return at - Start(line);
    }

    /// <summary>Whether a line holds nothing, or a comment alone.</summary>
    public bool IsBlank(int line) => Sign(line) is '\n' or '\r' or '#' or '\0';

    /// <summary>Whether a tab stands in the indentation of a line.</summary>
    public bool HasTab(int line) => line >= 1 && line <= _starts.Count && Sign(line) == '\t';

    /// <summary>Whether a line begins with the hyphen of an item.</summary>
    public bool IsItem(int line)
    {
        var at = Start(line) + Indentation(line);
        while (at < text.Length && text[at] == '\t')
            at++;
        return at + 1 < text.Length && text[at] == '-' && text[at + 1] == ' ';
    }

    /// <summary>The last line that is indented more than a column, from a line on; in which column one with a tab stands is not known.</summary>
    public int EndOfUnit(int line, int column)
    {
        var last = line;
        for (var next = line + 1; next <= _starts.Count && (IsBlank(next) || HasTab(next) || Indentation(next) > column); next++)
            last = next;
        return last;
    }

    /// <summary>The first line after a line that is not indented more than by one beyond a column; 0 where there is none.</summary>
    public int Next(int line, int column)
    {
        for (var next = line + 1; next <= _starts.Count; next++)
            if (!IsBlank(next) && Indentation(next) <= column + 1)
                return next;
        return 0;
    }

    private char Sign(int line) => Start(line) + Indentation(line) is var at && at < text.Length ? text[at] : '\0';

    private static List<int> StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return starts;
    }
}
