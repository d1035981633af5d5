using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Parses the file that declares a catalogue's own code lists, records and clause fields.</summary>
internal sealed class SchemaParser
{
    public const string FileKey = "model";

    /// <summary>The keys by which files of the other kinds begin.</summary>
    public static readonly string[] FileKeys = ["catalogue", "instrument", "lock", FileKey];

    /// <summary>What a model consists of. A file that begins with one of them lacks its first line.</summary>
    private static readonly string[] s_sections = ["enums", "records", "extensions"];

    /// <summary>What a record may have and an enum has not.</summary>
    private static readonly string[] s_recordKeys = ["fields", "id", "plural", "mark"];

    private static readonly FieldModel s_name = new("name", FieldKind.Text, null, false, false, "The name in code.");

    /// <summary>What the entries of a record have that stand by themselves and declare no fields: the terms of a vocabulary.</summary>
    private static readonly FieldModel[] s_vocabulary =
    [
        s_name,
        new("title", FieldKind.Text, null, false, false, "What it is called."),
        new("definition", FieldKind.Text, null, false, true, "What is meant by it, or null."),
    ];

    private readonly ErrorSink _errors = new();
    private readonly DeclarationReader _declarations;
    private readonly List<EnumModel> _enums = [.. CoreSchema.Schema.Enums];
    private readonly List<RecordModel> _records = [.. CoreSchema.Schema.Records];
    private readonly List<(string Record, MappingReader Reader)> _pending = [];
    private readonly List<ExclusionDeclaration> _exclusions = [];
    private readonly List<MeasureDeclaration> _measures = [];

    /// <summary>Whether a file that begins with a key may be taken for one that declares a model.</summary>
    public static bool IsNearModel(string key) =>
        key == FileKey || Nearest.OneNear(key, FileKeys) == FileKey || Nearest.IsSlip(key, FileKey) || s_sections.Contains(key);

    private SchemaParser() => _declarations = new DeclarationReader(_errors);

    /// <summary>The core schema and whatever the model files, in the order of their paths, add to it.</summary>
    public static ParsedModel Parse(IEnumerable<YamlFile> files)
    {
        var parser = new SchemaParser();
        var all = files.ToList();
        foreach (var file in ModelFiles(all))
        {
            parser.ParseFile(file.Root!);
            parser._declarations.IsIncomplete |= file.IsIncomplete;
        }

        parser._declarations.IsIncomplete |= all.Any(f => f is { Root: null, IsIncomplete: true } && (f.FirstKey is null || Nearest.IsSlip(f.FirstKey, FileKey)));
        var (schema, foreignKeys) = parser.AddFields();
        return new ParsedModel(schema, foreignKeys, parser._errors.ToArray());
    }

    /// <summary>Where no file says that it is one, those count that were meant to; that they do not say it is reported when they are parsed as data.</summary>
    private static List<YamlFile> ModelFiles(IReadOnlyList<YamlFile> files)
    {
        List<YamlFile> Find(Func<string, bool> isModel) => files.Where(f => f.Root?.Entries.Count > 0 && isModel(f.Root.Entries[0].Key.Value)).ToList();
        return Find(k => k == FileKey) is { Count: > 0 } models ? models
            : Find(k => Nearest.OneNear(k, FileKeys) == FileKey) is { Count: > 0 } meant ? meant
            : Find(s_sections.Contains);
    }

    private void ParseFile(YamlMapping file)
    {
        var root = new MappingReader(file, "the file", _errors).Knows([.. s_sections.Prepend(file.Entries[0].Key.Value).Distinct()]);
        var strays = new List<MappingReader>();
        foreach (var reader in root.Mappings("enums", "an enum", optional: true))
        {
            if (IsRecord(reader) && !root.Has("records"))
                strays.Add(reader);
            else
                ParseEnum(reader);
        }

        RejectStrays(strays);
        foreach (var reader in root.Mappings("records", "a record", optional: true))
            ParseRecordHead(reader);
        foreach (var reader in root.Mappings("extensions", "an extension", optional: true))
            ParseExtensionHead(reader);
        root.RejectOthers();
    }

    private static bool IsRecord(MappingReader item) => !item.Has("members") && s_recordKeys.Any(item.Has);

    /// <summary>Where the line is missing that begins the records, they stand among the enums; that is one mistake, and they are taken for what they are.</summary>
    private void RejectStrays(IReadOnlyList<MappingReader> records)
    {
        if (records.Count > 0)
            _errors.Add(DataErrors.MissingKey, records[0].Place, "The file", "key 'records'");
        foreach (var record in records)
            ParseRecordHead(record);
    }

    /// <summary>Types of fields may be declared anywhere, so fields come when all types are known.</summary>
    private (Schema Schema, EquatableArray<Located<string>> ForeignKeys) AddFields()
    {
        var types = new FieldTypes(_enums.Select(e => e.Name), _records, _declarations);
        var fields = new List<DeclaredField>();
        foreach (var (record, reader) in _pending)
        {
            fields.AddRange(reader.Mappings("fields", "a field").Select(f => types.ParseField(record, f)).OfType<DeclaredField>());
            reader.RejectOthers();
        }

        var records = new FieldCheck(_records, _declarations).AddFields(fields);
        // A field that could not be read, or not be used, may be the one that is named there.
        var errors = _declarations.IsIncomplete || _declarations.Rejected.Count > 0 ? new ErrorSink() : _errors;
        foreach (var exclusion in _exclusions)
            exclusion.AddTo(records, errors);
        foreach (var measure in _measures)
            measure.AddTo(records, errors);
        var schema = new Schema(_enums.ToEquatableArray(), records.ToEquatableArray())
        {
            IsIncomplete = _declarations.IsIncomplete,
            Rejected = _declarations.Rejected.ToEquatableArray(),
        };
        return (schema, types.ForeignKeys.ToEquatableArray());
    }

