namespace CelacData.Agreement.Statistics;

/// <summary>How often each value was met with each other one within a unit, over all coders (Krippendorff, 2011).</summary>
/// <remarks>
/// A unit is the values that it was given. A coder who gave none is simply not in it; a unit with fewer than two values
/// has nothing to compare and does not count.
/// </remarks>
internal sealed class CoincidenceMatrix<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _index = [];
    private readonly List<T> _values = [];
    private readonly double[,] _cells;
    private readonly double[] _marginals;

    public CoincidenceMatrix(IEnumerable<IReadOnlyList<T>> units)
    {
        var pairable = units.Where(unit => unit.Count >= 2).ToArray();
        foreach (var value in pairable.SelectMany(unit => unit))
        {
            if (_index.TryAdd(value, _values.Count))
                _values.Add(value);
        }

        _cells = new double[_values.Count, _values.Count];
        _marginals = new double[_values.Count];
        foreach (var unit in pairable)
            Count(unit);
    }

    /// <summary>The values, in the order in which they were met.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <summary>The number of values that can be paired with another.</summary>
    public double Total { get; private set; }

    public double this[T a, T b] => _cells[_index[a], _index[b]];

    /// <summary>How often a value was given in units where it can be paired.</summary>
    public double Marginal(T value) => _marginals[_index[value]];

    private void Count(IReadOnlyList<T> unit)
    {
        // Every value of the unit is to weigh 1 in all, however many coders it is paired with.
        var weight = 1.0 / (unit.Count - 1);
        for (var i = 0; i < unit.Count; i++)
        {
            var row = _index[unit[i]];
            _marginals[row]++;
            Total++;
            for (var j = 0; j < unit.Count; j++)
            {
                if (i != j)
                    _cells[row, _index[unit[j]]] += weight;
            }
        }
    }
}
