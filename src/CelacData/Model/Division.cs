using System.Diagnostics;

namespace CelacData;

/// <summary>A part of an instrument above its clauses. Each level that the instruments have, such as an article, is a class of its own.</summary>
[DebuggerDisplay("{Id,nq} {Title,nq}")]
public abstract partial record Division
{
    private static readonly Division?[] s_rows = new Division?[DivisionTable.Count];
    private static CatalogList<Division>? s_all;

    private readonly int _row;
    private string? _id;
    private string? _name;
    private string? _level;
    private string? _title;
    private string? _enumerator;
    private string? _locator;
    private string? _eId;
    private CatalogList<Clause>? _clauses;

    private protected Division(int row) => _row = row;

    /// <summary>All divisions of all instruments, in the order of the texts, each before those inside it.</summary>
    internal static CatalogList<Division> All => s_all ?? Rows.Keep(ref s_all, CatalogList<Division>.Create(s_rows, At, 0, DivisionTable.Count));

    internal static Division At(int row) => s_rows[row] ?? Interlocked.CompareExchange(ref s_rows[row], Make(row), null) ?? s_rows[row]!;

    /// <summary>Its id as text, such as <c>AP-2.3</c>: what the ids of its clauses begin with.</summary>
    public string Id => _id ?? DivisionTable.KeepText(ref _id, _row, DivisionTable.Id.At(_row));

    /// <summary>Its name in code, such as <c>Finance</c>.</summary>
    public string Name => _name ?? DivisionTable.KeepText(ref _name, _row, DivisionTable.Name.At(_row));

    /// <summary>A title by the curators, near to the printed one.</summary>
    public string Title => _title ?? DivisionTable.KeepText(ref _title, _row, DivisionTable.Title.At(_row));

    /// <summary>Its enumerator as printed, such as <c>Article 2</c> or <c>3.</c>; the styles are mixed.</summary>
    public string Enumerator => _enumerator ?? DivisionTable.KeepText(ref _enumerator, _row, DivisionTable.Enumerator.At(_row));

    /// <summary>What level it is, such as <c>article</c>.</summary>
    public string Level => _level ?? DivisionTable.KeepText(ref _level, _row, DivisionTable.Level.At(_row));

    /// <summary>Its position among its siblings, from 1. A clause that is itself a section counts as one.</summary>
    public int Ordinal => DivisionTable.Ordinal.At(_row);

    /// <summary>Where it stands inside its instrument, such as <c>art. 2(III)</c>.</summary>
    public string Locator => _locator ?? Rows.Keep(ref _locator, MakeLocator());

    /// <summary>How to cite it, such as <c>Joint Action Plan 2025-2027, art. 2(III)</c>.</summary>
    public string Citation => Instrument.CitationTitle + ", " + Locator;

    /// <summary>Its eId in Akoma Ntoso 1.0, such as <c>art_2__sec_3</c>; unique within its instrument.</summary>
    public string EId => _eId ?? Rows.Keep(ref _eId, MakeEId());

    /// <summary>The instrument that it is a part of.</summary>
    public Instrument Instrument => Instrument.At(DivisionTable.Instrument.At(_row));

    /// <summary>The division that it stands in, or null where it stands in its instrument directly.</summary>
    public Division? Parent => DivisionTable.Parent.At(_row) == 0 ? null : At(DivisionTable.Parent.At(_row) - 1);

    /// <summary>All its clauses, also those in divisions inside it, in the order of the text.</summary>
    public CatalogList<Clause> Clauses => 
        _clauses ?? Rows.Keep(ref _clauses, global::CelacData.Clause.Between(DivisionTable.FirstClause.At(_row), DivisionTable.ClauseEnd.At(_row)));

    /// <summary>Whether both are the same division.</summary>
    /// <param name="other">The other division.</param>
    /// <returns>Whether the ids are equal.</returns>
    public virtual bool Equals(Division? other) => other is not null && other._row == _row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>Id and title, such as <c>AP-2.3 Finance</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Id + " " + Title;

    /// <summary>What a locator begins with that goes on from that of a division; the division as a column has it, from 1, or 0 for none.</summary>
    internal static string LocatorOf(int division) => division == 0 ? "" : At(division - 1).Locator;

    /// <summary>What the eIds of what stands in a division begin with.</summary>
    internal static string EIdBefore(Division? division) => division is null ? "" : division.EId + "__";

    /// <summary>The divisions that stand directly between two rows, each of which knows where its own inner ones end.</summary>
    internal static CatalogList<Division> Between(int first, int end)
    {
        var children = new List<Division>();
        for (var row = first; row < end; row = DivisionTable.DivisionEnd.At(row))
            children.Add(At(row));
        return CatalogList<Division>.Create([.. children]);
    }

    /// <summary>The innermost division of a level, beginning with this one and going outwards; null where there is none.</summary>
    internal T? Around<T>() where T : Division
    {
        for (var division = this; division is not null; division = division.Parent)
        {
            if (division is T found)
                return found;
        }

        return null;
    }

    /// <summary>The divisions of a level inside this one, however deep.</summary>
    private protected CatalogList<T> Inside<T>() where T : Division
    {
        var inside = new List<T>();
        for (var row = _row + 1; row < DivisionTable.DivisionEnd.At(_row); row++)
        {
            if (At(row) is T found)
                inside.Add(found);
        }

        return CatalogList<T>.Create([.. inside]);
    }

    private string MakeLocator() => LocatorOf(DivisionTable.LocatorFrom.At(_row)) + DivisionTable.TextOf(_row, DivisionTable.Locator.At(_row));

    private string MakeEId() => EIdBefore(Parent) + DivisionTable.TextOf(_row, DivisionTable.EId.At(_row));

    /// <summary>A record of the class of its level.</summary>
    private static partial Division Make(int row);
}
