namespace CelacData.Generator.Layout;

/// <summary>Things that belong to rows, given in any order of the rows and taken row by row, each row's in the order in which they came.</summary>
internal sealed class RowGroups<T>
{
    private readonly List<(int Row, T Item)> _given = [];
    private T[] _items = [];
    private int[] _starts = [0];
    private int _sorted;

    public void Add(int row, T item) => _given.Add((row, item));

    public ReadOnlySpan<T> Of(int row)
    {
        if (_sorted != _given.Count)
            Sort();
        return row + 1 < _starts.Length ? _items.AsSpan(_starts[row], _starts[row + 1] - _starts[row]) : default;
    }

    /// <summary>By counting: one array for all rows rather than a list for each.</summary>
    private void Sort()
    {
        _sorted = _given.Count;
        _starts = new int[_given.Max(x => x.Row) + 2];
        foreach (var (row, _) in _given)
            _starts[row + 1]++;
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
        var next = (int[])_starts.Clone();
        _items = new T[_given.Count];
        foreach (var (row, item) in _given)
            _items[next[row]++] = item;
    }
}
