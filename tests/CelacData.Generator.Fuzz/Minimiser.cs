namespace CelacData.Generator.Fuzz;

/// <summary>Makes a finding small: takes out whole files, then lines, then halves of lines, as long as the same invariant breaks.</summary>
internal static class Minimiser
{
    public static string Describe(IReadOnlyDictionary<string, string> files, string problem)
    {
        var small = new Dictionary<string, string>(files, StringComparer.Ordinal);
        bool Still(Dictionary<string, string> candidate) => Invariants.Check(candidate, isThorough: true).Problem == problem;

        foreach (var path in files.Keys)
        {
            var without = new Dictionary<string, string>(small, StringComparer.Ordinal);
            without.Remove(path);
            if (Still(without))
                small = without;
        }

        foreach (var path in small.Keys.ToList())
            small[path] = Shrink(small[path], text => Still(new Dictionary<string, string>(small, StringComparer.Ordinal) { [path] = text }));
        return string.Concat(small.Select(f => $"--- {f.Key}\n{f.Value.Replace("\0", "\\0", StringComparison.Ordinal)}\n"));
    }

    /// <summary>Takes out runs of lines, first long ones, down to single ones; then the ends of lines.</summary>
    private static string Shrink(string text, Func<string, bool> still)
    {
        var lines = text.Split('\n').ToList();
        for (var size = lines.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= lines.Count;)
            {
                var shorter = lines.Where((_, i) => i < at || i >= at + size).ToList();
                if (still(string.Join('\n', shorter)))
                    lines = shorter;
                else
                    at += size;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            for (var length = lines[i].Length / 2; length > 0; length /= 2)
            {
                var shorter = lines.Select((line, j) => j == i ? line[..^Math.Min(length, line.Length)] : line).ToList();
                if (still(string.Join('\n', shorter)))
                    lines = shorter;
            }
        }

        return string.Join('\n', lines);
    }
}
