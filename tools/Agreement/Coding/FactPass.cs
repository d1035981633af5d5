namespace CelacData.Agreement.Coding;

/// <summary>One curator's coding of the facts, onto entries that were settled before.</summary>
internal sealed record FactPass(string Name, IReadOnlyList<FactClause> Clauses);

/// <summary>A clause, what it refers to, and its entries.</summary>
internal sealed record FactClause(string Id, IReadOnlyList<string> References, IReadOnlyList<FactEntry> Entries);

/// <summary>What one curator found in an entry. What he left out, he did not find.</summary>
internal sealed record FactEntry(string Id)
{
    public IReadOnlyList<string> Mechanisms { get; init; } = [];

    public IReadOnlyList<string> Organisations { get; init; } = [];

    public IReadOnlyList<string> Initiatives { get; init; } = [];

    public IReadOnlyList<string> Treaties { get; init; } = [];

    public IReadOnlyList<string> Beneficiaries { get; init; } = [];

    public bool HasRecipients { get; init; }

    /// <summary>For each condition its kinds.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Conditions { get; init; } = [];

    public IReadOnlyList<FactQuantity> Quantities { get; init; } = [];

    /// <summary>What else the curator thought of, and why; null where he did not hesitate.</summary>
    public string? Hesitation { get; init; }
}

/// <summary>A figure as one curator coded it.</summary>
internal sealed record FactQuantity(decimal Value, string Kind, string Unit, string Basis, string? Currency);
