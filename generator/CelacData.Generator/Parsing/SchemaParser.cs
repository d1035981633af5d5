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

    private readonly ErrorSink _errors = new();
    private readonly DeclarationReader _declarations;
    private readonly List<EnumModel> _enums = [.. CoreSchema.Schema.Enums];
    private readonly List<RecordModel> _records = [.. CoreSchema.Schema.Records];
    private readonly List<(string Record, MappingReader Reader)> _pending = [];
    private readonly List<ExclusionDeclaration> _exclusions = [];

    private SchemaParser() => _declarations = new DeclarationReader(_errors);

    /// <summary>The core schema and whatever the model files, in the order of their paths, add to it.</summary>
    public static (Schema Schema, EquatableArray<Located<string>> ForeignKeys, EquatableArray<DataError> Errors) Parse(IEnumerable<YamlFile> files)
    {
        var parser = new SchemaParser();
        foreach (var file in files.Where(f => f.Root?.Entries.Count > 0 && f.Root.Entries[0].Key.Value == FileKey))
            parser.ParseFile(file.Root!);
        var (schema, foreignKeys) = parser.AddFields();
        return (schema, foreignKeys, parser._errors.ToArray());
    }

    private void ParseFile(YamlMapping file)
    {
        var root = new MappingReader(file, "the file", _errors);
        root.Find(FileKey);
        foreach (var reader in root.Mappings("enums", "an enum", optional: true))
            ParseEnum(reader);
        foreach (var reader in root.Mappings("records", "a record", optional: true))
            ParseRecordHead(reader);
        foreach (var reader in root.Mappings("extensions", "an extension", optional: true))
            ParseExtensionHead(reader);
        root.RejectOthers();
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

        var records = new FieldCheck(_records, _errors).AddFields(fields);
        foreach (var exclusion in _exclusions)
            exclusion.AddTo(records, _errors);
        return (new Schema(_enums.ToEquatableArray(), records.ToEquatableArray()), types.ForeignKeys.ToEquatableArray());
    }

    private void ParseEnum(MappingReader reader)
    {
        var name = _declarations.TypeName(reader.LocatedText("name"), "an enum");
        var doc = _declarations.Doc(reader);
        var members = new List<EnumMember>();
        foreach (var member in reader.Mappings("members", "a member of an enum"))
        {
            var place = member.LocatedText("name");
            var text = _declarations.Identifier(place, "a member of an enum");
            var model = new EnumMember(text ?? "", _declarations.Doc(member));
            member.RejectOthers();
            if (text is not null && members.Any(m => m.Name == text))
                _errors.Add(DataErrors.InvalidModel, place!.Value.Place, $"'{name}' has the member '{text}' twice");
            else if (text is not null)
                members.Add(model);
        }

        reader.RejectOthers();
        if (name is not null)
            _enums.Add(new EnumModel(name, doc, members.ToEquatableArray()));
    }

    private void ParseRecordHead(MappingReader reader)
    {
        var located = reader.LocatedText("name");
        var name = _declarations.TypeName(located, "a record");
        var doc = _declarations.Doc(reader);
        var plural = reader.LocatedText("plural", optional: true);
        var id = reader.LocatedText("id", optional: true);
        var mark = reader.LocatedText("mark", optional: true);
        var exclusion = ExclusionDeclaration.Read(name, reader);
        if (name is null)
            return;
        if (exclusion is not null)
            _exclusions.Add(exclusion);

        var isListed = plural is not null || id is not null || mark is not null;
        var list = plural ?? new Located<string>(name + "s", located!.Value.Place);
        if (isListed && _declarations.TypeName(list, "a list of records") is null)
            list = new Located<string>(name + "List", list.Place);
        var idEnum = id is null ? null : _declarations.TypeName(id, "an enum of ids");
        var fields = idEnum is null ? [] : new[] { new FieldModel("name", FieldKind.Text, null, false, false, "The name in code.") };
        var record = new RecordModel(name, list.Value, doc, idEnum, MarkOf(mark, id), isListed, IsCore: false, fields.ToEquatableArray());
        if (idEnum is not null && FileKeys.Contains(record.FileKey))
            _errors.Add(DataErrors.InvalidModel, list.Place, $"The entries of '{name}' cannot stand in files that begin with '{record.FileKey}', which are of another kind");
        _records.Add(record);
        _pending.Add((name, reader));
    }

    private string? MarkOf(Located<string>? mark, Located<string>? id)
    {
        if (mark is not { } given)
            return null;
        var problem = id is not null ? "A record has an id or a mark, not both"
            : given.Value.Length == 0 || !given.Value.All(c => c is >= 'a' and <= 'z') ? $"The mark '{given.Value}' is not made of letters from a to z"
            : null;
        if (problem is null)
            return given.Value;
        _errors.Add(DataErrors.InvalidModel, given.Place, problem);
        return null;
    }

    /// <summary>Further fields of a record of the core, and which of its optional ones every entry has here.</summary>
    private void ParseExtensionHead(MappingReader reader)
    {
        if (reader.LocatedText("record") is not { } record)
            return;
        if (!CoreSchema.Extensible.Contains(record.Value))
        {
            _errors.Add(DataErrors.InvalidModel, record.Place, $"'{record.Value}' cannot be extended; only {string.Join(", ", CoreSchema.Extensible.Select(e => $"'{e}'"))} can");
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
        _errors.Add(DataErrors.UnknownReference, key.Place, $"optional key of '{record.Name}'", key.Value, Nearest.Three(key.Value, optional.Select(f => f.Key).ToList()));
        return record;
    }
}
