using CelacData.Analyzers.Catalogues;

namespace CelacData.Analyzers.Coverage;

/// <summary>The clauses of a catalogue, each with the code that is about it.</summary>
internal sealed record ClauseCoverage(string Key, IReadOnlyList<(IndexedClause Clause, IReadOnlyList<CoveringCode> Code)> Clauses)
{
    public int Implemented => Clauses.Count(c => c.Code.Count > 0);

    public int Stale => Clauses.Sum(c => c.Code.Count(x => x.State == "stale"));

    public static ClauseCoverage Of(Catalogue catalogue, ILookup<IndexedClause, CoveringCode> code) => new(
        catalogue.Key,
        catalogue.Clauses.Select(clause => (
            clause,
            (IReadOnlyList<CoveringCode>)code[clause].OrderBy(c => c.File, StringComparer.Ordinal).ThenBy(c => c.Line).ThenBy(c => c.Member, StringComparer.Ordinal).ToList())).ToList());
}
