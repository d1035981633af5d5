namespace CelacData.Generator.Model;

/// <summary>A catalogue in an assembly that the project references, as far as one can refer to its clauses.</summary>
/// <param name="Key">What stands before its ids: <c>key/id</c>.</param>
/// <param name="Namespace">Where its classes are.</param>
internal sealed record ReferencedCatalogue(string Key, string Namespace, EquatableArray<ReferencedClause> Clauses);

/// <param name="Value">The value of the id in the enum, which is pinned.</param>
internal readonly record struct ReferencedClause(string Id, int Value);
