using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>Puts the files of a catalogue in order, and what stands in them: which instruments there are, and where each division and clause is in the text.</summary>
internal sealed class CatalogueOutline
{
    private readonly Schema _schema;
    private readonly Dictionary<DataFile, PlacedFile> _placed = new(ByReference<DataFile>.Instance);

    private CatalogueOutline(Schema schema, IReadOnlyList<DataFile> files)
    {
        (_schema, Files) = (schema, files);
        Gaps = new Gaps(schema, files);
        Heads = files.OfType<CatalogueFile>().ToList();
        var texts = files.OfType<TextFile>().ToList();
        HasCatalogue = Heads.Count > 0 || texts.Any(t => t.Declaration is not null);
        Instruments = HasCatalogue ? InstrumentsOf(Head, texts) : [];
        Outlines = HasCatalogue ? Outline(texts) : [];
        Text = new TextRows(Outlines);
        if (HasCatalogue)
            Place();
    }

    /// <summary>The files in the order of their paths.</summary>
    public IReadOnlyList<DataFile> Files { get; }

    public Gaps Gaps { get; }

    /// <summary>The files that hold a catalogue; there should be one.</summary>
    public IReadOnlyList<CatalogueFile> Heads { get; }

    /// <summary>Whether there is a catalogue, in a file of its own or declared by a text.</summary>
    public bool HasCatalogue { get; }

    /// <summary>The instruments with the files that they stand in.</summary>
    public IReadOnlyList<(Row Row, DataFile File)> Instruments { get; }

    public IReadOnlyList<InstrumentOutline> Outlines { get; }

    public TextRows Text { get; }

    /// <summary>The ids of what is of a level that it cannot be of.</summary>
    public HashSet<string> Misplaced { get; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a kind of record the files in which rows of it stand by themselves, in the order of the rows.</summary>
    public Dictionary<string, List<DataFile>> FilesOf { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the order of things.</summary>
    public ErrorSink Errors { get; } = new();

    private CatalogueFile? Head => Heads.FirstOrDefault();

    public static CatalogueOutline Of(Schema schema, IEnumerable<DataFile> files) => new(schema, files.OrderBy(f => f.Path, NaturalComparer.Instance).ToList());

    /// <summary>A file with the places of what stands in it.</summary>
    public PlacedFile Placed(DataFile file) => _placed.TryGetValue(file, out var placed) ? placed : new PlacedFile(file, null, EquatableArray<PlacedRow>.Empty);

    /// <summary>Those of the file of the catalogue, then those that texts declare; short titles and citations default to the title.</summary>
    private List<(Row Row, DataFile File)> InstrumentsOf(CatalogueFile? head, IEnumerable<TextFile> texts)
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

    private List<InstrumentOutline> Outline(IReadOnlyList<TextFile> texts)
    {
        var prefixes = Instruments.Select(i => i.Row.Text(CoreSchema.InstrumentRecord, "prefix") ?? "").ToList();
        foreach (var stray in texts.Where(t => t.Declaration is null && !prefixes.Contains(t.Instrument.Value) && t.Instrument.Value.Length > 0 && !Gaps.MayHold(CoreSchema.Instrument)))
            Errors.Add(DataErrors.UnknownReference, stray.Instrument.Place, "instrument", stray.Instrument.Value, Nearest.Three(stray.Instrument.Value, prefixes));

        var locks = Files.OfType<LockFile>().ToList();
        var (withdrawn, locked) = (LockedIds.Withdrawn(locks), LockedIds.All(locks));

        // Levels that could not be read may be the ones that ids follow from.
        var errors = Gaps.MayHold(CoreSchema.Instrument) ? new ErrorSink() : Errors;
        return Instruments
            .Select((x, i) => OutlineBuilder.Build(_schema, x.Row, texts.Where(t => prefixes.IndexOf(t.Instrument.Value) == i).ToList(), withdrawn, locked, Misplaced, errors))
            .ToList();
    }

    /// <summary>Gathers for each file the rows that stand in it by themselves, kind by kind as the schema has them.</summary>
    private void Place()
    {
        var rows = new Dictionary<DataFile, List<PlacedRow>>(ByReference<DataFile>.Instance);
        var first = Instruments.FirstOrDefault();
        var catalogue = Head?.Catalogue ?? new Row(EquatableArray<Value>.Empty, default);
        var key = first.Row?.Text(CoreSchema.InstrumentRecord, "prefix")?.ToLowerInvariant() ?? "catalogue";
        Add(Head ?? first.File, CoreSchema.Catalogue, catalogue.WithDefault(CoreSchema.CatalogueRecord, "key", key));
        foreach (var (row, file) in Instruments)
            Add(file, CoreSchema.Instrument, row);
        foreach (var (item, around) in Text.DivisionsInPlace)
            Add(item.File, CoreSchema.Division, item.Content.Row, TextRows.PositionOf(item, around));
        foreach (var (item, around) in Text.ClausesInPlace)
            Add(item.File, CoreSchema.Clause, item.Content.Row, TextRows.PositionOf(item, around));
        foreach (var file in Files.OfType<EntriesFile>())
            foreach (var entry in file.Entries)
                Add(file, file.Record, entry.Row);

        var citations = Outlines.SelectMany(o => o.Files, (o, file) => (o.Row, file)).ToDictionary(x => (DataFile)x.file, x => x.Row.Text(CoreSchema.InstrumentRecord, "citation"), ByReference<DataFile>.Instance);
        foreach (var file in rows.Keys)
            _placed.Add(file, new PlacedFile(file, citations.TryGetValue(file, out var citation) ? citation : null, rows[file].ToEquatableArray()));

        void Add(DataFile file, string record, Row row, Position position = default)
        {
            if (!rows.TryGetValue(file, out var inFile))
                rows.Add(file, inFile = []);
            if (!FilesOf.TryGetValue(record, out var files))
                FilesOf.Add(record, files = []);
            if (files.Count == 0 || !ReferenceEquals(files[files.Count - 1], file))
                files.Add(file);
            inFile.Add(new PlacedRow(_schema.Record(record), row, position));
        }
    }
}
