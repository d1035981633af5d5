using System.Diagnostics;
using System.Globalization;

namespace CelacData;

/// <summary>
/// What quantities add up to: a single figure where the texts allow one, and a range where an overlap or an open end would make a single figure
/// false; always with its caveats. Only quantities of one kind, unit and basis can be added; totals are never multiplied out over years.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record QuantityTotal
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    private QuantityTotal(IReadOnlyList<Quantity> quantities, decimal minimum, decimal? maximum, IEnumerable<Caveat> caveats)
    {
        (Kind, Unit, Basis) = (quantities[0].Kind, quantities[0].Unit, quantities[0].Basis);
        (Minimum, Maximum) = (minimum, maximum);
        (Quantities, Caveats) = (CatalogList<Quantity>.Create([.. quantities]), CatalogList<Caveat>.Create([.. caveats]));
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

    /// <summary>What was added up.</summary>
    public CatalogList<Quantity> Quantities { get; }

    /// <summary>What one must know to use the figures.</summary>
    public CatalogList<Caveat> Caveats { get; }

    /// <summary>Adds quantities up.</summary>
    /// <param name="quantities">The quantities; each counts once.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantities"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no quantity, or their kinds, units or bases differ; the message says which.</exception>
    public static QuantityTotal Of(IEnumerable<Quantity> quantities)
    {
        var all = (quantities ?? throw new ArgumentNullException(nameof(quantities))).Distinct().ToList();
        var sorts = all.GroupBy(SortOf).ToList();
        return sorts.Count switch
        {
            1 => OfOneSort(all),
            0 => throw new ArgumentException("There is no quantity to add up."),
            _ => throw new ArgumentException(
                $"These quantities cannot be added up: {string.Join("; ", sorts.Select(s => Describe(s.Key)))}. Add each sort by itself, as {nameof(PerSort)} does."),
        };
    }

    /// <summary>Adds quantities up, each sort (one kind, unit and basis) by itself.</summary>
    /// <param name="quantities">The quantities; each counts once.</param>
    /// <returns>A total for each sort, in the order in which the sorts first appear; none where there is no quantity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantities"/> is null.</exception>
    public static IReadOnlyList<QuantityTotal> PerSort(IEnumerable<Quantity> quantities) =>
        [.. (quantities ?? throw new ArgumentNullException(nameof(quantities))).Distinct().GroupBy(SortOf).Select(g => OfOneSort([.. g]))];

    /// <summary>The figure or the range, with its unit.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var figure = Minimum == Maximum ? Write(Minimum)
            : Maximum is { } maximum ? $"{Write(Minimum)} to {Write(maximum)}"
            : $"{Write(Minimum)} or more";
        return $"{figure} {Unit}{(Basis == QuantityBasis.PerYear ? " a year" : "")}";
    }

    internal static string Write(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static QuantityTotal OfOneSort(List<Quantity> all)
    {
        var contained = all.Where(q => Containers(q, all).Any(c => IsLarger(c, q))).ToList();
        var minimum = all.Except(contained).Sum(q => q.Value);
        var hasOpenTotal = all.Any(q => q.Basis != QuantityBasis.PerYear && Caveat.HasOpenEnd(q));
        var caveats = all.SelectMany(q => Caveat.About(q, contained.Contains(q) ? Containers(q, all).First(c => IsLarger(c, q)) : null));
        return new QuantityTotal(all, minimum, hasOpenTotal ? null : all.Sum(q => q.Value), caveats.OrderBy(c => c.Kind));
    }

    /// <summary>What a quantity may lie inside of, among those that are added.</summary>
    private static IEnumerable<Quantity> Containers(Quantity quantity, List<Quantity> all) =>
        all.Where(q => q != quantity && q.Clause != quantity.Clause && (quantity.OverlapsWith.Contains(q.Clause) || q.OverlapsWith.Contains(quantity.Clause)));

    /// <summary>Of two equal figures that may be one, the first counts as the larger.</summary>
    private static bool IsLarger(Quantity one, Quantity other) => one.Value > other.Value || (one.Value == other.Value && one.Row < other.Row);

    private static (QuantityKind Kind, string Unit, QuantityBasis Basis) SortOf(Quantity quantity) => (quantity.Kind, quantity.Unit, quantity.Basis);

    private static string Describe((QuantityKind Kind, string Unit, QuantityBasis Basis) sort) => $"{sort.Kind} in {sort.Unit}, {sort.Basis}";

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Kind", Kind);
        fields.Write("Unit", Unit);
        fields.Write("Basis", Basis);
        fields.Write("Minimum", Minimum);
        fields.Write("Maximum", Maximum);
        fields.Part("Quantities", Quantities);
        fields.Part("Caveats", Caveats);
    }
#endif
}
