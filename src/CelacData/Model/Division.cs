using System.Diagnostics;

namespace CelacData;

/// <summary>A level above the clauses of an instrument: an <see cref="Article"/> or a <see cref="Section"/>.</summary>
[DebuggerDisplay("{Id,nq} {Title,nq}")]
public abstract partial record Division
{
    private static readonly Division?[] s_rows = new Division?[DivisionTable.Count];

    private readonly int _row;
    private string? _id;
    private string? _name;
    private string? _title;
    private string? _enumerator;
    private string? _locator;
    private string? _eId;
    private CatalogList<Clause>? _clauses;

    private protected Division(int row) => _row = row;

    internal static Division At(int row) => s_rows[row] ?? Rows.Keep(ref s_rows[row], Make(row));

    private protected int Row => _row;

    /// <summary>Its id as text, such as <c>AP-2.3</c>: what the ids of its clauses begin with.</summary>
    public string Id => _id ?? CatalogText.Keep(ref _id, DivisionTable.Id[_row]);

    /// <summary>Its name in code, such as <c>Finance</c>.</summary>
    public string Name => _name ?? CatalogText.Keep(ref _name, DivisionTable.Name[_row]);

    /// <summary>A title by the curators, near to the printed one.</summary>
    public string Title => _title ?? CatalogText.Keep(ref _title, DivisionTable.Title[_row]);

    /// <summary>Its enumerator as printed, such as <c>Article 2</c> or <c>3.</c>; the styles are mixed.</summary>
    public string Enumerator => _enumerator ?? CatalogText.Keep(ref _enumerator, DivisionTable.Enumerator[_row]);

    /// <summary>What level it is: <c>article</c> or <c>section</c>.</summary>
    public string Level => this is Article ? "article" : "section";

    /// <summary>Its position among its siblings, from 1. A clause that is itself a section counts as one.</summary>
    public int Ordinal => DivisionTable.Ordinal[_row];

    /// <summary>Where it stands inside its instrument, such as <c>art. 2(III)</c>.</summary>
    public string Locator => _locator ?? CatalogText.Keep(ref _locator, DivisionTable.Locator[_row]);

    /// <summary>How to cite it, such as <c>Joint Action Plan 2025-2027, art. 2(III)</c>.</summary>
    public string Citation => Instrument.CitationTitle + ", " + Locator;

    /// <summary>Its eId in Akoma Ntoso 1.0, such as <c>art_2__sec_3</c>; unique within its instrument.</summary>
    public string EId => _eId ?? CatalogText.Keep(ref _eId, DivisionTable.EId[_row]);

    /// <summary>The instrument that it is a part of.</summary>
    public Instrument Instrument => Instrument.At(DivisionTable.Instrument[_row]);

    /// <summary>The division that it stands in, or null where it stands in its instrument directly.</summary>
    public Division? Parent => DivisionTable.Parent[_row] == 0 ? null : At(DivisionTable.Parent[_row] - 1);

    /// <summary>All its clauses, also those in divisions inside it, in the order of the text.</summary>
    public CatalogList<Clause> Clauses => 
        _clauses ?? Rows.Keep(ref _clauses, Clause.Between(DivisionTable.FirstClause[_row], DivisionTable.ClauseEnd[_row]));

    /// <summary>Whether both are the same division.</summary>
    /// <param name="other">The other division.</param>
    /// <returns>Whether the ids are equal.</returns>
    public virtual bool Equals(Division? other) => other is not null && other._row == _row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>Id and title, such as <c>AP-2.3 Finance</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Id + " " + Title;

    /// <summary>The divisions that stand directly between two rows, each of which knows where its own inner ones end.</summary>
    internal static CatalogList<T> Children<T>(int first, int end) where T : Division
    {
        var children = new List<T>();
        for (var row = first; row < end; row = DivisionTable.DivisionEnd[row])
            children.Add((T)At(row));
        return CatalogList<T>.Create([.. children]);
    }

    private static Division Make(int row) => CatalogText.Decode(DivisionTable.Level[row]) == "article" ? new Article(row) : new Section(row);
}

/// <summary>An article of the Joint Action Plan.</summary>
public sealed record Article : Division
{
    private CatalogList<Section>? _sections;

    internal Article(int row) : base(row)
    {
    }

    /// <summary>Its sections in order; none where the article has clauses only.</summary>
    public CatalogList<Section> Sections => _sections ?? Rows.Keep(ref _sections, Children<Section>(Row + 1, DivisionTable.DivisionEnd[Row]));

    /// <inheritdoc/>
    public bool Equals(Article? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A section of an article of the Joint Action Plan.</summary>
public sealed record Section : Division
{
    internal Section(int row) : base(row)
    {
    }

    /// <summary>The article that it stands in.</summary>
    public Article Article => (Article)Parent!;

    /// <inheritdoc/>
    public bool Equals(Section? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
