namespace CelacData;

/// <summary>A text was taken for an id of the catalogue and is none. The message says what it is instead, or what was probably meant.</summary>
public sealed partial class UnknownClauseIdException : FormatException
{
    internal UnknownClauseIdException(string text) : this(text, Array.Find(WithdrawnIds.All, w => w.IsClause(text)))
    {
    }

    private UnknownClauseIdException(string text, WithdrawnId? withdrawn)
        : this(
            text,
            withdrawn is null ? $"'{Shorten(text)}' is no id of a clause. " : withdrawn.ToString(),
            withdrawn is null ? DivisionOf(text) : null,
            withdrawn is null ? NearestClauses.Find(text) : Array.ConvertAll(Array.FindAll(withdrawn.ReplacedBy, id => Clauses.TryParse(id, out _)), Clauses.Parse),
            isSaid: withdrawn is not null)
    {
    }

    /// <summary>For an id of an entry below a clause, whose own message says how far it is right.</summary>
    internal UnknownClauseIdException(string text, string problem) : this(text, problem, DivisionOf(text), NearestClauses.Find(text))
    {
    }

    /// <summary>For an id whose clause is right: what that clause has is said, and nothing is nearer.</summary>
    internal UnknownClauseIdException(string text, string problem, Clause clause) : base(problem) =>
        (Text, Nearest) = (text, CatalogList<Clause>.Create([clause]));

    private UnknownClauseIdException(string text, string problem, Division? division, Clause[] nearest, bool isSaid = false)
        : base(isSaid ? problem : problem + Advise(text, division, nearest))
    {
        Text = text;
        Nearest = division?.Clauses ?? CatalogList<Clause>.Create(nearest);
    }

    /// <summary>The text that is no id.</summary>
    public string Text { get; }

    /// <summary>The clauses that were probably meant, the nearest first, three at the most; those of a division where the text is its id; none where nothing is near.</summary>
    public CatalogList<Clause> Nearest { get; }

    private static string Advise(string text, Division? division, Clause[] nearest)
    {
        if (division is not null)
        {
            var clauses = division.Clauses;
            return $"It is {division.Level} {division.Title}, whose clauses are {clauses[0].IdText} to {clauses[clauses.Count - 1].IdText}.";
        }

        string? entry = null;
        AdviseEntry(text, ref entry);
        return entry ?? (nearest.Length == 0
            ? $"An id looks like {string.Join(" or ", Instruments.All.ToTexts(i => i.Clauses[0].IdText))}."
            : $"Nearest: {string.Join(", ", Array.ConvertAll(nearest, c => $"{c.IdText} ({c.Title})"))}.");
    }

    /// <summary>What a text is that is the id of an entry below a clause; the catalogue knows which entries it has.</summary>
    static partial void AdviseEntry(string text, ref string? advice);

    private static Division? DivisionOf(string text)
    {
        for (var row = 0; row < DivisionTable.Count; row++)
        {
            var division = Division.At(row);
            if (division.Clauses.Count > 0 && string.Equals(division.Id, text, StringComparison.OrdinalIgnoreCase))
                return division;
        }

        return null;
    }

    internal static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 59) + "…";
}
