using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Finds out by which codes one can choose among the records of a kind: those that each has one of, itself or in a part of which it has one.</summary>
internal sealed class QueryBuilder(Schema schema, RecordLayout layout, IReadOnlyList<IdEnum> enums)
{
    /// <summary>A long column of greater numbers is not one of bytes, of which many are compared at once.</summary>
    private const int MostScanned = 127;

    public IEnumerable<QueryModel> Of(RecordModel record)
    {
        if (!record.IsListed && record.Name is not (CoreSchema.Clause or CoreSchema.Instrument))
            yield break;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in CodesOf(record, [], isInRow: true))
        {
            var path = string.Concat(code.Path.Select(f => f.Property));
            var name = names.Add("Of" + code.Field.Property) ? "Of" + code.Field.Property : names.Add("Of" + path) ? "Of" + path : null;
            if (name is not null)
                yield return code.ToQuery(name, IsScanned(code));
        }
    }

    /// <summary>No row has a code that was withdrawn.</summary>
    private bool IsScanned(Code code) => code.IsInRow && enums.First(e => e.Name == code.Field.Target).Members.All(m => m.IsWithdrawn || m.Value <= MostScanned);

    /// <summary>Its own codes first, so that they have the plain names.</summary>
    private IEnumerable<Code> CodesOf(RecordModel record, IReadOnlyList<FieldModel> around, bool isInRow)
    {
        var single = record.Fields.Where(f => !f.IsList && f.InverseOf is null).ToList();
        foreach (var field in single.Where(f => f.Kind == FieldKind.Enum))
            yield return new Code(record, field, [.. around, field], isInRow);
        foreach (var part in single.Where(f => f.Kind == FieldKind.Part))
            foreach (var code in CodesOf(schema.Record(part.Target!), [.. around, part], isInRow && layout.SharesRows(record, part)))
                yield return code;
    }

    private sealed record Code(RecordModel Record, FieldModel Field, IReadOnlyList<FieldModel> Path, bool IsInRow)
    {
        public QueryModel ToQuery(string name, bool isScanned) => new(
            name,
            Field,
            string.Concat(Path.Select((f, i) => f.Property + (i == Path.Count - 1 ? "" : f.IsOptional ? "?." : "."))),
            $"{Record.Name}.{Field.Property}",
            isScanned ? $"{Record.Name}Table.{Field.Property}" : null);
    }
}
