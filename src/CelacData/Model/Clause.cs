using System.Diagnostics;

namespace CelacData;

/// <summary>
/// A numbered leaf of an instrument: the thing that has an id and is cited. There is one object for each clause; two clauses
/// are equal when their ids are.
/// </summary>
[DebuggerDisplay("{IdText,nq} {Title,nq}")]
public sealed partial record Clause
{
    internal static readonly Clause?[] s_rows = new Clause?[ClauseTable.Count];

    private readonly int _row;
    private string? _idText;
    private string? _title;
    private ClauseSlots? _slots;

    private Clause(int row) => _row = row;

    internal static Clause At(int row) => s_rows[row] ?? Interlocked.CompareExchange(ref s_rows[row], new Clause(row), null) ?? s_rows[row]!;

    internal static CatalogList<Clause> Between(int first, int end) => CatalogList<Clause>.Create(s_rows, At, first, end - first);

    internal int Row => _row;

    /// <summary>What was read of it besides id and title.</summary>
    private ClauseSlots Beside => _slots ?? Rows.Keep(ref _slots, new ClauseSlots());

    /// <summary>Its id, as a value of the enum.</summary>
    public ClauseId Id => (ClauseId)ClauseTable.ValueOf(_row);

    /// <summary>Its id as text, such as <c>AP-2.2.4</c>: the prefix of its instrument and its number on each level.</summary>
    [ClauseReference]
    public string IdText => _idText ?? Rows.Keep(ref _idText, ClauseRows.IdOf(_row));

    /// <summary>Its globally unique id, such as <c>ccf4/AP-2.2.4</c>: the catalogue, then the id.</summary>
    public string Key => Instruments.CatalogueKey + "/" + IdText;

    /// <summary>Its name in code, such as <c>PandaBondSeminar</c>; unique among its siblings.</summary>
    public string Name => Beside.Name ?? ClauseTable.KeepText(ref Beside.Name, _row, ClauseTable.Name.At(_row));

    /// <summary>A title of at most eight words, by the curators; the texts have none.</summary>
    public string Title => _title ?? ClauseTable.KeepText(ref _title, _row, ClauseTable.Title.At(_row));

    /// <summary>All that the clause says, neutrally and in the curators' own plain English. It is not a quotation.</summary>
    public string Restatement => Beside.Restatement ?? ClauseTable.KeepText(ref Beside.Restatement, _row, ClauseTable.Restatement.At(_row));

    /// <summary>Its enumerator as printed, such as <c>(IV)</c>, <c>4.</c> or <c>Fourth,</c>; the styles are mixed.</summary>
    public string Enumerator => Beside.Enumerator ?? ClauseTable.KeepText(ref Beside.Enumerator, _row, ClauseTable.Enumerator.At(_row));

    /// <summary>Where the edition is ambiguous or mistranslated, what was printed and how it was read; null elsewhere.</summary>
    public string? Note => ClauseTable.Note.At(_row) == 0 ? null : Beside.Note ?? ClauseTable.KeepText(ref Beside.Note, _row, ClauseTable.Note.At(_row));

    /// <summary>
    /// The revision of its record: eight hexadecimal digits in lower case, made of everything that the record says, its parts included. It changes
    /// when the record does; <see cref="ImplementsClauseAttribute.Revision"/> is compared with it.
    /// </summary>
    public string Revision => ClauseTable.Revision.At(_row).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Its position among its siblings, from 1.</summary>
    public int Ordinal => ClauseTable.Ordinal.At(_row);

    /// <summary>Where it stands inside its instrument, such as <c>art. 2(II)(4)</c>.</summary>
    public string Locator => Beside.Locator ?? Rows.Keep(ref Beside.Locator, MakeLocator());

    /// <summary>How to cite it, such as <c>Joint Action Plan 2025-2027, art. 2(II)(4)</c>.</summary>
    public string Citation => Instrument.CitationTitle + ", " + Locator;

    /// <summary>Its eId in Akoma Ntoso 1.0, such as <c>art_2__sec_2__para_4</c>; unique within its instrument.</summary>
    public string EId => Beside.EId ?? Rows.Keep(ref Beside.EId, MakeEId());

    /// <summary>The instrument that it is a clause of.</summary>
    public Instrument Instrument => Instrument.At(ClauseTable.Instrument.At(_row));

    /// <summary>The innermost division that it stands in, or null where its instrument has none.</summary>
    public Division? Division => ClauseTable.Division.At(_row) == 0 ? null : Division.At(ClauseTable.Division.At(_row) - 1);

    /// <summary>The clause before it in the same instrument, or null.</summary>
    public Clause? Previous => Neighbour(-1);

    /// <summary>The clause after it in the same instrument, or null.</summary>
    public Clause? Next => Neighbour(+1);

    /// <summary>Takes apart what is most often shown.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    public void Deconstruct(out ClauseId id, out string title) => (id, title) = (Id, Title);

    /// <summary>Whether both are the same clause.</summary>
    /// <param name="other">The other clause.</param>
    /// <returns>Whether the ids are equal.</returns>
    public bool Equals(Clause? other) => other is not null && other._row == _row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>Id and title, such as <c>AP-2.3.3 Panda bond seminar</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IdText + " " + Title;

    private string MakeLocator() => Division.LocatorOf(ClauseTable.LocatorFrom.At(_row)) + ClauseTable.TextOf(_row, ClauseTable.Locator.At(_row));

    private string MakeEId() => Division.EIdBefore(Division) + ClauseTable.TextOf(_row, ClauseTable.EId.At(_row));

    private Clause? Neighbour(int step)
    {
        var row = _row + step;
        return row >= 0 && row < ClauseTable.Count && ClauseTable.Instrument.At(row) == ClauseTable.Instrument.At(_row) ? At(row) : null;
    }
}
