using System.Collections.Immutable;
using CelacData.Generator.Model;

namespace CelacData.Generator.Reading;

/// <summary>
/// What has been read of the lists, mappings or records that are open, in one stack: what is inside stands behind what is around it. Most of them are small and there
/// are very many, so that a list for each would cost more than what stands in it.
/// </summary>
internal class OpenLists<T> where T : IEquatable<T>
{
    private T[] _items = new T[64];

    /// <summary>Where the next one will begin.</summary>
    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }

    /// <summary>Closes the innermost.</summary>
    /// <param name="from">Where it began.</param>
    /// <returns>What stands in it.</returns>
    public virtual EquatableArray<T> Take(int from)
    {
        if (from == Count)
            return EquatableArray<T>.Empty;
        var taken = ImmutableArray.Create(_items, from, Count - from);
        Array.Clear(_items, from, Count - from);
        Count = from;
        return new EquatableArray<T>(taken);
    }

    /// <summary>What stands in the innermost so far.</summary>
    /// <param name="from">Where it began.</param>
    protected ReadOnlySpan<T> Open(int from) => _items.AsSpan(from, Count - from);
}

/// <summary>The entries of open mappings.</summary>
internal sealed class OpenEntries : OpenLists<YamlEntry>
{
    /// <summary>Up to so many keys are compared one by one; more are kept in a set besides.</summary>
    private const int MaximumForSearch = 24;

    /// <summary>The keys of long mappings, by where they begin.</summary>
    private readonly Dictionary<int, HashSet<string>> _keys = [];

    /// <summary>Adds an entry to the innermost mapping.</summary>
    /// <param name="from">Where that began.</param>
    /// <returns>Whether its key is there for the first time.</returns>
    public bool Add(int from, YamlEntry entry)
    {
        var isNew = Count - from <= MaximumForSearch ? !Has(from, entry.Key.Value) : KeysOf(from).Add(entry.Key.Value);
        Add(entry);
        return isNew;
    }

    public override EquatableArray<YamlEntry> Take(int from)
    {
        if (Count - from > MaximumForSearch)
            _keys.Remove(from);
        return base.Take(from);
    }

    private bool Has(int from, string key)
    {
        foreach (var entry in Open(from))
            if (entry.Key.Value == key)
                return true;
        return false;
    }

    private HashSet<string> KeysOf(int from)
    {
        if (!_keys.TryGetValue(from, out var keys))
        {
            _keys.Add(from, keys = new HashSet<string>(StringComparer.Ordinal));
            foreach (var entry in Open(from))
                keys.Add(entry.Key.Value);
        }

        return keys;
    }
}
