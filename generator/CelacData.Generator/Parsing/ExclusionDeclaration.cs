using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>What a record declares under <c>excludes</c>: which of its fields say who is not bound, by what, and why.</summary>
internal sealed record ExclusionDeclaration(string Record, Located<string> Who, Located<string> Why, Located<string>? Clause, Located<string>? Unless)
{
    private const string Key = "excludes";

    /// <summary>Null where the record declares nothing of the kind, or where what it declares is incomplete, which is reported.</summary>
    public static ExclusionDeclaration? Read(string? record, MappingReader reader)
    {
        if (reader.Optional(Key) is null || reader.RequiredMapping(Key) is not { } mapping)
            return null;
        var fields = new MappingReader(mapping, $"'{Key}'", reader.Errors);
        var who = fields.LocatedText("who");
        var why = fields.LocatedText("why");
        var (clause, unless) = (fields.LocatedText("clause", optional: true), fields.LocatedText("unless", optional: true));
        fields.RejectOthers();
        return record is not null && who is not null && why is not null ? new ExclusionDeclaration(record, who.Value, why.Value, clause, unless) : null;
    }

    /// <summary>Adds it to its record, if the fields are there and can say such a thing.</summary>
    public void AddTo(List<RecordModel> records, ErrorSink errors)
    {
        var at = records.FindIndex(r => r.Name == Record);
        var isRight = FieldRole.IsFilled(records[at], Who, "a single reference to an entry with an id", f => f.Kind == FieldKind.Reference && HasId(records, f), errors)
            & FieldRole.IsFilled(records[at], Why, "a text", f => f.Kind == FieldKind.Text, errors)
            & (Clause is null || FieldRole.IsFilled(records[at], Clause.Value, "a clause", f => f.Kind == FieldKind.Clause, errors))
            & (Unless is null || FieldRole.IsFilled(records[at], Unless.Value, "a boolean", f => f.Kind == FieldKind.Boolean, errors));
        if (isRight)
            records[at] = records[at] with { Exclusion = new ExclusionModel(Who.Value, Why.Value, Clause?.Value, Unless?.Value) };
    }

    private static bool HasId(List<RecordModel> records, FieldModel field) => records.First(r => r.Name == field.Target).IdEnum is not null;
}
