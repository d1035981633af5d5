using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>What a record declares under <c>measure</c>: which value of it can be added up, and which fields must be alike for that.</summary>
internal sealed record MeasureDeclaration(string Record, Located<string> Value, IReadOnlyList<Located<string>> Per)
{
    private const string Key = "measure";

    /// <summary>Null where the record declares nothing of the kind, or where what it declares is incomplete, which is reported.</summary>
    public static MeasureDeclaration? Read(string? record, MappingReader reader)
    {
        if (reader.Optional(Key) is null || reader.RequiredMapping(Key) is not { } mapping)
            return null;
        var fields = new MappingReader(mapping, $"'{Key}'", reader.Errors);
        var value = fields.LocatedText("value");
        var per = fields.Texts("per").ToList();
        fields.RejectOthers();
        return record is not null && value is not null ? new MeasureDeclaration(record, value.Value, per) : null;
    }

    /// <summary>Adds it to its record, if the fields are there and can say such a thing.</summary>
    public void AddTo(List<RecordModel> records, ErrorSink errors)
    {
        var at = records.FindIndex(r => r.Name == Record);
        var isRight = FieldRole.IsFilled(records[at], Value, "a number", f => f.Kind is FieldKind.Decimal or FieldKind.Integer, errors);
        foreach (var key in Per)
            isRight &= FieldRole.IsFilled(records[at], key, "a code, a text or a reference", f => f.Kind is FieldKind.Enum or FieldKind.Text or FieldKind.Reference, errors);
        if (isRight)
            records[at] = records[at] with { Measure = new MeasureModel(Value.Value, Per.Select(p => p.Value).ToEquatableArray()) };
    }
}
