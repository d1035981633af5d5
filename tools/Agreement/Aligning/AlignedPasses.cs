using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Aligning;

/// <summary>A clause as both passes have it, with its entries aligned.</summary>
internal sealed record ClausePair(Clause A, Clause B, IReadOnlyList<EntryPair> Entries);

/// <summary>The same entry in both passes.</summary>
internal sealed record MatchedEntry(string ClauseId, int NumberA, int NumberB, Entry A, Entry B);

/// <summary>An entry that the other pass does not have.</summary>
internal sealed record UnmatchedEntry(string ClauseId, string Pass, int Number, Entry Entry);

/// <summary>Two passes over the same clauses, side by side.</summary>
internal sealed class AlignedPasses
{
    private AlignedPasses(Pass a, Pass b)
    {
        Clauses = [.. a.Clauses.Zip(b.Clauses, (x, y) => new ClausePair(x, y, EntryAligner.Align(x.Entries, y.Entries)))];
        Matched = [.. Clauses.SelectMany(MatchedIn)];
        Unmatched = [.. Clauses.SelectMany(clause => UnmatchedIn(clause, a.Name, b.Name))];
        EntriesA = a.Clauses.Sum(clause => clause.Entries.Count);
        EntriesB = b.Clauses.Sum(clause => clause.Entries.Count);
    }

    public IReadOnlyList<ClausePair> Clauses { get; }

    public IReadOnlyList<MatchedEntry> Matched { get; }

    public IReadOnlyList<UnmatchedEntry> Unmatched { get; }

    public int EntriesA { get; }

    public int EntriesB { get; }

    public static AlignedPasses Of(Pass a, Pass b)
    {
        // A clause that only one curator coded would drop out of every figure, so it is no pass to measure.
        if (!Ids(a).SequenceEqual(Ids(b), StringComparer.Ordinal))
            throw new InvalidCodingException("The two passes do not have the same clauses in the same order.");
        return new AlignedPasses(a, b);
    }

    private static IEnumerable<string> Ids(Pass pass) => pass.Clauses.Select(clause => clause.Id);

    private static IEnumerable<MatchedEntry> MatchedIn(ClausePair clause) =>
        from pair in clause.Entries
        where pair.IsMatched
        let a = pair.A!.Value
        let b = pair.B!.Value
        select new MatchedEntry(clause.A.Id, a + 1, b + 1, clause.A.Entries[a], clause.B.Entries[b]);

    private static IEnumerable<UnmatchedEntry> UnmatchedIn(ClausePair clause, string nameA, string nameB)
    {
        foreach (var pair in clause.Entries)
        {
            if (pair is { A: { } a, B: null })
                yield return new UnmatchedEntry(clause.A.Id, nameA, a + 1, clause.A.Entries[a]);
            else if (pair is { A: null, B: { } b })
                yield return new UnmatchedEntry(clause.A.Id, nameB, b + 1, clause.B.Entries[b]);
        }
    }
}
