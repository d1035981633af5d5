using CelacData.Generator.Diagnostics;
using CelacData.Generator.Emitting;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;
using CelacData.Generator.References;

namespace CelacData.Generator.Checking;

/// <summary>Makes one checked catalogue of all files, and the list of everything that is wrong across them.</summary>
internal sealed class CatalogueBuilder
{
    private readonly ErrorSink _errors = new();
    private readonly Schema _schema;
    private readonly IReadOnlyList<DataFile> _files;
    private readonly BuildOptions _options;
    private readonly IReadOnlyList<LockFile> _locks;
    private readonly Gaps _gaps;
    private readonly Symbols _symbols;
    private readonly ForeignClauses _foreign;
    private readonly RecordLayout _layout;
    private readonly Identifiers _identifiers;
    private readonly HashSet<string> _misplaced = new(StringComparer.Ordinal);

    private CatalogueBuilder(Schema schema, IReadOnlyList<DataFile> files, BuildOptions options, EquatableArray<ReferencedCatalogue> references)
    {
        _schema = schema;
        _files = files;
        _options = options;
        _locks = files.OfType<LockFile>().ToList();
        _gaps = new Gaps(schema, files);
        _symbols = new Symbols(schema, _gaps, _errors);
        _foreign = new ForeignClauses(references, _errors);
        _layout = new RecordLayout(schema, _symbols, _foreign);
        _identifiers = new Identifiers(schema, _locks, files.OfType<CatalogueFile>().Select(PlaceOf).FirstOrDefault(), _symbols, _gaps, _errors);
    }

    /// <summary>Without a catalogue file there is no catalogue; without any file there is nothing to say about that.</summary>
    public static (Catalogue? Catalogue, EquatableArray<DataError> Errors) Build(
        Schema schema, IEnumerable<DataFile> files, BuildOptions options, EquatableArray<ReferencedCatalogue> references)
    {
        var ordered = files.OrderBy(f => f.Path, NaturalComparer.Instance).ToList();
        var builder = new CatalogueBuilder(schema, ordered, options, references);
        return (builder.Build(), builder._errors.ToArray());
    }

    private Catalogue? Build()
    {
        var heads = _files.OfType<CatalogueFile>().ToList();
        var texts = _files.OfType<TextFile>().ToList();
        foreach (var second in heads.Skip(1))
            _errors.Add(DataErrors.SecondCatalogue, PlaceOf(second), NameCheck.Describe(PlaceOf(heads[0])));
        if (heads.Count == 0 && texts.All(t => t.Declaration is null))
        {
            if (_files.FirstOrDefault(f => f is TextFile or EntriesFile) is { } orphan && !_gaps.MayHold(CoreSchema.Catalogue))
                _errors.Add(DataErrors.MissingFile, Place.OfFile(orphan.Path), "catalogue");
            return null;
        }

        var instruments = Instruments(heads.FirstOrDefault(), texts);
        if (_locks.Count == 0)
            _errors.Add(DataErrors.NoLock, heads.Select(PlaceOf).Append(instruments.Select(i => i.Row.Place).FirstOrDefault()).First());
        InstrumentCheck.Check(instruments.Select(i => i.Row).ToList(), _schema, _symbols, _gaps.MayHold(CoreSchema.Instrument) ? new ErrorSink() : _errors);
        var outlines = Outline(instruments, texts);
        var text = new TextRows(outlines);
        var levels = new LevelClassBuilder(_schema, outlines);
        AddRows(heads.FirstOrDefault(), instruments, text);
        var enums = _identifiers.Build(text, outlines, _layout);
        _identifiers.RejectMissing(_misplaced);
        _layout.LayOut();
        text.AddColumns(_schema, _layout, levels);
        _identifiers.AddValueColumns(_layout);
        FingerprintCheck.Check(_schema, text, instruments.Select(i => i.Row), _errors);

        var pool = new TextPool();
        var ids = IdIndex.Build(Key, text.Clauses.Select(c => c.Item.Id).ToList(), pool);
        var tables = _layout.Finish(pool, _files.Select(f => f.Name).ToList()).ToList();
        LockTable.RejectUnknown(_locks, enums.Select(e => e.Name).ToList(), _schema, _errors);

        var nameSpace = InstrumentCheck.NamespaceOf(heads.FirstOrDefault()?.Catalogue, _options.Namespace, _errors);
        var navigation = NavigationPieces.Of(new NavigationBuilder(_schema, text, _identifiers, levels, _errors).Build(outlines));
        if (_options.TooLowVersion is { } version)
        {
            _errors.Add(DataErrors.LanguageVersion, default, BuildOptions.NeededVersion, version);
            return null;
        }

        return new Catalogue(
            new Target(nameSpace, _options.HasSpans, HasAnnotations: _options.HasSpans || !_options.EmitsCore),
            Index(text, instruments.Select(i => i.Row).ToList()),
            new CatalogueInfoBuilder(_schema, _layout, _errors).Build(enums),
            CoreFiles().ToEquatableArray(),
            pool.ToChunks(),
            tables.ToEquatableArray(),
            ids,
            enums.ToEquatableArray(),
            _identifiers.Locks.SelectMany(l => l.Withdrawn).Select(w => new WithdrawnValue(w.Enum, w.Value.Value, w.Value.Id.Value, w.ReplacedBy)).ToEquatableArray(),
            RecordClasses().ToEquatableArray(),
            levels.Build().ToEquatableArray(),
            levels.BuildIndex(),
            navigation);
    }

