namespace CelacData.Analyzers.Searching;

/// <summary>The names of what is marked somewhere, and whether something is marked that can be used without its name.</summary>
internal sealed class NameSet
{
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the constants in files that may be texts.</summary>
    public HashSet<string> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the marked delegates; variables of them can have any.</summary>
    public HashSet<string> Delegates { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the types that a marked conversion makes of ids; what is of such a type, or takes one, can have any.</summary>
    public HashSet<string> Converted { get; } = new(StringComparer.Ordinal);

    /// <summary>Other names that files give to types: <c>using R = Report;</c>.</summary>
    public List<(string Alias, string Name)> Aliases { get; } = [];

    /// <summary>Whether a constructor is marked: <c>new("AP-2.3.3")</c>.</summary>
    public bool HasConstructor { get; set; }

    /// <summary>Whether an indexer is marked: <c>report["AP-2.3.3"]</c>.</summary>
    public bool HasIndexer { get; set; }

    /// <summary>Whether a delegate, or a lambda, is marked.</summary>
    public bool HasDelegate { get; set; }

    /// <summary>Whether something can be taken apart into what is marked: <c>entry is ("AP-2.3.3", _)</c>.</summary>
    public bool HasParts { get; set; }

    /// <summary>Whether a file lets in the members of a type: <c>using static Known;</c>.</summary>
    public bool HasStaticUsing { get; set; }

    public void Add(NameSet other)
    {
        Names.UnionWith(other.Names);
        Constants.UnionWith(other.Constants);
        Delegates.UnionWith(other.Delegates);
        Converted.UnionWith(other.Converted);
        Aliases.AddRange(other.Aliases);
        HasConstructor |= other.HasConstructor;
        HasIndexer |= other.HasIndexer;
        HasDelegate |= other.HasDelegate;
        HasParts |= other.HasParts;
        HasStaticUsing |= other.HasStaticUsing;
    }

    /// <summary>Attributes are named without the end of their class's name.</summary>
    public void AddType(string name)
    {
        const string End = "Attribute";
        Names.Add(name);
        if (name.EndsWith(End, StringComparison.Ordinal) && name.Length > End.Length)
            Names.Add(name.Substring(0, name.Length - End.Length));
    }

    /// <summary>What is of a delegate's type can be called by its own name, or by that of the method that every delegate has.</summary>
    public void AddDelegate(string name)
    {
        HasDelegate = true;
        Delegates.Add(name);
        Names.Add("Invoke");
    }

    public void AddConverted(string type)
    {
        Converted.Add(type);
        Names.Add(type);
    }

    /// <summary>Adds the aliases of what is in it.</summary>
    public void AddAliases()
    {
        foreach (var (alias, name) in Aliases)
        {
            if (Names.Contains(name))
                Names.Add(alias);
            if (Delegates.Contains(name))
                Delegates.Add(alias);
            if (Converted.Contains(name))
                Converted.Add(alias);
        }
    }
}
