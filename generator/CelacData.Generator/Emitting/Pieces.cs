using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>
/// Parts what grows with the catalogue into files: an edit prints the one anew that it touches, and none grows without bound but that of an enum, which C# wants whole.
/// What is small stays in one.
/// </summary>
internal static class Pieces
{
    /// <summary>So many values are some hundred kilobytes of source. A longer column has a file of its own.</summary>
    private const int MostValues = 40_000;

    private const int MostEntries = 500;

    /// <summary>The name of the file of a piece: the first has the plain one, and no record or enum has a name with a hyphen.</summary>
    public static string Named(string name, int number) => number == 1 ? name : name + "-" + number.ToString(CultureInfo.InvariantCulture);

    public static EquatableArray<TablePiece> Of(EquatableArray<Table> tables) => tables.SelectMany(Of).ToEquatableArray();

    /// <summary>The entries of records that have more than stand with the record itself.</summary>
    public static EquatableArray<EntryPiece> Of(EquatableArray<RecordClass> records) =>
        (from record in records
         from number in Enumerable.Range(2, Math.Max(0, (record.Entries.Count - 1) / MostEntries))
         select new EntryPiece(record.Record.Name, number, EntriesOf(record, number))).ToEquatableArray();

    /// <summary>The entries that stand in a piece of the class of a record.</summary>
    public static EquatableArray<NamedEntry> EntriesOf(RecordClass record, int number) => record.Entries.Slice((number - 1) * MostEntries, MostEntries);

    private static IEnumerable<TablePiece> Of(Table table)
    {
        var groups = Groups(table.Columns.Select(WithoutCells));
        var head = new TableHead(
            table.Count, table.Texts, table.HasIds, table.Columns.Any(c => c.Name == "IdValue"), table.Columns.Any(c => c.Name == "SortedIdValue"),
            table.Columns.FirstOrDefault(c => c.Name == "RowOfId")?.Values.Count ?? 0);
        return groups.Select((columns, i) => new TablePiece(table.Name, i + 1, columns.ToEquatableArray(), groups.Count > 1, i == 0 ? head : null));
    }

    /// <summary>What stands among the cells of all tables does not stand in the file of the table, which is printed anew when a column moves, and not when a value changes.</summary>
    private static Column WithoutCells(Column column) => column.Cell is null ? column : column with { Values = [] };

    private static List<List<Column>> Groups(IEnumerable<Column> columns)
    {
        var groups = new List<List<Column>> { new() };
        var count = 0;
        foreach (var column in columns)
        {
            if (count > 0 && count + column.Values.Count > MostValues)
            {
                groups.Add([]);
                count = 0;
            }

            groups[groups.Count - 1].Add(column);
            count += column.Values.Count;
        }

        return groups;
    }
}

/// <summary>What one file has of the table of a kind of record.</summary>
/// <param name="Number">Which of its pieces it is, from 1.</param>
/// <param name="IsPartial">Whether the table has several.</param>
/// <param name="Head">What the first piece has besides its columns.</param>
internal sealed record TablePiece(string Table, int Number, EquatableArray<Column> Columns, bool IsPartial, TableHead? Head);

/// <summary>What there is of a table besides its columns.</summary>
/// <param name="Count">How many rows it has.</param>
/// <param name="HasIdValues">Whether a column has the pinned values; else they count the rows.</param>
/// <param name="IsSorted">Whether the row of a value is searched for among the values in their order.</param>
/// <param name="ValueEnd">The value after the greatest, where a column has the row of each.</param>
internal sealed record TableHead(int Count, EquatableArray<TextRun>? Texts, bool HasIds, bool HasIdValues, bool IsSorted, int ValueEnd);

/// <summary>Entries of a record that stand in a file of their own.</summary>
internal sealed record EntryPiece(string Record, int Number, EquatableArray<NamedEntry> Entries);
