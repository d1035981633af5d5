using System.Text.RegularExpressions;

namespace CelacData.Generator.Fuzz;

/// <summary>Changes a file as somebody might who knows what a data file looks like: by its keys, its values, its items and their nesting.</summary>
internal static partial class GrammarMutation
{
    /// <summary>What may stand where a value is expected.</summary>
    private static readonly string[] s_values =
    [
        "NO", "yes", "on", "~", "null", "012", "0x1F", "1e3", ".inf", "12:30:45", "1_000", "1,000", "10,00", "12,5", "2025-05-13", "2025-13-40", "2027/2025", "2025-2027",
        "3.50", "-0", "99999999999999999999", "[]", "{}", "[a, b]", "{a: b}", "{value: 1, unit: m}", "\"\"", "\" \"", "\"\\u202e\"", "\"\\ufeff\"", "'it''s'", "\"a: b\"", "a: b",
        "*x", "&x y", "!!str 1", "!t x", "<<: *x", "|\n   block", ">-\n   fold", "HP-1", "HP-1.1.1", "tt/TT-1", "tt/TT-3", "TT-1", "tt/", "/TT-1", "tt/tt-1", "ccf4/AP-2.3.3", "tt/TT-1/2", "HD-1", "HD-2", "Delta", "Heron", "Firm", "class", "Clause", "ToString", "text",
        "\"clause[]\"", "ref Party", "\"Promise[]?\"", "instrument", "ccf4/clause", "tt/clause", "\"tt/clause[]\"", "\"tt/Clause?\"", "/clause", "arabic", "roman", "para. {arabic}", "sha256:00", "\ufeff", "\u202e", "\0", "\u0085", "\ud800", "\ufffd",
    ];

    private static readonly string[] s_keys =
    [
        "id", "name", "title", "level", "contents", "instrument", "catalogue", "model", "lock", "parties", "vessels", "records", "enums", "fields", "members", "type", "doc", "inverse", "mark",
        "plural", "extensions", "require", "levels", "numbering", "inserted", "continues", "prefix", "note", "words", "fingerprint", "<<", "? x", "1", "true", "~", "[a]", "\"k\"", "value", "replacedBy",
    ];

    public static string Apply(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(12))
        {
            case 0:
                lines.RemoveRange(at, Block(lines, at));
                break;
            case 1:
                lines.InsertRange(random.Next(lines.Count + 1), lines.GetRange(at, Block(lines, at)));
                break;
            case 2:
                Swap(lines, random);
                break;
            case 3:
                Indent(lines, at, Block(lines, at), random.Next(1, 5));
                break;
            case 4:
                lines[at] = Key().Replace(lines[at], m => s_keys[random.Next(s_keys.Length)] + ":", 1);
                break;
            case 5:
                lines[at] = Key().Replace(lines[at], m => Misspell(m.Value, random), 1);
                break;
            case 6:
                lines.Insert(at, random.Next(4) switch { 0 => "---", 1 => "...", 2 => "%YAML 1.1", _ => "# comment" });
                break;
            case 7:
                lines[at] = Deepen(lines[at], random);
                break;
            case 8:
                lines[at] = lines[at].Length == 0 ? lines[at] : lines[at].Insert(random.Next(lines[at].Length), s_values[random.Next(s_values.Length)]);
                break;
            default:
                lines[at] = Value().Replace(lines[at], m => m.Groups["before"].Value + s_values[random.Next(s_values.Length)], 1, random.Next(2) == 0 ? 0 : lines[at].Length / 2);
                break;
        }

        return string.Join(random.Next(40) == 0 ? "\r\n" : random.Next(60) == 0 ? "\r" : "\n", lines);
    }

    /// <summary>How many lines a line has with those that are indented more.</summary>
    private static int Block(List<string> lines, int at)
    {
        var count = 1;
        while (at + count < lines.Count && (lines[at + count].Length == 0 || Depth(lines[at + count]) > Depth(lines[at])))
            count++;
        return count;
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;

    private static void Swap(List<string> lines, Random random)
    {
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[one], lines[other]) = (lines[other], lines[one]);
    }

    private static void Indent(List<string> lines, int at, int count, int by)
    {
        for (var i = at; i < at + count; i++)
            lines[i] = by > 3 && lines[i].Length > 2 ? lines[i][2..] : new string(' ', by) + lines[i];
    }

    private static string Misspell(string key, Random random)
    {
        var at = random.Next(key.Length - 1);
        return random.Next(3) switch { 0 => key.Remove(at, 1), 1 => key.Insert(at, "x"), _ => key.Remove(at, 1).Insert(at, key[at] == 'a' ? "e" : "a") };
    }

    private static string Deepen(string line, Random random)
    {
        var depth = random.Next(3) == 0 ? random.Next(5000) : random.Next(80);
        var open = random.Next(3) switch { 0 => "[", 1 => "{a: ", _ => "- " };
        return line + " " + string.Concat(Enumerable.Repeat(open, depth)) + (random.Next(2) == 0 && open == "[" ? new string(']', depth) : "");
    }

    [GeneratedRegex(@"[A-Za-z][\w-]*:(?=\s|$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<before>(?::|-|,|\[)[ ]+)[^,\]}\n]*")]
    private static partial Regex Value();
}
