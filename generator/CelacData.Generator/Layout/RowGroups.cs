namespace CelacData.Generator.Layout;

/// <summary>
/// Things that belong to rows, given in any order of the rows and taken row by row, each row's in the order in which they came. What is given stands in pieces,
/// chained row by row: one growing array of all of them would be copied again and again, and large arrays are the dearest for the collector.
/// </summary>
internal sealed class RowGroups<T>
{
    /// <summary>A power of two at which a piece is still a small object.</summary>
    private const int Shift = 10;

    private readonly List<Given[]> _pieces = [];
    private readonly List<(int First, int Last)> _rows = [];
    private int _count;

    public void Add(int row, T item)
    {
        while (_rows.Count <= row)
            _rows.Add((-1, -1));
        if (_count >> Shift == _pieces.Count)
            _pieces.Add(new Given[1 << Shift]);
        At(_count).Item = item;
        At(_count).Next = -1;
        if (_rows[row].Last >= 0)
            At(_rows[row].Last).Next = _count;
        _rows[row] = (_rows[row].First < 0 ? _count : _rows[row].First, _count);
        _count++;
    }

    public T this[int index] => At(index).Item;

    /// <summary>The index of the first thing of a row, or -1.</summary>
    public int FirstOf(int row) => row < _rows.Count ? _rows[row].First : -1;

    /// <summary>The index of the next thing of the same row, or -1.</summary>
    public int NextOf(int index) => At(index).Next;

    /// <summary>Puts the things of a row into a list, in the place of what it held.</summary>
    public void CopyTo(int row, List<T> list)
    {
        list.Clear();
        for (var at = FirstOf(row); at >= 0; at = NextOf(at))
            list.Add(this[at]);
    }

    private ref Given At(int index) => ref _pieces[index >> Shift][index & ((1 << Shift) - 1)];

    private struct Given
    {
        public T Item;
        public int Next;
    }
}
