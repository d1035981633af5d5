using System.Globalization;
using CelacData.Generator.Checking;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Parses a file of data. Its first key tells what it holds.</summary>
internal sealed class FileParser
{
    private readonly YamlFile _file;
    private readonly ParsePlan _plan;
    private readonly Schema _schema;
    private readonly ErrorSink _errors = new();
    private readonly RowParser _rows;

    /// <summary>Whether the file holds something that is read but cannot be used.</summary>
    private bool _isUnread;

    private FileParser(YamlFile file, ParsePlan plan)
    {
        (_file, _plan, _schema) = (file, plan, plan.Schema);
        _rows = new RowParser(plan, _errors);
    }

    public static DataFile Parse(YamlFile file, ParsePlan plan)
    {
        var parser = new FileParser(file, plan);
        var parsed = parser.Parse();
        return parsed with { IsIncomplete = parser._isUnread || (file.IsIncomplete && file.FirstKey != SchemaParser.FileKey) };
    }

    private DataFile Parse()
    {
        if (_file.IsFound && !IsProbablyData(_file.FirstKey))
            return new OtherFile(_file.Path, _file.Name, EquatableArray<DataError>.Empty);
        _isUnread = _file.Root is null && _file.Errors.Any(e => e.Rule.Id != DataErrors.EmptyFile.Id);
        if (_file.Root is not { Entries.Count: > 0 } root)
            return new OtherFile(_file.Path, _file.Name, _file.Errors);

        var kind = KindOf(root.Entries[0].Key);
        var reader = new MappingReader(kind is null || root.Entries[0].Key.Value == ParsePlan.Contents ? root : WithKey(root, kind), "the file", _errors);
        return kind switch
        {
            SchemaParser.FileKey => new OtherFile(_file.Path, _file.Name, AllErrors()),
            "catalogue" => ParseCatalogue(reader),
            "instrument" => ParseText(reader),
            "lock" => ParseLock(reader),
            not null when _schema.FindByFileKey(kind) is { } record => ParseEntries(reader, record),
            _ => new OtherFile(_file.Path, _file.Name, AllErrors()),
        };
    }

    /// <summary>A file that nobody has named is somebody else's, unless its first key is that of a data file or a slip of one.</summary>
    private bool IsProbablyData(string? firstKey) => firstKey is not null && _plan.Kinds.Any(k => Nearest.IsSlip(firstKey, k));

    /// <summary>The kind that the first key tells, or that it was meant to tell; null where it is near to none.</summary>
    private string? KindOf(YamlKey key)
    {
        // The first line of a text is missing, which is reported when it is parsed.
        if (key.Value == ParsePlan.Contents)
            return "instrument";
        if (_plan.Kinds.Contains(key.Value))
            return key.Value;
        if (!_schema.IsIncomplete && !_schema.Rejected.Any(r => string.Equals(r, key.Value, StringComparison.OrdinalIgnoreCase)))
            _errors.Add(DataErrors.UnknownFileKind, key.Place, key.Value, Nearest.Suggestion(key.Value, _plan.Kinds));
        var meant = Nearest.OneNear(key.Value, _plan.Kinds);
        _isUnread |= meant is null;
        return meant;
    }

    private static YamlMapping WithKey(YamlMapping root, string kind) => root with
    {
        Entries = root.Entries.Select((e, i) => i == 0 ? e with { Key = e.Key with { Value = kind } } : e).ToEquatableArray(),
    };

    private CatalogueFile ParseCatalogue(MappingReader reader)
    {
        Row? catalogue = null;
        reader.Knows("catalogue", "instruments");
        if (reader.RequiredMapping("catalogue") is { } head)
        {
            var headReader = new MappingReader(head, "the catalogue", _errors);
            catalogue = _rows.Parse(headReader, CoreSchema.CatalogueRecord);
            headReader.RejectOthers();
        }

        var instruments = ParseRows(reader, "instruments", "an instrument", _schema.Record(CoreSchema.Instrument), optional: true);
        reader.RejectOthers();
        return new CatalogueFile(_file.Path, _file.Name, AllErrors(), catalogue, instruments);
    }

    private TextFile ParseText(MappingReader reader)
    {
        reader.Knows("instrument", ParsePlan.Contents);
        var (prefix, declaration) = ParseInstrument(reader);
        var contents = ParseContents(reader, optional: false);
        reader.RejectOthers();
        if (prefix.Value.Length == 0 && declaration is null)
            prefix = prefix with { Value = PrefixOf(contents) };
        return new TextFile(_file.Path, _file.Name, AllErrors(), prefix, declaration, contents);
    }

    /// <summary>A text names its instrument by its prefix, or declares it.</summary>
    private (Located<string> Prefix, Row? Declaration) ParseInstrument(MappingReader reader)
    {
        if (reader.Optional("instrument") is not YamlMapping mapping || !_plan.FormOf(CoreSchema.Instrument).Keys.Any(k => mapping.Entries.Any(e => e.Key.Value == k)))
            return (reader.LocatedText("instrument") ?? new Located<string>("", reader.Place), null);
        var record = _schema.Record(CoreSchema.Instrument);
        var head = new MappingReader(mapping, "the instrument", _errors);
        var row = _rows.Parse(head, record);
        head.RejectOthers();
        return (new Located<string>(row.Text(record, "prefix") ?? "", row.PlaceOf(record, "prefix")), row);
    }

    /// <summary>Where the instrument is not named, which is reported, the ids tell which one it is.</summary>
    private string PrefixOf(EquatableArray<Content> contents)
    {
        var id = contents.Count == 0 ? null : contents[0].Row.Text(_schema.Record(contents[0].IsClause ? CoreSchema.Clause : CoreSchema.Division), "id");
        return id is not null && id.IndexOf('-') is > 0 and var hyphen ? id.Substring(0, hyphen) : "";
    }

