using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>What is said of a clause or division outside of its table, as its file and its place in the text have it.</summary>
/// <param name="Doc">Title, citation and restatement, as its documentation shows them.</param>
/// <param name="Brief">The same without the restatement.</param>
/// <param name="Revision">The digits of the revision of a clause; 0 for a division, which has none.</param>
internal sealed record ItemFacts(EquatableArray<string> Doc, EquatableArray<string> Brief, long Revision = 0)
{
    /// <summary>What is said of a clause alone; null for one whose id, which is reported, can be no member of the enum.</summary>
    public ClauseFacts? Clause { get; init; }
}

/// <param name="Indexed">What the metadata say of it.</param>
/// <param name="Step">The member by which one walks to it.</param>
/// <param name="Labels">The codes and entries by which it can be told apart, each with what its kind is called.</param>
internal sealed record ClauseFacts(IndexedClause Indexed, NavigationClause Step, EquatableArray<(string Label, string Value)> Labels);
