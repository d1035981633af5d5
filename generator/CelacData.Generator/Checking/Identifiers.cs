using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>Gives every id its enum member and its pinned value.</summary>
internal sealed class Identifiers(Schema schema, IReadOnlyList<LockFile> locks, Place catalogue, Symbols symbols, Gaps gaps, ErrorSink errors)
{
    public const string ClauseIds = "ClauseId";

    /// <summary>
    /// Up to so many clauses each member of the enum of their ids says what is restated. The enum is one file: of more clauses, an edit of one would print
    /// megabytes anew, and only the member by which one walks to a clause says it.
    /// </summary>
    private const int MostRestated = 1000;

    /// <summary>How many values for each that is in use still have a cell each.</summary>
    private const int SparseFrom = 4;

    /// <summary>Up to this value each has a cell, however few are in use.</summary>
    private const int AlwaysDense = 1000;

    private readonly Dictionary<string, List<int>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedEntry>> _entries = new(StringComparer.Ordinal);

    public List<LockTable> Locks { get; } = [];

    private IEnumerable<string> EnumNames => schema.Enums.Select(e => e.Name).Concat(schema.Records.Select(r => r.IdEnum).OfType<string>()).Append(ClauseIds);

    /// <summary>Reports what is locked and missing, unless it may stand in what could not be read.</summary>
    /// <param name="misplaced">The ids of what stands in the wrong place, which has been reported.</param>
    public void RejectMissing(IReadOnlyCollection<string> misplaced)
    {
        symbols.AddMissing(CoreSchema.Clause, misplaced);
        foreach (var id in misplaced)
            Locks.First(l => l.Enum == ClauseIds).Excuse(id, id);
        foreach (var table in Locks)
        {
            var record = table.Enum == ClauseIds ? CoreSchema.Clause : schema.Records.FirstOrDefault(r => r.IdEnum == table.Enum)?.Name;
            if (record is null ? !schema.IsIncomplete : !gaps.MayHold(record) && !(record == CoreSchema.Clause && gaps.MayHold(CoreSchema.Instrument)))
                symbols.AddMissing(record ?? table.Enum, table.RejectUnused(schema.Rejected));
        }
    }

    /// <summary>The member of the enum of ids: the id with underscores where C# allows no point or hyphen.</summary>
    public static string MemberOf(string id) => id.Replace('-', '_').Replace('.', '_');

    public List<IdEnum> Build(TextRows text, RecordLayout layout)
    {
        var enums = new List<IdEnum> { BuildClauseIds(text, layout) };
        foreach (var list in schema.Enums)
        {
            var table = Lock(list.Name);
            var locked = table.Settle(list.Members.Select(m => new Located<string>(m.Name, default)).ToList());
            var used = list.Members
                .Select((m, i) => new IdMember(locked[i], table.ValueOf(locked[i]), new[] { m.Doc }.ToEquatableArray()))
                .ToList();
            // Of a name that differs from the locked one, nobody knows which is right; the data may use either.
            symbols.AddCodes(list.Name, used.Select((m, i) => (list.Members[i].Name, m.Value)).Concat(used.Select(m => (m.Name, m.Value))));
            var members = used.Concat(table.WithdrawnMembers(list.Name, id => id, used.Select(m => m.Name).ToList())).OrderBy(m => m.Value);
            enums.Add(new IdEnum(list.Name, list.Doc, members.ToEquatableArray()));
        }

        enums.AddRange(schema.Records.Where(r => r.IdEnum is not null).Select(r => BuildEntryIds(r, layout)));
        return enums;
    }

    /// <summary>
    /// Adds the pinned value of every row, and the row of every value, unless values count the rows. Where few of the values up to the greatest are in use,
    /// they are listed in their order, so that a great value costs no more than a small one.
    /// </summary>
    public void AddValueColumns(RecordLayout layout)
    {
        foreach (var pair in _values)
        {
            var table = layout.Table(pair.Key);
            table.HasIds = true;
            if (pair.Value.SequenceEqual(Enumerable.Range(1, pair.Value.Count)))
                continue;
            table.Column("IdValue", "The pinned value of its id.").AddRange(pair.Value.Select(v => (long)v));
            if (pair.Value.Max() > (SparseFrom * (long)pair.Value.Count) + AlwaysDense)
                AddSortedValues(table, pair.Value);
            else
                AddRowOfEachValue(table, pair.Value);
        }
    }

    private static void AddRowOfEachValue(TableBuilder table, List<int> values)
    {
        var byValue = new long[values.Max() + 1];
        for (var row = 0; row < values.Count; row++)
            byValue[values[row]] = row + 1;
        table.Column("RowOfId", "For every value the row, from 1; 0 where no id has it.").AddRange(byValue);
    }