    /// <summary>What has contents of its own is a division; everything else is a clause.</summary>
    private EquatableArray<Content> ParseContents(MappingReader reader, bool optional)
    {
        var contents = new List<Content>();
        foreach (var item in reader.Mappings(ParsePlan.Contents, "an entry of the text", optional))
        {
            var clause = _schema.Record(CoreSchema.Clause);
            // What has nothing that clauses alone have, as something of it was lost, is no clause for certain.
            var isClause = !item.Knows(_plan.ContentKeys).Has(ParsePlan.Contents) && (!item.IsCut || _plan.ClauseKeys.Any(item.Has));
            var record = isClause ? clause : _schema.Record(CoreSchema.Division);
            var row = isClause ? _rows.Parse(item, record) : _rows.Parse(item, record, ParsePlan.Contents);
            var children = isClause ? EquatableArray<Content>.Empty : ParseContents(item, optional: true);
            item.RejectOthers();
            contents.Add(new Content(isClause, row, children));
        }

        return contents.ToEquatableArray();
    }

    private EntriesFile ParseEntries(MappingReader reader, RecordModel record)
    {
        reader.Knows(record.FileKey);
        var entries = new List<Entry>();
        foreach (var row in ParseRows(reader, record.FileKey, $"an entry of '{record.FileKey}'", record))
        {
            if (row.Single(record.IndexOf("name")) is { Content: string name, Place: var place })
                entries.Add(new Entry(new Located<string>(name, place), row));
            else
                _isUnread = true;
        }

        reader.RejectOthers();
        return new EntriesFile(_file.Path, _file.Name, AllErrors(), record.Name, entries.ToEquatableArray());
    }

    private EquatableArray<Row> ParseRows(MappingReader reader, string key, string what, RecordModel record, bool optional = false)
    {
        var rows = new List<Row>();
        foreach (var item in reader.Mappings(key, what, optional))
        {
            rows.Add(_rows.Parse(item, record));
            item.RejectOthers();
        }

        return rows.ToEquatableArray();
    }

    private LockFile ParseLock(MappingReader reader)
    {
        reader.Knows("lock");
        var enums = new List<LockedEnum>();
        if (reader.RequiredMapping("lock") is { } lists)
            enums.AddRange(ListsOf(lists).Select(e => ParseValues(new Located<string>(e.Key.Value, e.Key.Place), e.Value)));
        reader.RejectOthers();
        return new LockFile(_file.Path, _file.Name, AllErrors(), enums.ToEquatableArray());
    }

    /// <summary>Where the line with the name of an enum is missing, its values stand among the enums; that is one mistake, and of which enum they are is not known.</summary>
    private IEnumerable<YamlEntry> ListsOf(YamlMapping lists)
    {
        var strays = lists.Entries.Where(e => e.Value is YamlScalar { IsNull: false }).ToList();
        if (strays.Count == 0)
            return lists.Entries;
        if (!_file.IsIncomplete)
            _errors.Add(DataErrors.WrongType, strays[0].Value.Place, "A list of values", "a mapping from ids to numbers", strays[0].Value.Description);
        _isUnread = true;
        return lists.Entries.Except(strays);
    }

    private LockedEnum ParseValues(Located<string> name, YamlNode node)
    {
        var values = new List<LockedValue>();
        var mapping = node as YamlMapping;
        if (node is not (YamlMapping or YamlLost))
            _errors.Add(DataErrors.WrongType, node.Place, "A list of values", "a mapping from ids to numbers", node.Description);
        _isUnread |= mapping is null;
        foreach (var entry in mapping?.Entries ?? EquatableArray<YamlEntry>.Empty)
        {
            PlainText.Check(entry.Key, _errors);
            if (entry.Value is YamlMapping withdrawn)
                values.AddRange(ParseWithdrawn(entry.Key, withdrawn));
            else if (entry.Value is YamlScalar scalar && ValueOf(scalar.Value) is { } number)
                values.Add(new LockedValue(new Located<string>(entry.Key.Value, entry.Key.Place), number));
            else if (entry.Value is not YamlLost)
                _errors.Add(DataErrors.InvalidLockValue, entry.Value.Place, entry.Key.Value, LockTable.MaximumValue.ToString(CultureInfo.InvariantCulture), entry.Value.Description);
        }

        var unread = mapping?.Entries.Select(e => e.Key.Value).Except(values.Select(v => v.Id.Value));
        return new LockedEnum(name, values.ToEquatableArray(), (unread ?? []).ToEquatableArray());
    }

    private static int? ValueOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LockTable.MaximumValue ? number : null;

    /// <summary>An id that is in use no longer keeps its value, and says what replaced it.</summary>
    private IEnumerable<LockedValue> ParseWithdrawn(YamlKey id, YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, $"'{id.Value}'", _errors);
        reader.Knows("value", "replacedBy");
        var value = reader.LocatedNumber("value");
        var replacedBy = reader.Required("replacedBy", "a list of ids") is null ? [] : reader.Texts("replacedBy").ToList();
        reader.RejectOthers();
        if (value is { } given && ValueOf(given.Value) is null)
            _errors.Add(DataErrors.InvalidLockValue, given.Place, id.Value, LockTable.MaximumValue.ToString(CultureInfo.InvariantCulture), $"the text '{given.Value}'");
        else if (value is not null)
            yield return new LockedValue(new Located<string>(id.Value, id.Place), ValueOf(value.Value.Value)!.Value, replacedBy.ToEquatableArray());
    }

    private EquatableArray<DataError> AllErrors() => _file.Errors.Concat(_errors.ToArray()).ToEquatableArray();
}
