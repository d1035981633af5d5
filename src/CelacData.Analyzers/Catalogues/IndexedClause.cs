using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Catalogues;

/// <summary>A clause as the metadata have it.</summary>
internal sealed record IndexedClause(string Id, string Revision, string Name, string Title)
{
    public override string ToString() => $"{Id} ({Title})";
}

/// <summary>An id that was withdrawn, and the ids that replaced it.</summary>
internal sealed record WithdrawnId(string Id, IReadOnlyList<string> ReplacedBy);

/// <summary>A code, and the values of the ids of the clauses that have it.</summary>
internal sealed record ClauseLabel(string Label, string Value, HashSet<object> Clauses);

/// <summary>Somebody, as a value of an enum, whom clauses do not bind.</summary>
/// <param name="Clauses">The ids of the clauses, or the beginning of ids and a star.</param>
internal sealed record ClauseExclusion(INamedTypeSymbol Type, object Who, string Reason, IReadOnlyList<string> Clauses)
{
    /// <summary>The member of the enum.</summary>
    public string Name { get; } = Type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, Who))?.Name ?? Who.ToString();

    public bool IsOf(IndexedClause clause) => Clauses.Any(pattern => IdPattern.Matches(pattern, clause.Id));
}

/// <summary>A property of a record that can be added up only where other properties are alike.</summary>
internal sealed record ClauseMeasure(INamedTypeSymbol Record, string Value, IReadOnlyList<string> Per)
{
    public bool IsValue(IOperation? operation) => operation is IPropertyReferenceOperation reference && reference.Property.Name == Value && IsOf(reference.Property.ContainingType);

    public bool IsOf(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Record);
}