    private static void AddSortedValues(TableBuilder table, List<int> values)
    {
        var rows = Enumerable.Range(0, values.Count).OrderBy(row => values[row]).ToList();
        table.Column("SortedIdValue", "The pinned values in their order.").AddRange(rows.Select(row => (long)values[row]));
        table.Column("RowOfSortedId", "The row of each of them.").AddRange(rows.Select(row => (long)row));
    }

    public IEnumerable<NamedEntry> EntriesOf(string record) => _entries.TryGetValue(record, out var entries) ? entries : [];

    private IdEnum BuildClauseIds(TextRows text, RecordLayout layout)
    {
        var table = Lock(ClauseIds);
        var clause = schema.Record(CoreSchema.Clause);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var members = new List<IdMember>();
        var values = _values[CoreSchema.Clause] = [];
        foreach (var (item, _, _) in text.Clauses)
        {
            var place = item.Content.Row.PlaceOf(clause, "id");
            var isFirst = symbols.AddRow(CoreSchema.Clause, item.Id, values.Count, place, places);
            if (item.Content.Row.Text(clause, "id") is var written && written != item.Id)
                table.Excuse(written, item.Id);
            values.Add(table.ValueOf(item.Id, place));
            var facts = layout.FactsOfClauses[values.Count - 1];
            if (isFirst && facts.Clause is { } usable)
                members.Add(new IdMember(usable.Step.IdMember, values[values.Count - 1], text.Clauses.Count <= MostRestated ? facts.Doc : facts.Brief));
        }

        members.AddRange(table.WithdrawnMembers("clause", MemberOf, places.Keys));
        return new IdEnum(ClauseIds, "The id of a clause. Values are pinned: they never change and are never used again.", members.ToEquatableArray());
    }

    private IdEnum BuildEntryIds(RecordModel record, RecordLayout layout)
    {
        var table = Lock(record.IdEnum!);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var values = _values[record.Name] = [];
        var entries = new List<(Located<string> Name, int Row)>();
        var rows = layout.RowsOf(record.Name).ToList();
        var written = rows.ConvertAll(r => new Located<string>(r.Text(record, "name") ?? "", r.PlaceOf(record, "name")));
        var locked = table.Settle(written);
        for (var i = 0; i < written.Count; i++)
        {
            var name = written[i] with { Value = locked[i] };
            if (symbols.AddRow(record.Name, name.Value, values.Count, name.Place, places))
                entries.Add((name, values.Count));
            // Of a name that differs from the locked one, nobody knows which is right; the data may use either.
            if (locked[i] != written[i].Value)
                symbols.SetRow(record.Name, written[i].Value, values.Count);
            values.Add(table.ValueOf(name.Value, name.Place));
        }

        var reserved = MemberNames.Of(record).Concat(record.Fields.SelectMany(MemberNames.Of));
        var usable = NameCheck.CheckSiblings(record.Name, entries.Select(e => e.Name), reserved, errors);
        var named = _entries[record.Name] = entries.Where((_, i) => usable[i])
            .Select(e => new NamedEntry(e.Name.Value, e.Row, EntryDoc(record, rows[e.Row]))).ToList();
        var members = named.Select(e => new IdMember(e.Name, values[e.Row], e.Doc))
            .Concat(table.WithdrawnMembers(record.Name, id => id, places.Keys));
        return new IdEnum(record.IdEnum!, $"The id of a record of the kind {record.Name}. Values are pinned.", members.ToEquatableArray());
    }

    private LockTable Lock(string name)
    {
        // An enum whose name is mistyped in the model, or is the only other one, is locked under the right one.
        var locked = locks.SelectMany(f => f.Enums).Select(e => e.Enum.Value).ToList();
        var strays = locked.Where(l => !EnumNames.Contains(l)).Distinct().ToList();
        var isOnlyOne = strays.Count == 1 && EnumNames.Count(n => !locked.Contains(n)) == 1;
        var lockedAs = locked.Contains(name) ? name : Nearest.OneNear(name, strays) ?? (isOnlyOne ? strays[0] : name);
        var table = new LockTable(name, lockedAs, locks, catalogue, errors) { IsIncomplete = gaps.IsLockIncomplete };
        Locks.Add(table);
        return table;
    }

    private static EquatableArray<string> EntryDoc(RecordModel record, Row row) =>
        new[] { row.Text(record, "title") ?? row.Text(record, "name"), row.Text(record, "definition") ?? row.Text(record, "note") }.OfType<string>().ToEquatableArray();
}
