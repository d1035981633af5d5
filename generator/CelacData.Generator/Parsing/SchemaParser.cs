using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Parses the file that declares a catalogue's own code lists, records and clause fields.</summary>
internal static class SchemaParser
{
    public const string FileKey = "model";

    /// <summary>The core schema and whatever the model files, in the order of their paths, add to it.</summary>
    public static (Schema Schema, EquatableArray<DataError> Errors) Parse(IEnumerable<YamlFile> files)
    {
        var errors = new ErrorSink();
        var enums = new List<EnumModel>(CoreSchema.Schema.Enums);
        var records = new List<RecordModel>(CoreSchema.Schema.Records);
        var pending = new List<(RecordModel Record, MappingReader Reader)>();

        foreach (var file in files.Where(f => f.Root?.Entries.Count > 0 && f.Root.Entries[0].Key.Value == FileKey))
        {
            var root = new MappingReader(file.Root!, "the file", errors);
            root.Find(FileKey);
            enums.AddRange(root.Mappings("enums", "an enum", optional: true).Select(ParseEnum));
            foreach (var reader in root.Mappings("records", "a record", optional: true))
                pending.Add((ParseRecordHead(reader), reader));
            foreach (var reader in root.Mappings("extensions", "an extension", optional: true))
                pending.Add((records.FirstOrDefault(r => r.Name == reader.Text("record")) ?? CoreSchema.ClauseRecord, reader));
            root.RejectOthers();
        }

        records.AddRange(pending.Select(p => p.Record).Where(r => !r.IsCore));
        var types = new FieldTypes(enums.Select(e => e.Name), records);
        foreach (var (head, reader) in pending)
        {
            var at = records.FindIndex(r => r.Name == head.Name);
            var fields = reader.Mappings("fields", "a field").Select(f => types.ParseField(f)).OfType<FieldModel>().ToList();
            reader.RejectOthers();
            records[at] = records[at] with { Fields = records[at].Fields.Concat(fields).ToEquatableArray() };
        }

        return (new Schema(enums.ToEquatableArray(), records.ToEquatableArray()), errors.ToArray());
    }

    private static EnumModel ParseEnum(MappingReader reader)
    {
        var name = reader.Text("name") ?? "";
        var doc = reader.Text("doc") ?? "";
        var members = new List<EnumMember>();
        foreach (var member in reader.Mappings("members", "a member of an enum"))
        {
            members.Add(new EnumMember(member.Text("name") ?? "", member.Text("doc") ?? ""));
            member.RejectOthers();
        }

        reader.RejectOthers();
        return new EnumModel(name, doc, members.ToEquatableArray());
    }

    private static RecordModel ParseRecordHead(MappingReader reader)
    {
        var name = reader.Text("name") ?? "Unnamed";
        var plural = reader.Text("plural", optional: true);
        var id = reader.Text("id", optional: true);
        var mark = reader.Text("mark", optional: true);
        var fields = id is null ? [] : new[] { new FieldModel("name", FieldKind.Text, null, false, false, "The name in code.") };
        return new RecordModel(
            name,
            plural ?? name + "s",
            reader.Text("doc") ?? "",
            id,
            mark,
            IsListed: plural is not null || id is not null || mark is not null,
            IsCore: false,
            fields.ToEquatableArray());
    }
}
