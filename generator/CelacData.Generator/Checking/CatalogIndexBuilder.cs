using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Gathers what the metadata of the assembly say of a catalogue.</summary>
internal sealed class CatalogIndexBuilder(Schema schema, TextRows text, RecordLayout layout, Identifiers identifiers)
{
    private const int MostClauses = 1000;

    private readonly RecordModel _clause = schema.Record(CoreSchema.Clause);
    private readonly List<ClauseFacts> _clauses = layout.FactsOfClauses.Select(c => c.Clause).OfType<ClauseFacts>().ToList();
    private readonly Dictionary<string, int[]> _excluding = LeadingFields.Of(schema, f => f.Kind == FieldKind.Part && schema.Record(f.Target!).Exclusion is not null);

    /// <summary>One piece, or of many clauses several: an edit of a clause prints one of them anew, and no file grows with the catalogue.</summary>
    public IEnumerable<CatalogIndex> Build(string key, IReadOnlyList<Row> instruments, IEnumerable<LockFile> locks)
    {
        for (var first = 0; first == 0 || first < _clauses.Count; first += MostClauses)
        {
            var clauses = _clauses.GetRange(first, Math.Min(MostClauses, _clauses.Count - first));
            yield return new CatalogIndex(
                (first / MostClauses) + 1,
                key,
                Identifiers.ClauseIds,
                clauses.Select(c => c.Indexed).ToEquatableArray(),
                (first == 0 ? Withdrawn(locks) : []).ToEquatableArray(),
                Labels(clauses).ToEquatableArray(),
                (first == 0 ? Exclusions(instruments) : []).ToEquatableArray(),
                (first == 0 ? Measures() : []).ToEquatableArray());
        }
    }

    private IEnumerable<ClauseMeasure> Measures() =>
        from record in schema.Records
        where record.Measure is not null
        select new ClauseMeasure(
            record.Name, PropertyOf(record, record.Measure!.Value), record.Measure!.Per.Select(key => PropertyOf(record, key)).ToEquatableArray());

    private static string PropertyOf(RecordModel record, string key) => record.Fields[record.IndexOf(key)].Property;

    private static IEnumerable<WithdrawnClause> Withdrawn(IEnumerable<LockFile> locks) =>
        from list in locks.SelectMany(f => f.Enums)
        where list.Enum.Value == Identifiers.ClauseIds
        from value in list.Values
        where value.ReplacedBy is not null
        select new WithdrawnClause(value.Id.Value, value.ReplacedBy!.Value.Select(r => r.Value).ToEquatableArray());

    /// <summary>Every value of a labelled field, with the clauses that have it in one of their parts; in the order of names, as the data may be in any.</summary>
    private IEnumerable<ClauseLabel> Labels(IEnumerable<ClauseFacts> clauses)
    {
        var members = schema.Records.SelectMany(r => r.Fields).Select(f => f.Label).OfType<string>().Distinct()
            .ToDictionary(label => label, _ => new Dictionary<string, List<string>>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var clause in clauses)
            foreach (var (label, value) in clause.Labels)
                Add(members[label], value, clause.Step.IdMember);
        return from label in members.OrderBy(m => m.Key, StringComparer.Ordinal)
               from value in label.Value.OrderBy(m => m.Key, StringComparer.Ordinal)
               select new ClauseLabel(label.Key, value.Key, value.Value.ToEquatableArray());
    }

    private static void Add(Dictionary<string, List<string>> members, string value, string clause)
    {
        if (!members.TryGetValue(value, out var labelled))
            members.Add(value, labelled = []);
        labelled.Add(clause);
    }

    private IEnumerable<ClauseExclusion> Exclusions(IEnumerable<Row> instruments)
    {
        var instrument = schema.Record(CoreSchema.Instrument);
        var ofInstruments = instruments.SelectMany(i => ExclusionsIn(instrument, i, i.Text(instrument, "prefix") + "-*"));
        return ofInstruments.Concat(text.Clauses.Where((_, i) => layout.FactsOfClauses[i].Clause is not null).SelectMany(c => ExclusionsIn(_clause, c.Item.Content.Row, c.Item.Id)))
            .GroupBy(e => (e.Enum, e.Member, e.Reason))
            .Select(g => g.First() with { Clauses = g.SelectMany(e => e.Clauses).Distinct().ToEquatableArray() });
    }

    private IEnumerable<ClauseExclusion> ExclusionsIn(RecordModel record, Row row, string clauses) =>
        from field in _excluding[record.Name]
        let target = schema.Record(record.Fields[field].Target!)
        from part in row.Parts(field)
        from exclusion in target.Exclusion is null ? ExclusionsIn(target, part, clauses) : ExclusionOf(target, part, clauses)
        select exclusion;

    /// <summary>What a record says that has all that it needs to; whatever is missing or unknown in it is reported elsewhere.</summary>
    private IEnumerable<ClauseExclusion> ExclusionOf(RecordModel record, Row row, string clauses)
    {
        var (who, why, clause, unless) = record.Exclusion!;
        if (unless is not null && row.Single(record.IndexOf(unless)) is not { Content: 0L })
            yield break;
        var target = schema.Record(record.Fields[record.IndexOf(who)].Target!);
        var ids = clause is null ? clauses : row.Single(record.IndexOf(clause))?.Content as string;
        if (row.Single(record.IndexOf(who)) is { Content: string name } && identifiers.EntriesOf(target.Name).Any(e => e.Name == name)
            && row.Text(record, why) is { } reason && ids is not null)
        {
            yield return new ClauseExclusion(target.IdEnum!, name, reason, new[] { ids }.ToEquatableArray());
        }
    }
}
