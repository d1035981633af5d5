using System.Text;

namespace CelacData.Generator.Tests.Support;

/// <summary>Spoils a text at random, the same way for the same seed: as bytes, as lines, or as words.</summary>
internal static class Mutation
{
    private const string Signs = "\n\r\t :-#[]{}\"'|>&*!?,%@`~\\/.0aZ_\0\u00a0\u2028\ufeffé";

    /// <summary>What a curator or a tool might leave in the place of a value.</summary>
    private static readonly string[] s_words =
    [
        "", "~", "null", "[]", "{}", "[[]]", "{a: b}", "- ", "|", ">-", "*x", "&x y", "!!int 1", "---", "...", "? x", "%TAG",
        "0", "-1", "2147483648", "99999999999999999999999999999999", "9999-12", "9999-12-31", "0000", "[9999]", "../9999", "1e5", "0.0000000000000000001",
        "true", "name", "id", "title", "Clause", "clause", "Party", "Vessel", "Promise", "Weight", "PartyId", "ClauseId", "text", "text[]", "ref Party",
        "Promise[]", "integer?", "decimal[]", "period", "Row", "Text", "class", "HP-1.1.1", "HD-1", "HP", "contents", "inverse", "model", "lock", "\"\\u0000\"",
        "\"\\r\"", "''", "\ud83d\ude00", "\ud83d", "x".PadRight(2000, 'x'),
    ];

    public static string Spoil(string text, Random random)
    {
        for (var i = random.Next(3); i >= 0; i--)
        {
            text = random.Next(5) switch
            {
                0 => Truncate(text, random),
                1 => SpoilBytes(text, random),
                2 => SpoilLines(text, random),
                _ => SpoilWords(text, random),
            };
        }

        return text;
    }

    public static string Truncate(string text, Random random) => text[..random.Next(text.Length + 1)];

    private static string SpoilBytes(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var i = random.Next(4); i >= 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var sign = random.Next(2) == 0 ? Encoding.UTF8.GetBytes([Signs[random.Next(Signs.Length)]]) : [(byte)random.Next(256)];
            if (random.Next(3) > 0)
                bytes.RemoveAt(at);
            if (random.Next(3) > 0)
                bytes.InsertRange(at, sign);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string SpoilLines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
        var line = lines[from];
        if (random.Next(2) == 0)
            lines.RemoveAt(from);
        lines.Insert(Math.Min(to, lines.Count), random.Next(3) == 0 ? line.TrimStart() : random.Next(3) == 0 ? "  " + line : line);
        return string.Join('\n', lines);
    }

    private static string SpoilWords(string text, Random random)
    {
        var words = text.Split(' ');
        var filled = Enumerable.Range(0, words.Length).Where(i => words[i].Length > 0).ToList();
        if (filled.Count > 0)
            words[filled[random.Next(filled.Count)]] = random.Next(3) > 0 ? s_words[random.Next(s_words.Length)] : words[filled[random.Next(filled.Count)]];
        return string.Join(' ', words);
    }
}
