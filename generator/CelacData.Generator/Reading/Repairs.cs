using System.Text.RegularExpressions;

namespace CelacData.Generator.Reading;

/// <summary>
/// Takes out of a text what the parser cannot read, so that the rest can be read: the value of one key, one item of a list, or the lines that are
/// neither. What is taken out becomes spaces, so that everything else stays at its place.
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

    private readonly Dictionary<long, Repair> _repairs = [];
    private readonly List<int> _starts = StartsOfLines(text);

    /// <summary>The text as it is now.</summary>
    public string Text { get; private set; } = text;

    public bool Any => _repairs.Count > 0;

    /// <summary>What was taken out behind the beginning of this line, counted from 1, if something was.</summary>
    public Repair? Find(long line) => _repairs.Count > 0 && _repairs.TryGetValue(line, out var repair) && repair.HasSlot ? repair : null;

    /// <summary>Whether lines were taken out whole between these, so that something may be missing there.</summary>
    public bool LostBetween(long first, long last) => _repairs.Count > 0 && _repairs.Any(r => !r.Value.HasSlot && r.Key >= first && r.Key <= last);

    /// <summary>Takes out what broke. False where that has been tried, or too often, so that reading ends there.</summary>
    /// <param name="salvage">Reads what is still whole of it; the text that it gets has that at its place, and nothing before.</param>
    public bool TryRepair(Break broken, Func<string, YamlNode?> salvage)
    {
        var line = LineOf(broken);
        if (_repairs.Count >= Math.Min(Maximum, MaximumWork / (Text.Length + 1)) || line < 1 || line > _starts.Count || _repairs.ContainsKey(line))
            return false;
        var start = _starts[(int)line - 1];
        var head = s_head.Match(Text, start);
        var hasSlot = head.Groups["key"].Success || head.Groups["dash"].Length > 0;
        var column = head.Groups["key"].Success ? head.Groups["key"].Index - start
            : hasSlot ? head.Groups["dash"].Index + head.Groups["dash"].Length - 1 - start
            : head.Groups["space"].Length;
        var end = EndOfUnit((int)line, column);
        var from = hasSlot ? head.Index + head.Length : start;
        _repairs.Add(line, new Repair(hasSlot, hasSlot ? Salvage(from, (int)Math.Min(broken.Start.Index, Text.Length), salvage) : null));
        Text = Blank(Text, from, Math.Max(from, end));
        return true;
    }

    /// <summary>The line in which the broken thing begins: that of open brackets, of a value that runs on to where it broke, or of the place itself.</summary>
    private long LineOf(Break broken)
    {
        if (broken.Flow is { } flow)
            return flow.Line;
        // The parser notices a tab only behind the value that it reads in the line before.
        if (broken.End.Line > broken.Start.Line && HasTab((int)broken.End.Line))
            return broken.End.Line;
        return broken.LastEnd.Line >= broken.Start.Line && broken.LastStart.Line > 0 ? Math.Min(broken.LastStart.Line, broken.Start.Line) : broken.Start.Line;
    }

    private bool HasTab(int line)
    {
        var at = line <= _starts.Count ? _starts[line - 1] : Text.Length;
        while (at < Text.Length && Text[at] == ' ')
            at++;
        return at < Text.Length && Text[at] == '\t';
    }

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

    /// <summary>Where the next line begins that is not indented more than this one.</summary>
    private int EndOfUnit(int line, int column)
    {
        for (var next = line; next < _starts.Count; next++)
        {
            var at = _starts[next];
            while (at < Text.Length && Text[at] == ' ')
                at++;
            if (at < Text.Length && Text[at] is not ('\n' or '\r' or '#') && at - _starts[next] <= column)
                return _starts[next];
        }

        return Text.Length;
    }

    private static string Blank(string text, int from, int to)
    {
        var signs = text.ToCharArray();
        for (var i = from; i < to; i++)
            if (signs[i] is not ('\n' or '\r'))
                signs[i] = ' ';
        return new string(signs);
    }

    private static List<int> StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return starts;
    }
}

/// <param name="HasSlot">Whether the key or the hyphen was left, so that it is known what was lost.</param>
/// <param name="Partial">What had been read of it.</param>
internal sealed record Repair(bool HasSlot, YamlNode? Partial);
