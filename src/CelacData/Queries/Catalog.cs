namespace CelacData;

/// <summary>The whole catalogue in one place: every kind of record that there is. Type the name, a point, and choose.</summary>
public static class Catalog
{
    /// <summary>The instruments.</summary>
    public static CatalogList<Instrument> Instruments => CelacData.Instruments.All;

    /// <summary>The clauses, in the order of the texts.</summary>
    public static CatalogList<Clause> Clauses => CelacData.Clauses.All;

    /// <summary>The commitments: what is promised, clause by clause.</summary>
    public static CatalogList<Commitment> Commitments => CelacData.Commitments.All;

    /// <summary>The statements: what is declared, clause by clause.</summary>
    public static CatalogList<Statement> Statements => CelacData.Statements.All;

    /// <summary>The figures in commitments and statements.</summary>
    public static CatalogList<Quantity> Quantities => CelacData.Quantities.All;

    /// <summary>The named forums, dialogues, centres, funds, programmes and plans.</summary>
    public static CatalogList<Mechanism> Mechanisms => CelacData.Mechanisms.All;

    /// <summary>The named organisations.</summary>
    public static CatalogList<Organisation> Organisations => CelacData.Organisations.All;

    /// <summary>The named initiatives.</summary>
    public static CatalogList<Initiative> Initiatives => CelacData.Initiatives.All;

    /// <summary>The named treaties, other international texts and conferences.</summary>
    public static CatalogList<Treaty> Treaties => CelacData.Treaties.All;

    /// <summary>China and the 33 members of CELAC.</summary>
    public static CatalogList<Party> Parties => CelacData.Parties.All;

    /// <summary>The named groups of states.</summary>
    public static CatalogList<PartyGroup> PartyGroups => CelacData.PartyGroups.All;

    /// <summary>The topics by which clauses are coded.</summary>
    public static CatalogList<Topic> Topics => CelacData.Topics.All;

    /// <summary>The Sustainable Development Goals.</summary>
    public static CatalogList<Sdg> Sdgs => CelacData.Sdgs.All;

    /// <summary>The figures about past cooperation.</summary>
    public static CatalogList<Baseline> Baselines => CelacData.Baselines.All;
}
