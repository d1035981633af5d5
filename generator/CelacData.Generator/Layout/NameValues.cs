using CelacData.Generator.Checking;
using CelacData.Generator.Model;
using CelacData.Generator.References;

namespace CelacData.Generator.Layout;

/// <summary>What the names in the data stand for: the values of codes, and the rows of entries and clauses.</summary>
internal sealed class NameValues(LayoutPlan plan, Symbols symbols, ForeignClauses foreign)
{
    private readonly Dictionary<FileLayout, long[]?[]> _values = [];

    /// <summary>Whether some name stands for nothing.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>For each name of a kind in a file, from 1, what it stands for; 0 for nothing, and before the first.</summary>
    public long[] Of(FileLayout file, int kind)
    {
        if (!_values.TryGetValue(file, out var kinds))
            _values.Add(file, kinds = new long[]?[plan.Names.Count]);
        return kinds[kind] ??= Find(plan.Names[kind], file.Names[kind]);
    }

    /// <summary>Reports a name that stands for nothing.</summary>
    public void Reject(FieldModel field, Located<string> name)
    {
        if (field.Kind == FieldKind.Enum)
            symbols.RejectCode(field.Target!, name);
        else if (field.Kind == FieldKind.ForeignClause)
            foreign.Reject(field.Target!, name);
        else
            symbols.RejectRow(field.Kind == FieldKind.Clause ? CoreSchema.Clause : field.Target!, name);
    }

    private long[] Find(FieldModel field, List<string> names)
    {
        var values = new long[names.Count + 1];
        for (var i = 0; i < names.Count; i++)
        {
            values[i + 1] = field.Kind switch
            {
                FieldKind.Enum => symbols.FindCode(field.Target!, names[i]),
                FieldKind.Clause => symbols.FindRow(CoreSchema.Clause, names[i]) + 1,
                FieldKind.ForeignClause => foreign.FindValue(field.Target!, names[i]),
                _ => symbols.FindRow(field.Target!, names[i]) + 1,
            };
            HasUnknown |= values[i + 1] == 0;
        }

        return values;
    }
}
