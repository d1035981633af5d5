namespace CelacData.Generator.Reading;

/// <summary>The keys of a mapping so far. Most mappings have a handful, for which a list is quicker and smaller than a set.</summary>
internal sealed class Keys
{
    private const int MaximumForList = 24;

    private readonly List<string> _few = [];
    private HashSet<string>? _many;

    /// <summary>Adds a key.</summary>
    /// <returns>Whether it is there for the first time.</returns>
    public bool Add(string key)
    {
        if (_many is not null)
            return _many.Add(key);
        if (_few.Contains(key))
            return false;
        _few.Add(key);
        if (_few.Count > MaximumForList)
            _many = new HashSet<string>(_few, StringComparer.Ordinal);
        return true;
    }
}
