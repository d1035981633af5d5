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

    /// <summary>The clauses, each with the division around it, if any.</summary>
    public IEnumerable<(OutlineItem Item, OutlineItem? Around)> ClausesInPlace => _clauses.Select(c => (c.Item, DivisionAt(c.Division)));

    /// <summary>The divisions, each with the one around it, if any.</summary>
    public IEnumerable<(OutlineItem Item, OutlineItem? Around)> DivisionsInPlace => _divisions.Select(d => (d.Item, DivisionAt(d.Parent)));

    public int RowOf(OutlineItem item) => _rows[item];

    public static Position PositionOf(OutlineItem item, OutlineItem? around) => new(
        item.Id, item.Number, item.Locator, GoesOn(item, around) ? around!.Locator.Length : 0, item.EId, around is null ? 0 : around.EId.Length + "__".Length);

    /// <summary>Adds the columns that follow from position to the tables of the records themselves.</summary>
    public void AddColumns(RecordLayout layout, LevelClassBuilder levels)
    {
        var clauses = layout.Table(CoreSchema.Clause);
        clauses.Column("Instrument", "The row of the instrument.").AddRange(_clauses.Select(c => (long)c.Instrument));
        clauses.Column("Division", "The row of the innermost division, from 1; 0 for none.").AddRange(_clauses.Select(c => (long)c.Division));
        clauses.Column("Revision", "The digits of its revision.").AddRange(layout.FactsOfClauses.Select(f => f.Revision));
        AddPosition(layout, CoreSchema.Clause, _clauses.Select(c => (c.Item, c.Division)));

        var divisions = layout.Table(CoreSchema.Division);
        divisions.Column("Instrument", "The row of the instrument.").AddRange(_divisions.Select(d => (long)d.Instrument));
        divisions.Column("Kind", "The number of the class of its level.").AddRange(_divisions.Select(d => (long)levels.KindOf(d.Item)));
        divisions.Column("Parent", "The row of the division around it, from 1; 0 for none.").AddRange(_divisions.Select(d => (long)d.Parent));
        divisions.Column("FirstClause", "The row of its first clause.").AddRange(_divisions.Select(d => (long)d.FirstClause));
        divisions.Column("ClauseEnd", "The row after its last clause.").AddRange(_divisionEnds.Select(e => (long)e.ClauseEnd));
        divisions.Column("DivisionEnd", "The row after the last division inside it.").AddRange(_divisionEnds.Select(e => (long)e.DivisionEnd));
        AddPosition(layout, CoreSchema.Division, _divisions.Select(d => (d.Item, d.Parent)));

        var instruments = layout.Table(CoreSchema.Instrument);
        instruments.Column("ClauseStarts", "The row of each one's first clause, and where the last ones end.")
            .AddRange(_instrumentEnds.Select(e => (long)e.ClauseEnd).Prepend(0));
        instruments.Column("DivisionStarts", "The row of each one's first division, and where the last ones end.")
            .AddRange(_instrumentEnds.Select(e => (long)e.DivisionEnd).Prepend(0));
    }

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

    private OutlineItem? DivisionAt(int number) => number == 0 ? null : _divisions[number - 1].Item;

    /// <summary>A locator goes on from that of the division around it, unless it begins with a number that counts through the whole; an eId always does.</summary>
    private static bool GoesOn(OutlineItem item, OutlineItem? around) => around is not null && item.Locator.StartsWith(around.Locator, StringComparison.Ordinal);

    private void AddPosition(RecordLayout layout, string record, IEnumerable<(OutlineItem Item, int Around)> items)
    {
        var table = layout.Table(record);
        var ordinals = table.Column("Ordinal", "Its position among its siblings, from 1.");
        var locators = table.Column("Locator", "Its part of where it stands in the instrument, as a citation has it.");
        var from = table.Column("LocatorFrom", "The row of the division whose locator comes before, from 1; 0 for none.");
        var eIds = table.Column("EId", "Its part of the Akoma Ntoso eId; that of the division around it comes before.");
        foreach (var (item, number) in items)
        {
            ordinals.Add(item.Ordinal);
            from.Add(GoesOn(item, DivisionAt(number)) ? number : 0);
        }

        layout.JoinPositions(record, locators, eIds);
    }
}
