using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>For every record the fields that are looked for themselves, or whose parts hold such fields, however far down: most of what a record says need not be looked at.</summary>
internal static class LeadingFields
{
    public static Dictionary<string, int[]> Of(Schema schema, Func<FieldModel, bool> isLookedFor)
    {
        return schema.Records.ToDictionary(
            r => r.Name, r => Enumerable.Range(0, r.Fields.Count).Where(i => Leads(r.Fields[i])).ToArray(), StringComparer.Ordinal);

        bool Leads(FieldModel field) => isLookedFor(field) || (field.Kind == FieldKind.Part && schema.Record(field.Target!).Fields.Any(Leads));
    }
}
