using CelacData.Generator.Checking;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// The divisions and clauses of all instruments as rows, in the order of the text, with the columns that follow from
/// position: parents, ordinals, extents, locators.
/// </summary>
internal sealed class TextRows
{
    private readonly List<(OutlineItem Item, int Instrument, int Division)> _clauses = [];
    private readonly List<(OutlineItem Item, int Instrument, int Parent, int FirstClause)> _divisions = [];
    private readonly List<(int ClauseEnd, int DivisionEnd)> _divisionEnds = [];
    private readonly List<(int ClauseEnd, int DivisionEnd)> _instrumentEnds = [];
    private readonly Dictionary<OutlineItem, int> _rows = [];

    public TextRows(IReadOnlyList<InstrumentOutline> instruments)
    {
        for (var i = 0; i < instruments.Count; i++)
        {
            foreach (var item in instruments[i].Items)
                Add(item, i, parent: 0);
            _instrumentEnds.Add((_clauses.Count, _divisions.Count));
        }
    }

    public IReadOnlyList<(OutlineItem Item, int Instrument, int Division)> Clauses => _clauses;

    public IEnumerable<OutlineItem> Divisions => _divisions.Select(d => d.Item);

    public int RowOf(OutlineItem item) => _rows[item];

    private void Add(OutlineItem item, int instrument, int parent)
    {
        if (item.IsClause)
        {
            _rows[item] = _clauses.Count;
            _clauses.Add((item, instrument, parent));
            return;
        }

        var row = _divisions.Count;
        _rows[item] = row;
        _divisions.Add((item, instrument, parent, _clauses.Count));
        _divisionEnds.Add(default);
        foreach (var child in item.Children)
            Add(child, instrument, row + 1);
        _divisionEnds[row] = (_clauses.Count, _divisions.Count);
    }

    /// <summary>Adds the columns that follow from position to the tables of the records themselves.</summary>
    public void AddColumns(Schema schema, RecordLayout layout, LevelClassBuilder levels)
    {
        var clauses = layout.Table(CoreSchema.Clause);
        clauses.Column("Instrument", "The row of the instrument.").AddRange(_clauses.Select(c => (long)c.Instrument));
        clauses.Column("Division", "The row of the innermost division, from 1; 0 for none.").AddRange(_clauses.Select(c => (long)c.Division));
        clauses.Column("Revision", "The digits of its revision.")
            .AddRange(_clauses.Select(c => RevisionDigest.ValueOf(schema, schema.Record(CoreSchema.Clause), c.Item.Content.Row)));
        AddPosition(layout, CoreSchema.Clause, _clauses.Select(c => c.Item).ToList());

        var divisions = layout.Table(CoreSchema.Division);
        divisions.Column("Instrument", "The row of the instrument.").AddRange(_divisions.Select(d => (long)d.Instrument));
        divisions.Column("Kind", "The number of the class of its level.").AddRange(_divisions.Select(d => (long)levels.KindOf(d.Item)));
        divisions.Column("Parent", "The row of the division around it, from 1; 0 for none.").AddRange(_divisions.Select(d => (long)d.Parent));
        divisions.Column("FirstClause", "The row of its first clause.").AddRange(_divisions.Select(d => (long)d.FirstClause));
        divisions.Column("ClauseEnd", "The row after its last clause.").AddRange(_divisionEnds.Select(e => (long)e.ClauseEnd));
        divisions.Column("DivisionEnd", "The row after the last division inside it.").AddRange(_divisionEnds.Select(e => (long)e.DivisionEnd));
        AddPosition(layout, CoreSchema.Division, Divisions.ToList());

        var instruments = layout.Table(CoreSchema.Instrument);
        instruments.Column("ClauseStarts", "The row of each one's first clause, and where the last ones end.")
            .AddRange(_instrumentEnds.Select(e => (long)e.ClauseEnd).Prepend(0));
        instruments.Column("DivisionStarts", "The row of each one's first division, and where the last ones end.")
            .AddRange(_instrumentEnds.Select(e => (long)e.DivisionEnd).Prepend(0));
    }

    private static void AddPosition(RecordLayout layout, string record, IReadOnlyList<OutlineItem> items)
    {
        var (table, rows) = (layout.Table(record), layout.Of(record));
        table.Column("Ordinal", "Its position among its siblings, from 1.").AddRange(items.Select(i => (long)i.Ordinal));
        var locators = table.Column("Locator", "Where it stands in the instrument, as a citation has it.");
        var eIds = table.Column("EId", "The Akoma Ntoso eId.");
        for (var i = 0; i < items.Count; i++)
        {
            locators.Add(0);
            eIds.Add(0);
            layout.AddText(rows, i, locators, i, items[i].Locator);
            layout.AddText(rows, i, eIds, i, items[i].EId);
        }
    }
}
