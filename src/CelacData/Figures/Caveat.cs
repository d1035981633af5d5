using System.Diagnostics;

namespace CelacData;

/// <summary>What one must know to use a total.</summary>
/// <param name="Kind">What sort of caveat it is.</param>
/// <param name="Quantity">The quantity that it is about.</param>
/// <param name="Explanation">The caveat in words.</param>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record Caveat(CaveatKind Kind, Quantity Quantity, string Explanation)
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    /// <summary>The clause and the caveat in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Quantity.Clause.IdText}: {Explanation}";

    /// <summary>Everything that there is to say about a quantity; <paramref name="container"/> is what it may lie inside of.</summary>
    internal static IEnumerable<Caveat> About(Quantity quantity, Quantity? container)
    {
        if (container is not null)
            yield return new Caveat(CaveatKind.Overlap, quantity, $"Whether these {quantity.Figure} lie inside the {container.Figure} of {container.Clause.IdText} is not stated.");
        if (HasOpenEnd(quantity))
            yield return new Caveat(CaveatKind.OpenEnd, quantity, "The text sets no end.");
        if (quantity.Basis == QuantityBasis.Unstated)
            yield return new Caveat(CaveatKind.UnstatedPeriod, quantity, "The text does not say for what span of time the figure is.");
        if (quantity.Commitment?.PeriodInferredFrom is { } source)
            yield return new Caveat(CaveatKind.InferredPeriod, quantity, $"The years {quantity.Period} are inferred (from {char.ToLowerInvariant(source[0])}{source.Substring(1)}).");
        if (quantity.Commitment is { } commitment && commitment.Coding.Strength.Rank() < Strength.Undertaking.Rank())
            yield return new Caveat(CaveatKind.NotUndertaken, quantity, $"This is no undertaking but {commitment.Coding.Strength} (\"{commitment.Phrase}\").");
        if (quantity.Note is { } note && quantity.OverlapsWith.Count == 0)
            yield return new Caveat(CaveatKind.Note, quantity, note.TrimEnd('.') + ".");
    }

    internal static bool HasOpenEnd(Quantity quantity) => quantity.Period is { Latest: null };

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Kind", Kind);
        fields.Write("Quantity", Quantity);
        fields.Write("Explanation", Explanation);
    }
#endif
}

/// <summary>What sort of caveat there is about a total.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CodeJsonConverter<CaveatKind>))]
#endif
public enum CaveatKind
{
    /// <summary>Whether one figure lies inside another is not stated; the total is a range.</summary>
    Overlap = 1,

    /// <summary>The pledge has no end.</summary>
    OpenEnd = 2,

    /// <summary>The span of time is not stated.</summary>
    UnstatedPeriod = 3,

    /// <summary>The years are inferred.</summary>
    InferredPeriod = 4,

    /// <summary>The commitment is softer than an undertaking. A judgement.</summary>
    NotUndertaken = 5,

    /// <summary>The curators' note about the figure.</summary>
    Note = 6,
}
