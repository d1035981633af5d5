using CelacData.Generator.Checking;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>Gathers what is said of the rows of a file outside of its columns.</summary>
/// <param name="citation">How the instrument is cited.</param>
internal sealed class ItemFactsBuilder(LayoutPlan plan, string? citation)
{
    private readonly RecordModel _clause = plan.Schema.Record(CoreSchema.Clause);
    private readonly List<(string Label, string Value)> _labels = [];

    /// <summary>By the name of a kind of record the hash of each of its rows.</summary>
    public Dictionary<string, List<string>> Hashes { get; } = new(StringComparer.Ordinal);

    public List<ItemFacts> Divisions { get; } = [];

    public List<ItemFacts> Clauses { get; } = [];

    /// <param name="completed">The row with what follows from its place.</param>
    public void Add(PlacedRow placed, Row completed)
    {
        if (placed.Record.Name == CoreSchema.Catalogue)
            return;
        if (!Hashes.TryGetValue(placed.Record.Name, out var hashes))
            Hashes.Add(placed.Record.Name, hashes = []);
        var hash = RevisionDigest.HashOf(plan.Schema, placed.Record, completed);
        hashes.Add(hash);
        if (placed.Record.Name == CoreSchema.Clause)
            Clauses.Add(OfClause(placed, ReferenceEquals(completed, placed.Row) ? hash : RevisionDigest.HashOf(plan.Schema, placed.Record, placed.Row)));
        else if (placed.Record.Name == CoreSchema.Division)
            Divisions.Add(Describe(placed, ""));
    }

    private ItemFacts OfClause(PlacedRow placed, string hash)
    {
        var (row, id) = (placed.Row, placed.Position.Id!);
        var revision = RevisionDigest.Of(hash);
        var facts = Describe(placed, $" ({id})") with { Revision = RevisionDigest.ValueOf(revision) };
        var member = Identifiers.MemberOf(id);
        if (!NameCheck.IsIdentifier(member))
            return facts;
        var name = row.Text(_clause, "name") ?? "";
        var indexed = new IndexedClause(id, revision, name, row.Text(_clause, "title") ?? name);
        _labels.Clear();
        AddLabels(_clause, row);
        return facts with { Clause = new ClauseFacts(indexed, new NavigationClause(name, member, facts.Doc), _labels.ToEquatableArray()) };
    }

    private ItemFacts Describe(PlacedRow placed, string id)
    {
        var (title, restatement) = (placed.Row.Text(placed.Record, "title"), placed.Row.Text(placed.Record, "restatement"));
        var head = citation + ", " + placed.Position.Locator + id;
        var brief = (title is null ? new[] { head } : [title, head]).ToEquatableArray();
        return new ItemFacts(restatement is null ? brief : (title is null ? new[] { head, restatement } : [title, head, restatement]).ToEquatableArray(), brief);
    }

    private void AddLabels(RecordModel record, Row row)
    {
        foreach (var i in plan.Labelled[record.Name])
        {
            var field = record.Fields[i];
            foreach (var value in row.Of(i))
            {
                if (value.Content is Row part)
                    AddLabels(plan.Schema.Record(field.Target!), part);
                else if (value.Content is string name && field.Label is { } label && !_labels.Contains((label, name)))
                    _labels.Add((label, name));
            }
        }
    }
}
