namespace CelacData.Analyzers.Searching;

/// <summary>The names of what is marked somewhere, and whether something is marked that can be used without its name.</summary>
internal sealed class NameSet
{
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Other names that files give to types: <c>using R = Report;</c>.</summary>
    public List<(string Alias, string Name)> Aliases { get; } = [];

    /// <summary>Whether a constructor is marked: <c>new("AP-2.3.3")</c>.</summary>
    public bool HasConstructor { get; set; }

    /// <summary>Whether an indexer is marked: <c>report["AP-2.3.3"]</c>.</summary>
    public bool HasIndexer { get; set; }

    /// <summary>Whether a delegate is marked, of which a variable can have any name.</summary>
    public bool HasDelegate { get; set; }

    public void Add(NameSet other)
    {
        Names.UnionWith(other.Names);
        Aliases.AddRange(other.Aliases);
        HasConstructor |= other.HasConstructor;
        HasIndexer |= other.HasIndexer;
        HasDelegate |= other.HasDelegate;
    }

    /// <summary>Attributes are named without the end of their class's name.</summary>
    public void AddType(string name)
    {
        const string End = "Attribute";
        Names.Add(name);
        if (name.EndsWith(End, StringComparison.Ordinal) && name.Length > End.Length)
            Names.Add(name.Substring(0, name.Length - End.Length));
    }

    /// <summary>Adds the aliases of what is in it.</summary>
    public void AddAliases()
    {
        foreach (var (alias, name) in Aliases)
        {
            if (Names.Contains(name))
                Names.Add(alias);
        }
    }
}
