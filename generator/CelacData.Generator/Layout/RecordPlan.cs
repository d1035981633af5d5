using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The columns of a kind of record, and the places that its rows come from.</summary>
internal sealed class RecordPlan(RecordModel record)
{
    public RecordModel Record => record;

    public List<ColumnPlan> Columns { get; } = [];

    /// <summary>The fields with columns, in the order of the model.</summary>
    public List<FieldPlan> Fields { get; } = [];

    public List<RowPlace> Places { get; } = [];

    public void Add(FieldPlan field)
    {
        Fields.Add(field);
        Columns.AddRange(field.Columns());
    }

    public FieldPlan PlanOf(FieldModel field) => Fields.First(f => ReferenceEquals(f.Field, field));
}