    /// <summary>Those of the file of the catalogue, then those that texts declare; short titles and citations default to the title.</summary>
    private List<(Row Row, DataFile File)> Instruments(CatalogueFile? head, IEnumerable<TextFile> texts)
    {
        var record = _schema.Record(CoreSchema.Instrument);
        var declared = (head?.Instruments ?? EquatableArray<Row>.Empty).Select(i => (Row: i, File: (DataFile)head!))
            .Concat(texts.Where(t => t.Declaration is not null).Select(t => (Row: t.Declaration!, File: (DataFile)t)));
        return declared.Select(i =>
        {
            var row = i.Row.WithDefault(record, "shortTitle", i.Row.Text(record, "title"));
            return (row.WithDefault(record, "citation", row.Text(record, "shortTitle")), i.File);
        }).ToList();
    }

    private string Key => _layout.Of(CoreSchema.Catalogue).Rows[0].Row.Text(CoreSchema.CatalogueRecord, "key")!;

    private EquatableArray<CatalogIndex> Index(TextRows text, IReadOnlyList<Row> instruments) => new CatalogIndexBuilder(_schema, text, _identifiers).Build(
        Key, instruments, _locks).ToEquatableArray();

    private List<InstrumentOutline> Outline(IReadOnlyList<(Row Row, DataFile File)> instruments, IReadOnlyList<TextFile> texts)
    {
        var instrument = CoreSchema.InstrumentRecord;
        var prefixes = instruments.Select(i => i.Row.Text(instrument, "prefix") ?? "").ToList();
        foreach (var stray in texts.Where(t => t.Declaration is null && !prefixes.Contains(t.Instrument.Value) && t.Instrument.Value.Length > 0 && !_gaps.MayHold(CoreSchema.Instrument)))
            _errors.Add(DataErrors.UnknownReference, stray.Instrument.Place, "instrument", stray.Instrument.Value, Nearest.Three(stray.Instrument.Value, prefixes));

        var withdrawn = _identifiers.WithdrawnClauses();
        var locked = _identifiers.LockedClauses();

        // Levels that could not be read may be the ones that ids follow from.
        var errors = _gaps.MayHold(CoreSchema.Instrument) ? new ErrorSink() : _errors;
        return instruments
            .Select((x, i) => OutlineBuilder.Build(_schema, x.Row, texts.Where(t => prefixes.IndexOf(t.Instrument.Value) == i).ToList(), withdrawn, locked, _misplaced, errors))
            .ToList();
    }

