using CelacData.Generator.Checking;
using CelacData.Generator.Model;
using CelacData.Generator.References;

namespace CelacData.Generator.Layout;

/// <summary>Joins the columns of all files to those of the tables.</summary>
internal sealed class RecordLayout(LayoutPlan plan, RowNumbers numbers, Symbols symbols, ForeignClauses foreign)
{
    private readonly NameValues _names = new(plan, symbols, foreign);
    private readonly Dictionary<string, TableBuilder> _tables = new(StringComparer.Ordinal);

    public int CountOf(string record) => numbers.CountOf(record);

    public TableBuilder Table(string record) => _tables[record];

    /// <summary>The rows of a kind in their final order.</summary>
    public IEnumerable<Row> RowsOf(string record) => numbers.PiecesOf(record).SelectMany(p => p.Rows.Rows);

    /// <summary>The hashes of the rows of a kind that stands by itself.</summary>
    public IEnumerable<string> HashesOf(string record) => numbers.PiecesOf(record).SelectMany(p => p.File.Hashes[record]);

    /// <summary>What is said of each clause outside of its table.</summary>
    public IReadOnlyList<ItemFacts> FactsOfClauses { get; } = numbers.PiecesOf(CoreSchema.Clause).SelectMany(p => p.File.Clauses).ToList();

    /// <summary>The same of each division.</summary>
    public IReadOnlyList<ItemFacts> FactsOfDivisions { get; } = numbers.PiecesOf(CoreSchema.Division).SelectMany(p => p.File.Divisions).ToList();

    /// <summary>The fields that have rows of a kind as parts.</summary>
    public IEnumerable<OwnerModel> OwnersOf(string record) =>
        from owner in plan.Records
        from field in owner.Fields
        where field.Field.Kind == FieldKind.Part && field.Field.Target == record
        select new OwnerModel(owner.Record.Name, field.Field.Property, SharesRows(owner.Record, field.Field));

    /// <summary>Whether the parts of a field stand in the rows that their owners have: each has one, and nothing else has any.</summary>
    public bool SharesRows(RecordModel owner, FieldModel field) => plan.MayShareRows(field) && CountOf(field.Target!) == CountOf(owner.Name);

    public void LayOut()
    {
        foreach (var record in plan.Records)
            NumberIds(record);
        foreach (var record in plan.Records)
            LayOut(record);
        if (_names.HasUnknown)
            RejectUnknown();
        foreach (var record in plan.Schema.Records)
            foreach (var field in record.Fields.Where(f => f.InverseOf is not null))
                LayOutInverse(record, field);
    }

    /// <summary>Ends with the finished tables.</summary>
    public IEnumerable<Table> Finish(TextPool pool) =>
        plan.Schema.Records.Select(r => _tables[r.Name].ToTable(HasTexts(r) ? RunsOf(r.Name, pool).ToEquatableArray() : null)).Where(t => t.Count > 0 || t.Columns.Count > 0 || t.HasIds);

    private static bool HasTexts(RecordModel record) => record.Fields.Any(f => f.Kind is FieldKind.Text or FieldKind.Period or FieldKind.Quantity);

    /// <summary>Parts that are numbered below their owner can be referred to: AX-3-c1 is the first commitment of AX-3. Where nothing does, none need be known.</summary>
    private void NumberIds(RecordPlan record)
    {
        var kind = plan.Names.FindIndex(f => f.Kind == FieldKind.Reference && f.Target == record.Record.Name);
        if (record.Record.Mark is null || kind < 0)
            return;
        foreach (var piece in numbers.PiecesOf(record.Record.Name))
            for (var i = 0; i < piece.Rows.Ids.Count; i++)
                symbols.AddPart(record.Record.Name, piece.Rows.Ids[i], numbers.FirstOf(piece.Place, piece.Number) + i);
    }

    private void LayOut(RecordPlan record)
    {
        var name = record.Record.Name;
        var table = new TableBuilder(name) { Count = CountOf(name) };
        _tables.Add(name, table);
        var shared = record.Fields.Where(f => SharesRows(record.Record, f.Field)).Select(f => f.First).ToList();
        for (var i = 0; i < record.Columns.Count; i++)
            if (!shared.Contains(i))
                Join(record, i, table.Column(record.Columns[i].Name, record.Columns[i].Doc));
        foreach (var owner in OwnersOf(name).Where(o => !o.SharesRows).Select(o => o.Record).Distinct())
            JoinOwners(name, owner, table.Column("In" + owner, $"The row of the {owner} that each belongs to, from 1; 0 for none."));
    }

