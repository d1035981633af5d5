using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits where a record keeps what it made of a field: a clause in the slots beside it, any other in a member of its own.</summary>
internal static class SlotEmitter
{
    /// <summary>Emits the member, where there is one, and gives the name by which the record reads it.</summary>
    public static string EmitMember(SourceWriter source, string record, FieldModel field, string type)
    {
        if (record == CoreSchema.Clause)
            return "Beside." + field.Property;
        var member = "_" + field.Key;
        source.Line($"private {type}? {member};");
        source.Line();
        return member;
    }

    /// <summary>Emits the slots of a clause beyond those that every clause has.</summary>
    public static void EmitSlots(SourceWriter source, string nameSpace, RecordModel clause)
    {
        source.Line();
        using (source.Braces("partial class ClauseSlots"))
        {
            source.Line($"internal global::{nameSpace}.Fingerprint? Fingerprint;");
            foreach (var field in clause.Fields)
            {
                if (FieldEmitter.KeptType(nameSpace, field) is { } type)
                    source.Line($"internal {type}? {field.Property};");
            }
        }
    }
}
