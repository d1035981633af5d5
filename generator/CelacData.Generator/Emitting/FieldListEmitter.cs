using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits how a record hands its fields over to be written, as JSON is: what it refers to, what is a part of it, and whose part it is.</summary>
internal static class FieldListEmitter
{
    public static void Emit(SourceWriter source, Target target, RecordClass record)
    {
        if (!target.HasSpans)
            return;
        var model = record.Record;
        source.Line();
        if (!model.IsCore && !record.HasReference)
        {
            source.Line($"string? global::{target.Namespace}.IRecord.Reference => null;");
            source.Line();
        }

        var head = model.IsCore ? "partial void WriteDeclared" : $"void global::{target.Namespace}.IRecord.WriteTo";
        using (source.Braces($"{head}(global::{target.Namespace}.RecordWriter fields)"))
        {
            if (!model.IsCore)
            {
                foreach (var owner in record.Owners.Select(o => o.Record).Distinct())
                    source.Line($"fields.Owner({Literal.Of(owner)}, {owner});");
            }

            foreach (var field in model.Fields.Where(f => !IsReference(record, f)))
                source.Line($"fields.{(field is { Kind: FieldKind.Part, InverseOf: null } ? "Part" : "Write")}({Literal.Of(field.Property)}, {Value(field)});");
        }
    }

    /// <summary>The name in code stands for the record and so comes first, as its id.</summary>
    private static bool IsReference(RecordClass record, FieldModel field) => record.Record.IdEnum is not null && field.Key == "name";

    /// <summary>A clause of another catalogue is told by the key that is unique among all.</summary>
    private static string Value(FieldModel field) => field.Kind != FieldKind.ForeignClause ? field.Property
        : field.IsList ? $"global::System.Linq.Enumerable.Select({field.Property}, c => c.Key)"
        : field.IsOptional ? $"{field.Property}?.Key" : $"{field.Property}.Key";
}
