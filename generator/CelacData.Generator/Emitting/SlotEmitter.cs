using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits where a record keeps what it made of a field: a clause in the slots beside it, any other in a member of its own.</summary>
internal static class SlotEmitter
{
    /// <summary>Emits the member, where there is one, and gives the name by which the record reads it.</summary>
    public static string EmitMember(SourceWriter source, string record, string property, string type)
    {
        if (record == CoreSchema.Clause)
            return "Slots." + property;
        var member = "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);
        source.Line($"private {type}? {member};");
        source.Line();
        return member;
    }

    /// <summary>Emits the slots of a clause that its declared fields need.</summary>
    public static void EmitSlots(SourceWriter source, string nameSpace, RecordClass record)
    {
        source.Line();
        using (source.Braces("partial class ClauseSlots"))
        {
            if (record.HasFingerprint is not null)
                source.Line($"internal global::{nameSpace}.Fingerprint? Fingerprint;");
            foreach (var field in record.Record.Fields)
            {
                if (FieldEmitter.KeptType(nameSpace, field) is { } type)
                    source.Line($"internal {type}? {field.Property};");
            }
        }
    }
}
