using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>Collects the columns of a table.</summary>
internal sealed class TableBuilder(string name)
{
    private readonly List<(string Name, string Doc, List<long> Values)> _columns = [];

    public int Count { get; set; }

    public bool HasIds { get; set; }

    public List<long> Column(string column, string doc)
    {
        // Most columns have a value for each row, and a list of starts one more: a list that grows would be copied again and again.
        var values = new List<long>(Count + 1);
        _columns.Add((column, doc, values));
        return values;
    }

    /// <summary>The column that says where the items of a list start, row by row.</summary>
    public List<long> StartsColumn(FieldModel field)
    {
        var starts = Column(field.StartsProperty, $"Where the items of '{field.Key}' start, row by row, and where the last ones end.");
        starts.Add(0);
        return starts;
    }

    /// <summary>The values of a column that is there.</summary>
    public List<long> ValuesOf(string column) => _columns.First(c => c.Name == column).Values;

    public Table ToTable(EquatableArray<TextRun>? texts) =>
        new(name, Count, _columns.Select(c => new Column(c.Name, c.Doc, c.Values.ToEquatableArray())).ToEquatableArray(), texts, HasIds);
}
