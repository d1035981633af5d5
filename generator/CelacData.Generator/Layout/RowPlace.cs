namespace CelacData.Generator.Layout;

/// <summary>Where rows of a kind stand: in files by themselves, or as parts in a field of the rows of another place.</summary>
/// <param name="number">Which of all places it is, from 0.</param>
/// <param name="owner">The place whose rows have these as parts; null for rows that stand by themselves.</param>
/// <param name="ofField">The field of the owner that has these rows as its values.</param>
internal sealed class RowPlace(int number, RecordPlan plan, RowPlace? owner, FieldPlan? ofField)
{
    public int Number => number;

    public RecordPlan Plan => plan;

    public RowPlace? Owner => owner;

    public FieldPlan? Field => ofField;

    /// <summary>The place where what these rows are parts of stands by itself, and so says in which order their files come.</summary>
    public RowPlace Root => owner?.Root ?? this;

    /// <summary>The parts of these rows, in the order in which their texts follow: kind by kind as the schema has them.</summary>
    public List<RowPlace> Parts { get; } = [];
}
