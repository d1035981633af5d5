using System.Diagnostics;

namespace CelacData;

/// <summary>One of the texts of the catalogue: a declaration, a plan, a treaty or the like.</summary>
[DebuggerDisplay("{Prefix,nq} {ShortTitle,nq}")]
public sealed partial record Instrument
{
    private static readonly Instrument?[] s_rows = new Instrument?[InstrumentTable.Count];

    private readonly int _row;
    private string? _prefix;
    private string? _name;
    private string? _title;
    private string? _shortTitle;
    private string? _citation;
    private EdtfPeriod? _period;
    private CatalogList<Edition>? _editions;
    private CatalogList<TextNote>? _notes;
    private CatalogList<Division>? _divisions;
    private CatalogList<Clause>? _clauses;

    private Instrument(int row) => _row = row;

    internal static Instrument At(int row) => s_rows[row] ?? Interlocked.CompareExchange(ref s_rows[row], new Instrument(row), null) ?? s_rows[row]!;

    internal static CatalogList<Instrument> Between(int first, int end) => CatalogList<Instrument>.Create(s_rows, At, first, end - first);

    internal int Row => _row;

    /// <summary>What the ids of its clauses begin with, such as <c>AP</c>.</summary>
    public string Prefix => _prefix ?? InstrumentTable.KeepText(ref _prefix, _row, InstrumentTable.Prefix.At(_row));

    /// <summary>Its name in code, such as <c>JointActionPlan</c>.</summary>
    public string Name => _name ?? InstrumentTable.KeepText(ref _name, _row, InstrumentTable.Name.At(_row));

    /// <summary>Its full title.</summary>
    public string Title => _title ?? InstrumentTable.KeepText(ref _title, _row, InstrumentTable.Title.At(_row));

    /// <summary>Its short title.</summary>
    public string ShortTitle => _shortTitle ?? InstrumentTable.KeepText(ref _shortTitle, _row, InstrumentTable.ShortTitle.At(_row));

    /// <summary>What the citations of its clauses begin with.</summary>
    public string CitationTitle => _citation ?? InstrumentTable.KeepText(ref _citation, _row, InstrumentTable.Citation.At(_row));

    /// <summary>The day on which it was adopted, at midnight and without a time zone.</summary>
    public DateTime Adopted => Rows.Date(InstrumentTable.Adopted.At(_row));

    /// <summary>The period that it is for, or null where it names none.</summary>
    public EdtfPeriod? Period => InstrumentTable.Period.At(_row) == 0 ? null : _period ?? Rows.Keep(ref _period, MakePeriod());

    /// <summary>Its published wordings, as far as the curators know of them.</summary>
    public CatalogList<Edition> Editions =>
        _editions ?? Rows.Keep(ref _editions, global::CelacData.Edition.Between(InstrumentTable.EditionsStarts.At(_row), InstrumentTable.EditionsStarts.At(_row + 1)));

    /// <summary>The words that stand before its first division or clause, or null.</summary>
    public TextNote? Chapeau => InstrumentTable.Chapeau.At(_row) == 0 ? null : global::CelacData.TextNote.At(InstrumentTable.Chapeau.At(_row) - 1);

    /// <summary>The notes that stand below it.</summary>
    public CatalogList<TextNote> Notes =>
        _notes ?? Rows.Keep(ref _notes, global::CelacData.TextNote.Between(InstrumentTable.NotesStarts.At(_row), InstrumentTable.NotesStarts.At(_row + 1)));

    /// <summary>The instrument that it is an annex to, or null.</summary>
    public Instrument? AnnexTo => InstrumentTable.AnnexTo.At(_row) == 0 ? null : At(InstrumentTable.AnnexTo.At(_row) - 1);

    /// <summary>Its divisions of the highest level, in order; none where it has clauses only.</summary>
    public CatalogList<Division> Divisions => _divisions ?? Rows.Keep(ref _divisions,
        global::CelacData.Division.Between(InstrumentTable.DivisionStarts.At(_row), InstrumentTable.DivisionStarts.At(_row + 1)));

    /// <summary>All its clauses, in the order of the text.</summary>
    public CatalogList<Clause> Clauses =>
        _clauses ?? Rows.Keep(ref _clauses, global::CelacData.Clause.Between(InstrumentTable.ClauseStarts.At(_row), InstrumentTable.ClauseStarts.At(_row + 1)));

    /// <summary>Whether both are the same instrument.</summary>
    /// <param name="other">The other instrument.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(Instrument? other) => other is not null && other._row == _row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>The short title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ShortTitle;

    private EdtfPeriod MakePeriod()
    {
        int start = InstrumentTable.PeriodStarts.At(_row);
        var spans = new DaySpan[InstrumentTable.PeriodStarts.At(_row + 1) - start];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = new DaySpan(InstrumentTable.PeriodFirst.At(start + i), InstrumentTable.PeriodLast.At(start + i));
        return new EdtfPeriod(InstrumentTable.TextOf(_row, InstrumentTable.Period.At(_row)), spans);
    }
}
