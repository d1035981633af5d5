using System.Text.RegularExpressions;

namespace CelacData.Generator.Reading;

/// <summary>
/// Takes out of a text what the parser cannot read, so that the rest can be read: the value of one key, one item of a list, or, where that does not help,
/// whole lines. What is taken out becomes spaces, so that everything else stays at its place.
/// </summary>
internal sealed class Repairs(string text)
{
    /// <summary>Whoever has broken more places than this in one file sees the first ones first.</summary>
    private const int Maximum = 8;

    /// <summary>Each repair reads the whole file again, so what is read in all has a limit too.</summary>
    private const int MaximumWork = 8_000_000;

    private const int MaximumSalvage = 10_000;

    /// <summary>The hyphens and the key with which a line begins.</summary>
    private static readonly Regex s_head = new(@"\G(?<dash>(?:[ ]*-(?=[ ]))*)(?<space>[ ]*)(?<key>[A-Za-z_][\w.-]{0,60}:(?=\s|$))?", RegexOptions.CultureInvariant);

    /// <summary>A line after whose key the value begins in the next.</summary>
    private static readonly Regex s_open = new(@"\G[ -]*[A-Za-z_][\w.-]{0,60}:[ ]*(?:[>|][+-]?[ ]*)?\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>A line after whose key a text of several lines begins.</summary>
    private static readonly Regex s_text = new(@"\G[ -]*[A-Za-z_][\w.-]{0,60}:[ ]+[>|][+-]?[ ]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private readonly string _original = text;
    private readonly Dictionary<long, Repair> _repairs = [];
    private Lines? _linesOfText;

    /// <summary>The last line of what was taken out last.</summary>
    private int _lastLine = -1;

    /// <summary>The lines of the text, which nobody asks for in a file that is sound.</summary>
    private Lines Lines => _linesOfText ??= new Lines(_original);

    /// <summary>The text as it is now.</summary>
    public string Text { get; private set; } = text;

    public bool Any => _repairs.Count > 0;

    /// <summary>What was taken out behind the beginning of this line, counted from 1, if something was.</summary>
    public Repair? Find(long line) => _repairs.Count > 0 && _repairs.TryGetValue(line, out var repair) && repair.HasSlot ? repair : null;

    /// <summary>Whether lines were taken out whole between these, or just before, so that something may be missing there.</summary>
    public bool LostBetween(long first, long last)
    {
        // Every mapping asks, and most files are whole: without a function that would be made for each.
        foreach (var repair in _repairs)
            if (!repair.Value.HasSlot && repair.Key <= last && repair.Value.LastLine >= first - 1)
                return true;
        return false;
    }

    /// <summary>Whether what broke is left of what broke before: it breaks at the same line again, or at the one after what was taken out.</summary>
    public bool IsAftermath(Break broken) => LineOf(broken) is var line && (_repairs.ContainsKey(line) || line == _lastLine + 1);

    /// <summary>Takes out what broke. False where that has been tried, or too often, so that reading ends there.</summary>
    /// <param name="salvage">Reads what is still whole of it; the text that it gets has that at its place, and nothing before.</param>
    public bool TryRepair(Break broken, Func<string, YamlNode?> salvage)
    {
        var line = LineOf(broken);
        if (_repairs.Count >= Math.Min(Maximum, MaximumWork / (Text.Length + 1)) || line < 1 || line > Lines.Count)
            return false;
        if (_repairs.TryGetValue(line, out var before))
            return before.HasSlot && TakeOutWhole(line);
        if (Lines.HasTab(line))
            return TakeOutBehindTab(line);
        return TakeOut(line, (int)Math.Min(broken.Start.Index, Text.Length), salvage);
    }

    /// <summary>Takes out the value of a line, or what stands behind its hyphen; a line that has neither goes whole.</summary>
    private bool TakeOut(int line, int brokenAt, Func<string, YamlNode?> salvage)
    {
        var start = Lines.Start(line);
        var head = s_head.Match(Text, start);
        var hasSlot = (head.Groups["key"].Success || head.Groups["dash"].Length > 0) && !(Lines.IsItem(line) && IsBelowValue(line));
        var from = hasSlot ? head.Index + head.Length : start;
        var last = Lines.EndOfUnit(line, hasSlot || !Lines.IsItem(line) ? ColumnOf(head, start) : Lines.Indentation(line) - 1);
        _repairs.Add(line, new Repair(last, hasSlot, hasSlot ? Salvage(from, brokenAt, salvage) : null));
        Remove(from, last);
        return true;
    }

    /// <summary>Whether a line stands below a value that is complete, so that it cannot be a part of that.</summary>
    private bool IsBelowValue(int line)
    {
        var before = Before(line);
        return before > 0 && Lines.Indentation(before) < Lines.Indentation(line) && !s_open.IsMatch(Text, Lines.Start(before));
    }

    /// <summary>The line whose key has the text of several lines to which a line belongs; 0 where there is none.</summary>
    private int LineOfText(int line)
    {
        var above = line;
        while (above > 0 && (Lines.IsBlank(above) || Lines.Indentation(above) >= Lines.Indentation(line)))
            above--;
        return above > 0 && s_text.IsMatch(Text, Lines.Start(above)) ? above : 0;
    }

    /// <summary>The last line before a line that holds something; 0 where there is none.</summary>
    private int Before(int line)
    {
        var before = line - 1;
        while (before > 0 && Lines.IsBlank(before))
            before--;
        return before;
    }

    private static int ColumnOf(Match head, int start) =>
        head.Groups["key"].Success ? head.Groups["key"].Index - start
        : head.Groups["dash"].Length > 0 ? head.Groups["dash"].Index + head.Groups["dash"].Length - 1 - start
        : head.Groups["space"].Length;

    /// <summary>
    /// A line that breaks even without its value stands in the wrong column; or else what is before it does, if that is the only thing in its column and more
    /// follows in the column of the line. Where nothing stands in its column before, all that follows in it goes with it.
    /// </summary>
    private bool TakeOutWhole(int line)
    {
        var own = Lines.Indentation(line);
        var above = line - 1;
        while (above > 0 && (Lines.IsBlank(above) || Lines.Indentation(above) > own))
            above--;
        var first = above + 1;
        while (first < line && Lines.IsBlank(first))
            first++;
        var isFirstOfItsColumn = above == 0 || (Lines.Indentation(above) < own && !Lines.IsItem(above));
        var isAboveWrong = isFirstOfItsColumn && first < line && (own == 0
            || (Lines.Next(line, own) is > 0 and var next && Lines.Indentation(next) == own) || (Lines.IsItem(line) && !Lines.IsItem(first)));
        var column = !isFirstOfItsColumn ? own : first == line ? own - 1 : Lines.Indentation(first) == own + 1 ? own + 1 : own;
        var last = isAboveWrong ? line - 1 : Lines.EndOfUnit(line, column);
        if (isAboveWrong)
            Restore(line, Lines.EndOfUnit(line, own));
        _repairs[line] = new Repair(last, false, null);
        _repairs[isAboveWrong ? first : line] = new Repair(last, false, null);
        Remove(Lines.Start(isAboveWrong ? first : line), last);
        return true;
    }

    /// <summary>
    /// In which column a line was meant to be that begins with a tab is not known. It belongs to the value of the line before if that has none, and goes with
    /// that; or else it goes alone, with what is indented more than the line before or, if it begins an item or a value, with the rest of that.
    /// </summary>
    private bool TakeOutBehindTab(int line)
    {
        var before = Before(line);
        if (LineOfText(before) is > 0 and var first)
            before = first;
        var start = before > 0 ? Lines.Start(before) : 0;
        var head = s_head.Match(Text, start);
        var isValue = before > 0 && s_open.IsMatch(Text, start);
        var hasMore = line < Lines.Count && (Lines.IsItem(line) || s_open.IsMatch(Text, Lines.Start(line) + Lines.Indentation(line) + 1));
        var column = isValue || !hasMore ? ColumnOf(head, start) : Lines.Indentation(line + 1) - 1;
        var last = Math.Max(line, Lines.EndOfUnit(isValue ? before : line, column));
        _repairs[line] = new Repair(last, false, null);
        if (isValue)
            _repairs[before] = new Repair(last, true, null);
        Remove(isValue ? head.Index + head.Length : Lines.Start(line), last);
        return true;
    }

    /// <summary>
    /// The line in which the broken thing begins: that of open brackets, of what comes after the last thing that was understood if it begins a line, of a value
    /// that runs on to where it broke, or of the place itself.
    /// </summary>
    private int LineOf(Break broken)
    {
        if (broken.Flow is { } flow)
            return (int)flow.Line;
        if (LineOfTab(broken) is > 0 and var tab)
            return tab;
        if (broken.NextBeginsLine && broken.NextLine <= broken.Start.Line)
            return broken.NextLine;
        return (int)(broken.LastEnd.Line >= broken.Start.Line && broken.LastStart.Line > 0 ? Math.Min(broken.LastStart.Line, broken.Start.Line) : broken.Start.Line);
    }

    /// <summary>The line in whose indentation the parser stumbled over a tab, or 0. It notices one only behind the value that it reads in the line before, or tells no place at all.</summary>
    private int LineOfTab(Break broken)
    {
        var line = new[] { (int)broken.Start.Line, (int)broken.End.Line, broken.NextLine }.FirstOrDefault(Lines.HasTab);
        var isPlaceless = broken.Start.Line < broken.LastStart.Line;
        for (var next = broken.NextLine; line == 0 && isPlaceless && next <= Lines.Count; next++)
            line = Lines.HasTab(next) ? next : 0;
        return line;
    }

    /// <summary>Where the tab stands in the indentation over which the parser stumbled, or -1.</summary>
    public int TabOf(Break broken) => LineOfTab(broken) is > 0 and var line ? Lines.Start(line) + Lines.Indentation(line) : -1;

    /// <summary>A mapping in braces up to the place where it breaks, with its brackets closed.</summary>
    private YamlNode? Salvage(int from, int to, Func<string, YamlNode?> salvage)
    {
        while (from < to && Text[from] is ' ' or '\n' or '\r')
            from++;
        if (from >= to || Text[from] != '{' || to - from > MaximumSalvage)
            return null;
        var open = new Stack<char>();
        for (var i = from; i < to; i++)
        {
            if (Text[i] is '{' or '[')
                open.Push(Text[i] == '{' ? '}' : ']');
            else if (Text[i] is '}' or ']' && open.Count > 0)
                open.Pop();
        }

        return salvage(Blank(Text.Substring(0, to), 0, from) + new string(open.ToArray()));
    }

    /// <summary>Takes out what stands from a position to the end of a line. Whole lines become comments, which belong to no text that may stand before them.</summary>
    private void Remove(int from, int lastLine)
    {
        _lastLine = lastLine;
        var signs = Blank(Text, from, Math.Max(from, Lines.End(lastLine))).ToCharArray();
        for (var line = lastLine; line >= 1 && Lines.Start(line) >= from; line--)
            if (Lines.Start(line) < signs.Length && signs[Lines.Start(line)] == ' ')
                signs[Lines.Start(line)] = '#';
        Text = new string(signs);
    }

    private void Restore(int line, int lastLine)
    {
        var (from, to) = (Lines.Start(line), Lines.End(lastLine));
        Text = Text.Substring(0, from) + _original.Substring(from, to - from) + Text.Substring(to);
    }

    private static string Blank(string text, int from, int to)
    {
        var signs = text.ToCharArray();
        for (var i = from; i < to; i++)
            if (signs[i] is not ('\n' or '\r'))
                signs[i] = ' ';
        return new string(signs);
    }
}

/// <param name="LastLine">The last line of which something was taken out.</param>
/// <param name="HasSlot">Whether the key or the hyphen was left, so that it is known what was lost.</param>
/// <param name="Partial">What had been read of it.</param>
internal sealed record Repair(int LastLine, bool HasSlot, YamlNode? Partial);