    private void Join(RecordPlan record, int column, List<long> cells)
    {
        var (content, names) = (record.Columns[column].Content, record.Columns[column].Names);
        var parts = content is ColumnContent.PartEnds or ColumnContent.Part ? record.Places.ConvertAll(p => p.Parts.First(part => part.Field!.First == column)) : [];
        if (content == ColumnContent.PartEnds)
            cells.Add(numbers.FirstOf(parts[0], 0));
        else if (content == ColumnContent.Ends)
            cells.Add(0);
        foreach (var piece in numbers.PiecesOf(record.Record.Name))
        {
            var values = piece.Rows.Columns[column];
            if (content == ColumnContent.Plain)
                cells.AddRange(values);
            else if (content == ColumnContent.Ends)
                AddAll(cells, values, cells[cells.Count - 1]);
            else if (content == ColumnContent.Name)
                AddNames(cells, values, _names.Of(piece.File, names));
            else
                AddAll(cells, values, numbers.FirstOf(parts[record.Places.IndexOf(piece.Place)], piece.Number), keepsNone: content == ColumnContent.Part);
        }
    }

    /// <param name="keepsNone">Whether 0 is no number to count on from.</param>
    private static void AddAll(List<long> cells, List<long> values, long first, bool keepsNone = false)
    {
        foreach (var value in values)
            cells.Add(keepsNone && value == 0 ? 0 : first + value);
    }

    private static void AddNames(List<long> cells, List<long> values, long[] meant)
    {
        foreach (var value in values)
            cells.Add(meant[value]);
    }

    private void JoinOwners(string record, string owner, List<long> cells)
    {
        foreach (var piece in numbers.PiecesOf(record))
        {
            var isOwner = piece.Place.Owner?.Plan.Record.Name == owner;
            var first = isOwner ? numbers.FirstOf(piece.Place.Owner!, piece.Number) + 1 : 0;
            foreach (var row in piece.Rows.Owners)
                cells.Add(isOwner ? first + row : 0);
        }
    }

    /// <summary>Adds the numbers of the texts that say where clauses or divisions are.</summary>
    public void JoinPositions(string record, List<long> locators, List<long> eIds)
    {
        foreach (var piece in numbers.PiecesOf(record))
        {
            locators.AddRange(piece.Rows.Positions.Locators);
            eIds.AddRange(piece.Rows.Positions.EIds);
        }
    }

    /// <summary>Goes once more over all rows, as some name stands for nothing: it is reported at each place where it stands. What points to parts comes last.</summary>
    private void RejectUnknown()
    {
        foreach (var isOfParts in new[] { false, true })
            foreach (var record in plan.Records)
                foreach (var piece in numbers.PiecesOf(record.Record.Name))
                    foreach (var row in piece.Rows.Rows)
                        foreach (var field in record.Fields.Where(f => f.Names >= 0 && IsOfParts(f.Field) == isOfParts))
                            foreach (var name in row.Of(field.Index))
                                _names.Reject(field.Field, new Located<string>((string)name.Content, name.Place));
    }

    private bool IsOfParts(FieldModel field) => field.Kind == FieldKind.Reference && plan.Of(field.Target!).Record.Mark is not null;

    /// <summary>The chunks of a kind of record, row after row; a row without a text belongs to any chunk.</summary>
    private IEnumerable<TextRun> RunsOf(string record, TextPool pool)
    {
        var (row, last) = (0, (File: (FileLayout?)null, Chunk: 0));
        foreach (var piece in numbers.PiecesOf(record))
        {
            foreach (var chunk in piece.Rows.Chunks)
            {
                if (chunk > 0 && (chunk != last.Chunk || piece.File != last.File))
                {
                    if (last.File is not null)
                        yield return new TextRun(row, pool.ChunkOf(last.File, last.Chunk));
                    last = (piece.File, chunk);
                }

                row++;
            }
        }

        if (last.File is not null)
            yield return new TextRun(row, pool.ChunkOf(last.File, last.Chunk));
    }

    /// <summary>A list that nobody writes: the rows of another record that point here, each once.</summary>
    private void LayOutInverse(RecordModel record, FieldModel field)
    {
        var pointer = plan.Of(field.Target!).Fields.First(f => f.Field.Key == field.InverseOf);
        var pointers = _tables[field.Target!];
        var starts = pointer.Field.IsList ? pointers.ValuesOf(pointer.Field.StartsProperty) : null;
        var inverse = new InverseList(CountOf(record.Name), CountOf(field.Target!), pointers.ValuesOf(pointer.Field.Property), starts);
        inverse.AddTo(_tables[record.Name].StartsColumn(field), _tables[record.Name].Column(field.Property, field.Doc));
    }
}
