using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Aligning;

/// <summary>Two passes over the facts, side by side. They were coded onto the same entries, so ids pair them and nothing has to be aligned.</summary>
internal sealed class PairedFacts
{
    private PairedFacts(FactPass a, FactPass b)
    {
        Clauses = [.. a.Clauses.Zip(b.Clauses)];
        Entries = [.. Clauses.SelectMany(clause => clause.A.Entries.Zip(clause.B.Entries))];
        Quantities = [.. Entries.SelectMany(entry => QuantitiesIn(entry.A, entry.B))];
    }

    public IReadOnlyList<(FactClause A, FactClause B)> Clauses { get; }

    public IReadOnlyList<(FactEntry A, FactEntry B)> Entries { get; }

    /// <summary>The figures that both passes have, by their value within the entry.</summary>
    public IReadOnlyList<(string EntryId, FactQuantity A, FactQuantity B)> Quantities { get; }

    public static PairedFacts Of(FactPass a, FactPass b) =>
        Ids(a).SequenceEqual(Ids(b), StringComparer.Ordinal)
            ? new PairedFacts(a, b)
            : throw new InvalidCodingException("The two passes over the facts do not have the same clauses and entries in the same order.");

    private static IEnumerable<string> Ids(FactPass pass) =>
        pass.Clauses.SelectMany(clause => clause.Entries.Select(entry => entry.Id).Prepend(clause.Id));

    private static IEnumerable<(string EntryId, FactQuantity A, FactQuantity B)> QuantitiesIn(FactEntry a, FactEntry b) =>
        from ours in a.Quantities
        from theirs in b.Quantities.Where(quantity => quantity.Value == ours.Value).Take(1)
        select (a.Id, ours, theirs);
}
