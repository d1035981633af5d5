namespace CelacData;

public sealed partial record Quantity
{
    /// <summary>The commitment that it is a figure of, or null where it stands in a statement.</summary>
    public Commitment? Commitment => Commitments.All.FirstOrDefault(c => c.Quantities.Contains(this));

    /// <summary>The statement that it is a figure of, or null where it stands in a commitment.</summary>
    public Statement? Statement => Statements.All.FirstOrDefault(s => s.Quantities.Contains(this));

    /// <summary>The clause that it stands in.</summary>
    public Clause Clause => Commitment?.Clause ?? Statement!.Clause;

    /// <summary>The period of its entry, or null where the text gives none.</summary>
    public EdtfPeriod? Period => Commitment is { } commitment ? commitment.Period : Statement!.Period;
}
