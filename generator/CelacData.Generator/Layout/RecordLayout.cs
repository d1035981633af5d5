using CelacData.Generator.Checking;
using CelacData.Generator.Model;
using CelacData.Generator.References;

namespace CelacData.Generator.Layout;

/// <summary>
/// Lays the rows of every kind of record out as columns. A list takes one column of starts (the items of row i stand from start i to
/// start i + 1, so there is one more start than rows) and, unless its items are parts with a table of their own, one column of values.
/// </summary>
internal sealed class RecordLayout(Schema schema, Symbols symbols, ForeignClauses foreign)
{
    private readonly Dictionary<string, RecordRows> _records = schema.Records.ToDictionary(r => r.Name, r => new RecordRows(r), StringComparer.Ordinal);

    /// <summary>What points to parts is resolved when all parts are laid out.</summary>
    private readonly List<(List<long> Cells, int At, FieldModel Field, SymbolValue Symbol)> _references = [];

    /// <summary>The fields that point to rows, which others may be the inverse of.</summary>
    private readonly Dictionary<(string Record, string Field), ValueColumns> _pointers = [];

    private readonly Dictionary<string, TableBuilder> _tables = new(StringComparer.Ordinal);

    public RecordRows Of(string record) => _records[record];

    /// <summary>Whether the parts of a field stand in the rows that their owners have.</summary>
    public bool SharesRows(FieldModel field) => field.Kind == FieldKind.Part && _records[field.Target!].OwnerModels.Any(o => o.SharesRows);

    public TableBuilder Table(string record) => _tables[record];

    /// <summary>Owners first: the rows of a part are known when those of its owner are.</summary>
    public void LayOut()
    {
        var waiting = schema.Records.ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.FirstOrDefault(r => !waiting.Any(o => o.Fields.Any(f => f.Kind == FieldKind.Part && f.Target == r.Name && o != r)))
                ?? waiting[0];
            waiting.Remove(ready);
            LayOut(_records[ready.Name]);
        }

