using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Puts the short columns of all tables one after another, so that a catalogue has one piece of static data for each width of a number and not one for each column:
/// before it reads the first of them, the runtime takes note of each piece and loads a type for each size of one.
/// </summary>
internal sealed class CellLayout
{
    /// <summary>A longer column is a literal of its own: nobody reads more numbers than these, and the compiler takes ten microseconds for each.</summary>
    private const int MostValues = 1000;

    private readonly SortedDictionary<CellType, List<CellColumn>> _runs = [];

    public EquatableArray<CellRun> ToRuns() => _runs.Select(r => new CellRun(r.Key, r.Value.ToEquatableArray())).ToEquatableArray();

    public Table Place(Table table) => table with { Columns = table.Columns.Select(c => Place(table.Name, c)).ToEquatableArray() };

    public Column Place(string table, Column column) =>
        column.Values.Count > MostValues ? column : column with { Cell = Add($"{table}.{column.Name}", column.Values) };

    /// <summary>The smallest type that holds all values of a column.</summary>
    public static CellType TypeFor(EquatableArray<long> values)
    {
        var (least, most) = (0L, 0L);
        foreach (var value in values)
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return (least, most) switch
        {
            (0, <= byte.MaxValue) => CellType.Byte,
            (0, <= ushort.MaxValue) => CellType.UInt16,
            (0, > int.MaxValue and <= uint.MaxValue) => CellType.UInt32,
            ( >= int.MinValue, <= int.MaxValue) => CellType.Int32,
            _ => CellType.Int64,
        };
    }

    private Cell Add(string name, EquatableArray<long> values)
    {
        var type = TypeFor(values);
        if (!_runs.TryGetValue(type, out var columns))
            _runs.Add(type, columns = []);
        var cell = new Cell(type, columns.Sum(c => c.Values.Count));
        columns.Add(new CellColumn(name, values));
        return cell;
    }
}