    private void ParseEnum(MappingReader reader)
    {
        reader.Knows("name", "doc", "members");
        var name = _declarations.TypeName(reader.LocatedText("name"), "an enum");
        var doc = _declarations.Doc(reader);
        var members = new List<EnumMember>();
        foreach (var member in reader.Mappings("members", "a member of an enum"))
        {
            var place = member.Knows("name", "doc").LocatedText("name");
            var text = _declarations.Identifier(place, "a member of an enum");
            var model = new EnumMember(text ?? "", _declarations.Doc(member));
            member.RejectOthers();
            if (text is not null && members.Any(m => m.Name == text))
                _errors.Add(DataErrors.DuplicateTerm, place!.Value.Place, name ?? "The enum", text);
            else if (text is not null && members.Any(m => string.Equals(m.Name, text, StringComparison.OrdinalIgnoreCase)))
                RejectCase(place!.Value, name);
            else if (text is not null)
                members.Add(model);
        }

        reader.RejectOthers();
        if (name is not null)
            _enums.Add(new EnumModel(name, doc, members.ToEquatableArray()));
    }

    /// <summary>Terms are looked up whatever their case is.</summary>
    private void RejectCase(Located<string> term, string? list)
    {
        _errors.Add(DataErrors.CaseOnly, term.Place, term.Value, $"a member of '{list ?? "the enum"}'");
        _declarations.Rejected.Add(term.Value);
    }

    private void ParseRecordHead(MappingReader reader)
    {
        var located = reader.Knows("name", "plural", "id", "mark", "doc", "excludes", "fields").LocatedText("name");
        var name = _declarations.TypeName(located, "a record");
        var doc = _declarations.Doc(reader);
        var plural = reader.LocatedText("plural", optional: true);
        var id = reader.LocatedText("id", optional: true);
        // What has an id that cannot be read is a record with ids all the same.
        if (id is null && reader.Has("id") && located is { } owner)
            id = owner with { Value = owner.Value + "Id" };
        var mark = reader.LocatedText("mark", optional: true);
        var exclusion = ExclusionDeclaration.Read(name, reader);
        var measure = MeasureDeclaration.Read(name, reader);
        if (name is null)
        {
            reader.Find("fields");
            reader.RejectOthers();
            if (id is not null)
                _declarations.Rejected.Add(id.Value.Value);
            return;
        }

        if (exclusion is not null)
            _exclusions.Add(exclusion);
        if (measure is not null)
            _measures.Add(measure);

        var isListed = plural is not null || id is not null || mark is not null;
        var list = plural ?? new Located<string>(name + "s", located!.Value.Place);
        if (isListed && _declarations.TypeName(list, "a list of records") is null)
            list = new Located<string>(name + "List", list.Place);
        var idEnum = id is null ? null : _declarations.TypeName(id, "an enum of ids");
        var isVocabulary = idEnum is not null && !reader.Has("fields");
        var fields = idEnum is null ? [] : isVocabulary ? s_vocabulary : [s_name];
        var record = new RecordModel(name, list.Value, doc, idEnum, MarkOf(mark, id), isListed, IsCore: false, fields.ToEquatableArray());
        if (idEnum is not null && FileKeys.Contains(record.FileKey))
            _errors.Add(DataErrors.FileKeyTaken, list.Place, name, record.FileKey);
        _records.Add(record);
        if (isVocabulary)
            reader.RejectOthers();
        else
            _pending.Add((name, reader));
    }

    private string? MarkOf(Located<string>? mark, Located<string>? id)
    {
        if (mark is not { } given)
            return null;
        if (id is not null)
            _errors.Add(DataErrors.IdAndMark, given.Place);
        else if (given.Value is not [>= 'a' and <= 'z'])
            _errors.Add(DataErrors.InvalidMark, given.Place, given.Value);
        else
            return given.Value;
        return null;
    }

    /// <summary>Further fields of a record of the core, and which of its optional ones every entry has here.</summary>
    private void ParseExtensionHead(MappingReader reader)
    {
        if (reader.Knows("record", "require", "fields").LocatedText("record") is not { } record)
        {
            reader.RejectOthers();
            _declarations.IsIncomplete = true;
            return;
        }

        if (!CoreSchema.Extensible.Contains(record.Value))
        {
            _errors.Add(DataErrors.NotExtensible, record.Place, record.Value, string.Join(", ", CoreSchema.Extensible.Select(e => $"'{e}'")));
            _declarations.IsIncomplete = true;
            return;
        }

        _pending.Add((record.Value, reader));
        var at = _records.FindIndex(r => r.Name == record.Value);
        foreach (var key in reader.Texts("require"))
            _records[at] = Require(_records[at], key);
    }

    private RecordModel Require(RecordModel record, Located<string> key)
    {
        var optional = CoreSchema.Schema.Record(record.Name).Fields.Where(f => f is { IsOptional: true, IsList: false } && f.Kind != FieldKind.Boolean).ToList();
        if (optional.Any(f => f.Key == key.Value))
            return record with { Fields = record.Fields.Select(f => f.Key == key.Value ? f with { IsOptional = false } : f).ToEquatableArray() };
        _errors.Add(DataErrors.NotRequirable, key.Place, key.Value, record.Name, Nearest.Three(key.Value, optional.Select(f => f.Key).ToList()));
        return record;
    }
}
