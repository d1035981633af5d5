namespace CelacData;

public sealed partial record Quantity
{
    /// <summary>The clause that it stands in.</summary>
    public Clause Clause => Commitment?.Clause ?? Statement!.Clause;

    /// <summary>The period of its entry, or null where the text gives none.</summary>
    public EdtfPeriod? Period => Commitment is { } commitment ? commitment.Period : Statement!.Period;

    /// <summary>The value with its unit, such as "3,500 scholarships".</summary>
    public string Figure => $"{QuantityTotal.Write(Value)} {Unit}{(Basis == QuantityBasis.PerYear ? " a year" : "")}";
}
