using System.Globalization;

namespace CelacData;

/// <summary>
/// What quantities add up to: a single figure where the texts allow one, and a range with its caveats where an overlap or an open end
/// would make a single figure false. Only quantities of one kind, unit and basis can be added; totals are never multiplied out over years.
/// </summary>
public sealed record QuantityTotal
{
    private QuantityTotal(Quantity first, decimal minimum, decimal? maximum, Caveat[] caveats)
    {
        (Kind, Unit, Basis) = (first.Kind, first.Unit, first.Basis);
        (Minimum, Maximum, Caveats) = (minimum, maximum, CatalogList<Caveat>.Create(caveats));
    }

    /// <summary>What is counted.</summary>
    public QuantityKind Kind { get; }

    /// <summary>The unit: a plural noun, or the ISO 4217 code of the currency.</summary>
    public string Unit { get; }

    /// <summary>What span of time the figure is for.</summary>
    public QuantityBasis Basis { get; }

    /// <summary>The least that it can be, by the texts.</summary>
    public decimal Minimum { get; }

    /// <summary>The most that it can be, by the texts; null where an open end sets no limit.</summary>
    public decimal? Maximum { get; }

    /// <summary>The figure, where there is but one; null where there is a range.</summary>
    public decimal? Single => Minimum == Maximum ? Minimum : null;

    /// <summary>What one must know to use the figures.</summary>
    public CatalogList<Caveat> Caveats { get; }

    /// <summary>Adds quantities up.</summary>
    /// <param name="quantities">The quantities; each counts once.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentException">There is no quantity, or their kinds, units or bases differ; the message says which.</exception>
    public static QuantityTotal Of(IEnumerable<Quantity> quantities)
    {
        if (quantities is null)
            throw new ArgumentNullException(nameof(quantities));
        var all = quantities.Distinct().ToList();
        if (all.Count == 0)
            throw new ArgumentException("There is nothing to add up.", nameof(quantities));
        RefuseMixture(all);

        var clauses = new HashSet<ClauseId>(all.Select(q => q.Clause.Id));
        var contained = all.Where(q => q.OverlapsWith.Any(c => c.Id != q.Clause.Id && clauses.Contains(c.Id)) && !IsLargest(q, all)).ToList();
        var minimum = all.Except(contained).Sum(q => q.Value);
        var isOpen = all.Any(q => q.Basis != QuantityBasis.PerYear && HasOpenEnd(q));
        var caveats = contained.Select(q => new Caveat(CaveatKind.Overlap, q, "The text does not say whether this figure lies inside another one that is added."))
            .Concat(all.Where(HasOpenEnd).Select(q => new Caveat(CaveatKind.OpenEnd, q, "The text sets no end.")))
            .Concat(all.Where(q => q.Basis == QuantityBasis.Unstated).Select(q => new Caveat(CaveatKind.UnstatedPeriod, q, "The text does not say for what span of time the figure is.")));
        return new QuantityTotal(all[0], minimum, isOpen ? null : all.Sum(q => q.Value), [.. caveats]);
    }

    /// <summary>The figure or the range, with its unit.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var figure = Minimum == Maximum ? Write(Minimum)
            : Maximum is { } maximum ? $"{Write(Minimum)} to {Write(maximum)}"
            : $"{Write(Minimum)} or more";
        return $"{figure} {Unit}{(Basis == QuantityBasis.PerYear ? " a year" : "")}";
    }

    private static void RefuseMixture(List<Quantity> all)
    {
        var sorts = all.Select(q => $"{q.Kind} in {q.Unit}, {q.Basis}").Distinct().ToList();
        if (sorts.Count > 1)
            throw new ArgumentException($"These quantities cannot be added up: {string.Join("; ", sorts)}. Add each sort by itself.", "quantities");
    }

    /// <summary>Of figures that may lie inside each other, the largest is what there is at least.</summary>
    private static bool IsLargest(Quantity quantity, List<Quantity> all) =>
        all.Where(q => q != quantity && quantity.OverlapsWith.Any(c => c.Id == q.Clause.Id)).All(q => q.Value < quantity.Value);

    private static bool HasOpenEnd(Quantity quantity) => quantity.Period is { Latest: null };

    private static string Write(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}

/// <summary>What one must know to use a total.</summary>
/// <param name="Kind">What sort of caveat it is.</param>
/// <param name="Quantity">The quantity that it is about.</param>
/// <param name="Explanation">The caveat in words.</param>
public sealed record Caveat(CaveatKind Kind, Quantity Quantity, string Explanation);

/// <summary>What sort of caveat there is about a total.</summary>
public enum CaveatKind
{
    /// <summary>Whether one figure lies inside another is not stated.</summary>
    Overlap = 1,

    /// <summary>The pledge has no end.</summary>
    OpenEnd = 2,

    /// <summary>The span of time is not stated.</summary>
    UnstatedPeriod = 3,
}