        foreach (var (cells, at, field, symbol) in _references)
            cells[at] = Resolve(field, symbol);
        foreach (var record in schema.Records)
            foreach (var field in record.Fields.Where(f => f.InverseOf is not null))
                LayOutInverse(record, field);
    }

    /// <summary>Numbers the texts and ends with the finished tables.</summary>
    public IEnumerable<Table> Finish(TextPool pool, IReadOnlyList<string> fileNames)
    {
        var texts = new TextWalk(schema.Records.Select(r => _records[r.Name]).ToList(), pool);
        texts.Walk(fileNames);
        return schema.Records.Select(r => _tables[r.Name].ToTable(HasTexts(r) ? texts.RunsOf(_records[r.Name]).ToEquatableArray() : null)).Where(t => t.Count > 0 || t.Columns.Count > 0 || t.HasIds);
    }

    private static bool HasTexts(RecordModel record) => record.Fields.Any(f => f.Kind is FieldKind.Text or FieldKind.Period or FieldKind.Quantity);

    private void LayOut(RecordRows rows)
    {
        var table = new TableBuilder(rows.Record.Name) { Count = rows.Rows.Count };
        _tables.Add(rows.Record.Name, table);
        var fields = rows.Record.Fields.Select((field, i) => ColumnsOf(rows, table, field, i)).OfType<ValueColumns>().ToArray();

        // Row by row, since the values of a row lie together in memory, and those of a field do not.
        for (var i = 0; i < rows.Rows.Count; i++)
            foreach (var columns in fields)
                columns.Add(i, rows.Rows[i].Row);
        foreach (var owner in rows.OwnerModels.Where(o => !o.SharesRows).Select(o => o.Record).Distinct())
            table.Column("In" + owner, $"The row of the {owner} that each belongs to, from 1; 0 for none.")
                .AddRange(rows.Owners.Select(o => rows.OwnerModels[o.Model].Record == owner ? o.Row + 1L : 0L));
    }

    /// <summary>What takes the values of a field row by row; null for a field whose values are other rows.</summary>
    private ValueColumns? ColumnsOf(RecordRows rows, TableBuilder table, FieldModel field, int index)
    {
        // The ids of clauses stand where they are found by.
        if (field.InverseOf is not null || (rows.Record.Name == CoreSchema.Clause && field.Key == "id"))
            return null;
        if (field.Kind == FieldKind.Part)
        {
            LayOutParts(rows, table, field, index);
            return null;
        }

        var isFingerprint = rows.Record.IsCore && field.Key == "fingerprint";
        var columns = new ValueColumns(
            table, field, index, (row, cells, at, text) => AddText(rows, row, cells, at, isFingerprint ? Fingerprints.ToBase64(text) : text), Resolve(field));
        if (field.Kind is FieldKind.Reference or FieldKind.Clause)
            _pointers.Add((rows.Record.Name, field.Key), columns);
        return columns;
    }

    /// <summary>Codes, entries and clauses have their numbers before anything is laid out; parts get theirs with their owners.</summary>
    private Action<List<long>, int, SymbolValue> Resolve(FieldModel field) =>
        field.Kind == FieldKind.Reference && schema.Record(field.Target!).Mark is not null
            ? (cells, at, symbol) => _references.Add((cells, at, field, symbol))
            : (cells, at, symbol) => cells[at] = Resolve(field, symbol);

    private int Resolve(FieldModel field, SymbolValue symbol) => field.Kind switch
    {
        FieldKind.Enum => symbols.CodeOf(field.Target!, symbol),
        FieldKind.Clause => symbols.RowOf(CoreSchema.Clause, symbol),
        FieldKind.ForeignClause => foreign.ValueOf(field.Target!, symbol),
        _ => symbols.RowOf(field.Target!, symbol),
    };

    /// <summary>Texts are numbered row by row with the parts of each, when all rows are known; the cell is filled then.</summary>
    public void AddText(RecordRows rows, int row, List<long> column, int at, string text) => rows.Texts.Add(row, new TextCell(column, at, text));

    private void LayOutParts(RecordRows rows, TableBuilder table, FieldModel field, int index)
    {
        var parts = _records[field.Target!];
        parts.OwnerModels.Add(new OwnerModel(rows.Record.Name, field.Property));
        var column = field.IsList
            ? table.StartsColumn(field, parts.Rows.Count)
            : table.Column(field.Property, $"The row of {field.Target}, from 1; 0 for none.");
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var (row, file) = rows.Rows[i];
            var first = parts.Rows.Count;
            foreach (var value in row.Cells[index])
            {
                AddMarkedId(rows.Record, row, parts, value.Place, places, first);
                parts.Rows.Add((((PartValue)value).Row, file));
                parts.Owners.Add((parts.OwnerModels.Count - 1, i));
            }

            column.Add(field.IsList || row.Cells[index].Count > 0 ? parts.Rows.Count : 0);
        }

        if (IsOneForEach(field) && parts.Record.Mark is null && parts.Rows.Count == rows.Rows.Count && rows.Rows.All(r => r.Row.Cells[index].Count == 1))
        {
            table.RemoveLast();
            parts.OwnerModels[0] = parts.OwnerModels[0] with { SharesRows = true };
        }
    }

    /// <summary>Whether each record has such a part, and no other field has any: then each stands in the row of its owner, and no column need say so.</summary>
    private bool IsOneForEach(FieldModel field) => !field.IsList && !field.IsOptional
        && schema.Records.Sum(r => r.Fields.Count(f => f.Kind == FieldKind.Part && f.Target == field.Target)) == 1;

    /// <summary>Parts that are numbered below their owner can be referred to: AX-3-c1 is the first commitment of AX-3.</summary>
    private void AddMarkedId(RecordModel owner, Row row, RecordRows parts, Place place, Dictionary<string, Place> places, int first)
    {
        if (parts.Record.Mark is not { } mark || row.Text(owner, "id") is not { } id)
            return;
        var number = (parts.Rows.Count - first + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        symbols.AddRow(parts.Record.Name, $"{id}-{mark}{number}", parts.Rows.Count, place, places);
    }

    /// <summary>A list that nobody writes: the rows of another record that point here, each once.</summary>
    private void LayOutInverse(RecordModel record, FieldModel field)
    {
        var pointers = _pointers[(field.Target!, field.InverseOf!)];
        var count = _records[record.Name].Rows.Count;
        var (found, last) = (new RowGroups<int>(), new int[count]);
        for (var row = 0; row < _records[field.Target!].Rows.Count; row++)
        {
            var (from, to) = pointers.RangeOf(row);
            for (var at = from; at < to; at++)
            {
                var target = (int)pointers[at] - 1;
                if (target < 0 || last[target] == row + 1)
                    continue;
                found.Add(target, last[target] = row + 1);
            }
        }

        var starts = _tables[record.Name].StartsColumn(field);
        var items = _tables[record.Name].Column(field.Property, field.Doc);
        for (var row = 0; row < count; row++)
        {
            for (var at = found.FirstOf(row); at >= 0; at = found.NextOf(at))
                items.Add(found[at]);
            starts.Add(items.Count);
        }
    }
}