    private void AddRows(CatalogueFile? head, IReadOnlyList<(Row Row, DataFile File)> instruments, TextRows text)
    {
        var first = instruments.FirstOrDefault();
        var catalogue = head?.Catalogue ?? new Row(CoreSchema.CatalogueRecord.Fields.Select(_ => Cell.Empty).ToEquatableArray(), default);
        var key = first.Row?.Text(CoreSchema.InstrumentRecord, "prefix")?.ToLowerInvariant() ?? "catalogue";
        _layout.Of(CoreSchema.Catalogue).Rows.Add((catalogue.WithDefault(CoreSchema.CatalogueRecord, "key", key), FileIndex(head ?? first.File)));
        _layout.Of(CoreSchema.Instrument).Rows.AddRange(instruments.Select(i => (i.Row, FileIndex(i.File))));
        _layout.Of(CoreSchema.Division).Rows.AddRange(text.Divisions.Select(d => (Completed(CoreSchema.DivisionRecord, d), FileIndex(d.File))));
        _layout.Of(CoreSchema.Clause).Rows.AddRange(text.Clauses.Select(c => (Completed(CoreSchema.ClauseRecord, c.Item), FileIndex(c.Item.File))));
        foreach (var file in _files.OfType<EntriesFile>())
            _layout.Of(file.Record).Rows.AddRange(file.Entries.Select(e => (e.Row, FileIndex(file))));
    }

    /// <summary>Where nobody says what was printed, the number stands for it; and an id that does not fit its place gave way to the one that does.</summary>
    private static Row Completed(RecordModel record, OutlineItem item) =>
        item.Content.Row.WithDefault(record, "enumerator", item.Number).With(record, "id", item.Id);

    private IEnumerable<string> CoreFiles()
    {
        var files = _options.EmitsCore ? CoreEmitter.Files : [];
        return _schema.Has(FieldKind.Quantity) ? files.Append(CoreEmitter.Quantities) : files;
    }

    /// <summary>Every declared record is a class; the clause gets the fields that the catalogue's model adds to it.</summary>
    private IEnumerable<RecordClass> RecordClasses() =>
        from record in _schema.Records
        let added = record.IsCore
            ? record with { Fields = record.Fields.Skip(CoreSchema.Schema.Record(record.Name).Fields.Count).ToEquatableArray() }
            : record
        where !record.IsCore || added.Fields.Count > 0 || record.Name == CoreSchema.Clause
        let rows = _layout.Of(record.Name)
        select new RecordClass(added with { Fields = Resolved(added.Fields).ToEquatableArray() }, rows.OwnerModels.ToEquatableArray(), _identifiers.EntriesOf(record.Name).ToEquatableArray(), HasFingerprint(record));

    /// <summary>A field for clauses of a catalogue that is not there has no type and is left out; of another, the emitter needs the namespace.</summary>
    private IEnumerable<FieldModel> Resolved(IEnumerable<FieldModel> fields) =>
        from field in fields
        let catalogue = field.Kind == FieldKind.ForeignClause ? _foreign.Find(field.Target!) : null
        where field.Kind != FieldKind.ForeignClause || catalogue is not null
        select catalogue is not null ? field with { Target = catalogue.Namespace } : _layout.SharesRows(field) ? field with { SharesRows = true } : field;

    /// <summary>Whether every clause has a fingerprint; null for what has none.</summary>
    private static bool? HasFingerprint(RecordModel record) => record.Name == CoreSchema.Clause
        ? !record.Fields[record.IndexOf("fingerprint")].IsOptional && !record.Fields[record.IndexOf("words")].IsOptional
        : null;

    private static Place PlaceOf(CatalogueFile head) => head.Catalogue?.Place ?? Place.OfFile(head.Path);

    private int FileIndex(DataFile file)
    {
        for (var i = 0; i < _files.Count; i++)
            if (ReferenceEquals(_files[i], file))
                return i;
        return 0;
    }
}
