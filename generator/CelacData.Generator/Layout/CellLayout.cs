using System.Text;
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
    private readonly List<TextStart> _starts = [];

    public CellTable ToCells() =>
        new(_runs.Select(r => new CellRun(r.Key, r.Value.ToEquatableArray())).ToEquatableArray(), _starts.ToEquatableArray());

    public Table Place(Table table) => table with { Columns = table.Columns.Select(c => Place(table.Name, c)).ToEquatableArray() };

    public Column Place(string table, Column column) =>
        column.Values.Count > MostValues ? column : column with { Cell = Add(TypeFor(column.Values), $"{table}.{column.Name}", column.Values) };

    /// <summary>Places where the texts of each chunk start, unless they are many, or the catalogue has many chunks. Where the files stand does not matter.</summary>
    public void PlaceStarts(IEnumerable<TextChunk> chunks)
    {
        foreach (var chunk in chunks.Where(c => !c.IsOfLines).OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            if (!chunk.HasLongStarts && StartsOf(chunk) is var starts && AreShort(starts))
                _starts.Add(new TextStart(chunk.Name, Add(CellType.UInt16, $"TextChunks.{chunk.Name}", starts)));
        }
    }

    /// <summary>Whether the starts of a chunk are few, and two bytes count that far.</summary>
    public static bool AreShort(EquatableArray<long> starts) => starts.Count <= MostValues && starts[starts.Count - 1] <= ushort.MaxValue;

    /// <summary>Where each text starts, and where a further one would, counted in bytes of UTF-8.</summary>
    public static EquatableArray<long> StartsOf(TextChunk chunk)
    {
        var starts = new List<long>(chunk.Texts.Count + 1) { 0 };
        foreach (var text in chunk.Texts)
            starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(text) + 1);
        return starts.ToEquatableArray();
    }

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

    private Cell Add(CellType type, string name, EquatableArray<long> values)
    {
        if (!_runs.TryGetValue(type, out var columns))
            _runs.Add(type, columns = []);
        var cell = new Cell(type, columns.Sum(c => c.Values.Count));
        columns.Add(new CellColumn(name, values));
        return cell;
    }
}
