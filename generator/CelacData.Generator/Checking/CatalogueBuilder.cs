using System.Globalization;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Emitting;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.References;

namespace CelacData.Generator.Checking;

/// <summary>Makes one checked catalogue of all files, and the list of everything that is wrong across them.</summary>
internal sealed class CatalogueBuilder
{
    private readonly ErrorSink _errors = new();
    private readonly Schema _schema;
    private readonly CatalogueOutline _outline;
    private readonly IReadOnlyList<FileLayout> _files;
    private readonly BuildOptions _options;
    private readonly IReadOnlyList<LockFile> _locks;
    private readonly Symbols _symbols;
    private readonly ForeignClauses _foreign;
    private readonly RecordLayout _layout;
    private readonly Identifiers _identifiers;

    private CatalogueBuilder(
        LayoutPlan plan, CatalogueOutline outline, IReadOnlyDictionary<DataFile, FileLayout> layouts, BuildOptions options, EquatableArray<ReferencedCatalogue> references)
    {
        (_schema, _outline, _options) = (plan.Schema, outline, options);
        _files = outline.Files.Select(f => layouts[f]).ToList();
        _locks = outline.Files.OfType<LockFile>().ToList();
        _symbols = new Symbols(_schema, outline.Gaps, _errors);
        _foreign = new ForeignClauses(references, _errors);
        var numbers = new RowNumbers(plan, outline.FilesOf.ToDictionary(f => f.Key, f => f.Value.ConvertAll(file => layouts[file]), StringComparer.Ordinal));
        _layout = new RecordLayout(plan, numbers, _symbols, _foreign);
        _identifiers = new Identifiers(_schema, _locks, outline.Heads.Select(PlaceOf).FirstOrDefault(), _symbols, outline.Gaps, _errors);
    }

    /// <summary>Without a catalogue file there is no catalogue; without any file there is nothing to say about that.</summary>
    /// <param name="layouts">Each file of the outline, laid out.</param>
    public static CheckedCatalogue Build(
        LayoutPlan plan, CatalogueOutline outline, IEnumerable<FileLayout> layouts, BuildOptions options, EquatableArray<ReferencedCatalogue> references)
    {
        var builder = new CatalogueBuilder(plan, outline, layouts.ToDictionary(l => l.File, ByReference<DataFile>.Instance), options, references);
        return new CheckedCatalogue(builder.Build(), builder._errors.ToArray());
    }

