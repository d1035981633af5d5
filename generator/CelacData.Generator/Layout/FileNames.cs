namespace CelacData.Generator.Layout;

/// <summary>The names of codes, entries and clauses in a file, each once for what it is of: what it stands for is asked once for all the places where it stands.</summary>
internal sealed class FileNames(LayoutPlan plan)
{
    private readonly Dictionary<string, int>[] _numbers = [.. plan.Names.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    /// <summary>By the number of each kind of names those that the file has.</summary>
    public List<string>[] Lists { get; } = [.. plan.Names.Select(_ => new List<string>())];

    /// <summary>The number of a name among those of its kind, from 1.</summary>
    public int NumberOf(int kind, string name)
    {
        if (_numbers[kind].TryGetValue(name, out var number))
            return number;
        Lists[kind].Add(name);
        _numbers[kind].Add(name, Lists[kind].Count);
        return Lists[kind].Count;
    }
}
