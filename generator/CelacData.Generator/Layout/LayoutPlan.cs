using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// What follows for the layout from the schema alone: in which order the kinds of record are laid out, which columns they have, and where the rows of each
/// stand. The rows of a kind come place by place, and those of a place file by file.
/// </summary>
internal sealed class LayoutPlan
{
    private readonly Dictionary<string, RecordPlan> _plans = new(StringComparer.Ordinal);

    public LayoutPlan(Schema schema)
    {
        Schema = schema;
        Labelled = LeadingFields.Of(schema, f => f.Label is not null);
        foreach (var record in InOrder(schema))
        {
            var plan = new RecordPlan(record);
            _plans.Add(record.Name, plan);
            Records.Add(plan);
            for (var i = 0; i < record.Fields.Count; i++)
                Add(plan, record.Fields[i], i);
            AddPlaces(plan);
        }

        var order = schema.Records.Select((r, i) => (r.Name, i)).ToDictionary(r => r.Name, r => r.i, StringComparer.Ordinal);
        foreach (var place in Places)
            place.Parts.Sort((a, b) => (order[a.Plan.Record.Name], a.Field!.Index).CompareTo((order[b.Plan.Record.Name], b.Field!.Index)));
    }

    public Schema Schema { get; }

    /// <summary>The fields that lead to what clauses can be told apart by.</summary>
    public Dictionary<string, int[]> Labelled { get; }

    /// <summary>Owners first: the rows of a part are known when those of its owner are.</summary>
    public List<RecordPlan> Records { get; } = [];

    /// <summary>All places, each at its number.</summary>
    public List<RowPlace> Places { get; } = [];

    /// <summary>What codes and references can be of, each at its number.</summary>
    public List<FieldModel> Names { get; } = [];

    public RecordPlan Of(string record) => _plans[record];

    /// <summary>Whether each record has such a part, and no other field has any: then each may stand in the row of its owner, and no column need say so.</summary>
    public bool MayShareRows(FieldModel field) => field is { Kind: FieldKind.Part, IsList: false, IsOptional: false }
        && Of(field.Target!) is { Record.Mark: null } target
        && Schema.Records.Sum(r => r.Fields.Count(f => f.Kind == FieldKind.Part && f.Target == target.Record.Name)) == 1;

    private static IEnumerable<RecordModel> InOrder(Schema schema)
    {
        var waiting = schema.Records.ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.FirstOrDefault(r => !waiting.Any(o => o.Fields.Any(f => f.Kind == FieldKind.Part && f.Target == r.Name))) ?? waiting[0];
            waiting.Remove(ready);
            yield return ready;
        }
    }

    private void Add(RecordPlan plan, FieldModel field, int index)
    {
        // What points here is known when all rows are, and the ids of clauses stand where they are found by.
        if (field.InverseOf is not null || (plan.Record.Name == CoreSchema.Clause && field.Key == "id"))
            return;
        var isFingerprint = plan.Record.IsCore && field.Key == "fingerprint";
        plan.Add(new FieldPlan(field, index, plan.Columns.Count, NamesOf(field), isFingerprint));
    }

    /// <summary>Fields of one target share their names.</summary>
    private int NamesOf(FieldModel field)
    {
        if (field.Kind is not (FieldKind.Enum or FieldKind.Reference or FieldKind.Clause or FieldKind.ForeignClause))
            return -1;
        var number = Names.FindIndex(f => f.Kind == field.Kind && f.Target == field.Target);
        if (number >= 0)
            return number;
        Names.Add(field);
        return Names.Count - 1;
    }

    private void AddPlaces(RecordPlan plan)
    {
        var isPart = false;
        foreach (var owner in Records)
        {
            foreach (var field in owner.Fields.Where(f => f.Field.Kind == FieldKind.Part && f.Field.Target == plan.Record.Name))
            {
                isPart = true;
                foreach (var place in owner.Places)
                    place.Parts.Add(Add(plan, place, field));
            }
        }

        if (!isPart)
            Add(plan, null, null);
    }

    private RowPlace Add(RecordPlan plan, RowPlace? owner, FieldPlan? field)
    {
        var place = new RowPlace(Places.Count, plan, owner, field);
        Places.Add(place);
        plan.Places.Add(place);
        return place;
    }
}