    private Catalogue? Build()
    {
        var (heads, gaps) = (_outline.Heads, _outline.Gaps);
        foreach (var second in heads.Skip(1))
            _errors.Add(DataErrors.SecondCatalogue, PlaceOf(second), NameCheck.Describe(PlaceOf(heads[0])));
        if (!_outline.HasCatalogue)
        {
            if (_outline.Files.FirstOrDefault(f => f is TextFile or EntriesFile) is { } orphan && !gaps.MayHold(CoreSchema.Catalogue))
                _errors.Add(DataErrors.MissingFile, Place.OfFile(orphan.Path), "catalogue");
            return null;
        }

        var (text, instruments) = (_outline.Text, _outline.Instruments.Select(i => i.Row).ToList());
        if (_locks.Count == 0)
            _errors.Add(DataErrors.NoLock, heads.Select(PlaceOf).Append(instruments.Select(i => i.Place).FirstOrDefault()).First());
        InstrumentCheck.Check(instruments, _schema, _symbols, gaps.MayHold(CoreSchema.Instrument) ? new ErrorSink() : _errors);
        _errors.AddAll(_outline.Errors);
        if (text.Clauses.Count > IdSlot.MostRows)
        {
            _errors.Add(DataErrors.TooManyClauses, text.Clauses[IdSlot.MostRows].Item.Content.Row.Place, IdSlot.MostRows.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var levels = new LevelClassBuilder(_schema, _outline.Outlines);
        var enums = _identifiers.Build(text, _layout);
        _identifiers.RejectMissing(_outline.Misplaced);
        _layout.LayOut();
        text.AddColumns(_layout, levels);
        _identifiers.AddValueColumns(_layout);

        var pool = new TextPool();
        var ids = IdIndex.Build(Key, text.Clauses.Select(c => c.Item.Id).ToList(), pool);
        foreach (var file in _files.Where(f => f.HasRows))
            pool.Add(file);
        var cells = new CellLayout();
        ids = ids with { Displacements = cells.Place("ClauseIdIndex", ids.Displacements) };
        var tables = _layout.Finish(pool).Select(cells.Place).ToEquatableArray();
        LockTable.RejectUnknown(_locks, enums.Select(e => e.Name).ToList(), _schema, _errors);

        var nameSpace = InstrumentCheck.NamespaceOf(heads.FirstOrDefault()?.Catalogue, _options.Namespace, _errors);
        var navigation = NavigationPieces.Of(new NavigationBuilder(_schema, text, _layout, levels, _errors).Build(_outline.Outlines));
        if (_options.TooLowVersion is { } version)
        {
            _errors.Add(DataErrors.LanguageVersion, default, BuildOptions.NeededVersion, version);
            return null;
        }

        return new Catalogue(
            new Target(nameSpace, _options.HasSpans, HasAnnotations: _options.HasSpans || !_options.EmitsCore),
            new CatalogIndexBuilder(_schema, text, _layout, _identifiers).Build(Key, instruments, _locks).ToEquatableArray(),
            new CatalogueInfoBuilder(_schema, _layout, _errors).Build(enums),
            CoreFiles().ToEquatableArray(),
            pool.ToChunks(),
            tables,
            cells.ToRuns(),
            ids,
            enums.ToEquatableArray(),
            _identifiers.Locks.SelectMany(l => l.Withdrawn).Select(w => new WithdrawnValue(w.Enum, w.Value.Value, w.Value.Id.Value, w.ReplacedBy)).ToEquatableArray(),
            RecordClasses(new QueryBuilder(_schema, _layout, enums)).ToEquatableArray(),
            levels.Build().ToEquatableArray(),
            levels.BuildIndex(),
            navigation);
    }

    private string Key => _layout.RowsOf(CoreSchema.Catalogue).First().Text(CoreSchema.CatalogueRecord, "key")!;

    private IEnumerable<string> CoreFiles()
    {
        var files = _options.EmitsCore ? CoreEmitter.Files : [];
        return _schema.Has(FieldKind.Quantity) ? files.Append(CoreEmitter.Quantities) : files;
    }

    /// <summary>Every declared record is a class; the clause gets the fields that the catalogue's model adds to it.</summary>
    private IEnumerable<RecordClass> RecordClasses(QueryBuilder queries) =>
        from record in _schema.Records
        let added = record.IsCore
            ? record with { Fields = record.Fields.Skip(CoreSchema.Schema.Record(record.Name).Fields.Count).ToEquatableArray() }
            : record
        where !record.IsCore || added.Fields.Count > 0 || record.Name == CoreSchema.Clause
        select new RecordClass(
            added with { Fields = Resolved(record, added.Fields).ToEquatableArray() },
            _layout.OwnersOf(record.Name).ToEquatableArray(),
            _identifiers.EntriesOf(record.Name).ToEquatableArray(),
            queries.Of(record).ToEquatableArray(),
            HasFingerprint(record));

    /// <summary>A field for clauses of a catalogue that is not there has no type and is left out; of another, the emitter needs the namespace.</summary>
    private IEnumerable<FieldModel> Resolved(RecordModel record, IEnumerable<FieldModel> fields) =>
        from field in fields
        let catalogue = field.Kind == FieldKind.ForeignClause ? _foreign.Find(field.Target!) : null
        where field.Kind != FieldKind.ForeignClause || catalogue is not null
        select catalogue is not null ? field with { Target = catalogue.Namespace } : _layout.SharesRows(record, field) ? field with { SharesRows = true } : field;

    /// <summary>Whether every clause has a fingerprint; null for what has none.</summary>
    private static bool? HasFingerprint(RecordModel record) => record.Name == CoreSchema.Clause
        ? !record.Fields[record.IndexOf("fingerprint")].IsOptional && !record.Fields[record.IndexOf("words")].IsOptional
        : null;

    private static Place PlaceOf(CatalogueFile head) => head.Catalogue?.Place ?? Place.OfFile(head.Path);
}
