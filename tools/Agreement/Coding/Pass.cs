namespace CelacData.Agreement.Coding;

/// <summary>One curator's coding of the whole text, clauses in the order of the text.</summary>
internal sealed record Pass(string Name, IReadOnlyList<Clause> Clauses);

/// <summary>A clause as one curator split and coded it.</summary>
internal sealed record Clause(
    string Id, IReadOnlyList<string> Topics, IReadOnlyList<Goal> Goals, IReadOnlyList<Entry> Entries);

/// <summary>A Sustainable Development Goal and how the clause relates to it.</summary>
internal sealed record Goal(int Number, string Relation);

/// <summary>An entry of a clause. Only what is measured is kept; the rest of the file is for whoever reads it.</summary>
internal sealed record Entry
{
    public required string Type { get; init; }

    public required string Bearer { get; init; }

    public required string Act { get; init; }

    public required string Phrase { get; init; }

    public required string Rule { get; init; }

    /// <summary>Null on a statement, which has a kind instead.</summary>
    public string? Strength { get; init; }

    /// <summary>Null on a commitment, which has a strength instead.</summary>
    public string? Kind { get; init; }

    /// <summary>The period as written, with the wording it was inferred from, if it was; null where there is none.</summary>
    public string? Period { get; init; }

    public IReadOnlyList<string> Beneficiaries { get; init; } = [];

    public IReadOnlyList<string> Recurrence { get; init; } = [];

    public IReadOnlyList<decimal> Quantities { get; init; } = [];
}
