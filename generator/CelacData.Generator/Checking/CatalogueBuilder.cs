using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>Makes one checked catalogue of all files, and the list of everything that is wrong across them.</summary>
internal sealed class CatalogueBuilder
{
    private readonly ErrorSink _errors = new();
    private readonly Schema _schema;
    private readonly IReadOnlyList<DataFile> _files;
    private readonly IReadOnlyList<LockFile> _locks;
    private readonly Symbols _symbols;
    private readonly RecordLayout _layout;
    private readonly Identifiers _identifiers;

    private CatalogueBuilder(Schema schema, IReadOnlyList<DataFile> files)
    {
        _schema = schema;
        _files = files;
        _locks = files.OfType<LockFile>().ToList();
        _symbols = new Symbols(_errors);
        _layout = new RecordLayout(schema, _symbols);
        _identifiers = new Identifiers(schema, _locks, files.OfType<CatalogueFile>().Select(PlaceOf).FirstOrDefault(), _symbols, _errors);
    }

    /// <summary>Without a catalogue file there is no catalogue; without any file there is nothing to say about that.</summary>
    public static (Catalogue? Catalogue, EquatableArray<DataError> Errors) Build(Schema schema, IEnumerable<DataFile> files)
    {
        var ordered = files.OrderBy(f => f.Path, NaturalComparer.Instance).ToList();
        var builder = new CatalogueBuilder(schema, ordered);
        return (builder.Build(), builder._errors.ToArray());
    }

    private Catalogue? Build()
    {
        var heads = _files.OfType<CatalogueFile>().ToList();
        if (heads.Count == 0)
        {
            if (_files.FirstOrDefault(f => f is TextFile or EntriesFile) is { } orphan)
                _errors.Add(DataErrors.MissingFile, new Place(orphan.Path, default, default), "catalogue");
            return null;
        }

        foreach (var second in heads.Skip(1))
            _errors.Add(DataErrors.DuplicateId, PlaceOf(second), "catalogue", NameCheck.Describe(PlaceOf(heads[0])));

        InstrumentCheck.Check(heads[0].Instruments, _symbols, _errors);
        var outlines = Outline(heads[0]);
        var text = new TextRows(outlines);
        AddRows(heads[0], text);
        var enums = _identifiers.Build(text, outlines, _layout);
        _layout.LayOut();
        text.AddColumns(_layout, item => FileIndex(item.File));
        _identifiers.AddValueColumns(_layout);
        FingerprintCheck.Check(_schema, text, heads[0], _errors);

        var pool = new TextPool();
        var tables = _layout.Finish(pool, _files.Select(f => f.Name).ToList()).ToList();
        tables.Add(IdIndex.Build("ClauseIdIndex", text.Clauses.Select(c => c.Item.Id).ToList()));
        foreach (var rejected in _identifiers.Locks)
            rejected.RejectUnused();
        LockTable.RejectUnknown(_locks, enums.Select(e => e.Name).ToList(), _errors);

        return new Catalogue(
            InstrumentCheck.NamespaceOf(heads[0].Catalogue, _errors),
            pool.ToChunks(),
            tables.ToEquatableArray(),
            enums.ToEquatableArray(),
            RecordClasses().ToEquatableArray(),
            new NavigationBuilder(_schema, text, _identifiers, _errors).Build(outlines).ToEquatableArray());
    }

    private List<InstrumentOutline> Outline(CatalogueFile head)
    {
        var instrument = CoreSchema.InstrumentRecord;
        var texts = _files.OfType<TextFile>().ToList();
        var prefixes = head.Instruments.Select(i => i.Text(instrument, "prefix") ?? "").ToList();
        foreach (var stray in texts.Where(t => !prefixes.Contains(t.Instrument.Value)))
            _errors.Add(DataErrors.UnknownReference, stray.Instrument.Place, "instrument", stray.Instrument.Value, Nearest.Three(stray.Instrument.Value, prefixes));

        return head.Instruments
            .Select((row, i) => OutlineBuilder.Build(_schema, row, texts.Where(t => prefixes.IndexOf(t.Instrument.Value) == i).ToList(), _errors))
            .ToList();
    }

    private void AddRows(CatalogueFile head, TextRows text)
    {
        if (head.Catalogue is not null)
            _layout.Of(CoreSchema.Catalogue).Rows.Add((head.Catalogue, FileIndex(head)));
        _layout.Of(CoreSchema.Instrument).Rows.AddRange(head.Instruments.Select(i => (i, FileIndex(head))));
        _layout.Of(CoreSchema.Division).Rows.AddRange(text.Divisions.Select(d => (d.Content.Row, FileIndex(d.File))));
        _layout.Of(CoreSchema.Clause).Rows.AddRange(text.Clauses.Select(c => (c.Item.Content.Row, FileIndex(c.Item.File))));
        foreach (var file in _files.OfType<EntriesFile>())
            _layout.Of(file.Record).Rows.AddRange(file.Entries.Select(e => (e.Row, FileIndex(file))));
    }

    /// <summary>Every declared record is a class; the clause gets the fields that the catalogue's model adds to it.</summary>
    private IEnumerable<RecordClass> RecordClasses() =>
        from record in _schema.Records
        let added = record.IsCore
            ? record with { Fields = record.Fields.Skip(CoreSchema.Schema.Record(record.Name).Fields.Count).ToEquatableArray() }
            : record
        where !record.IsCore || added.Fields.Count > 0
        let rows = _layout.Of(record.Name)
        select new RecordClass(added, rows.OwnerModels.ToEquatableArray(), _identifiers.EntriesOf(record.Name).ToEquatableArray());

    private static Place PlaceOf(CatalogueFile head) => head.Catalogue?.Place ?? new Place(head.Path, default, default);

    private int FileIndex(DataFile file)
    {
        for (var i = 0; i < _files.Count; i++)
            if (ReferenceEquals(_files[i], file))
                return i;
        return 0;
    }
}
