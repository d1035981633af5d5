using System.Diagnostics;

namespace CelacData;

/// <summary>How many records of a kind there are.</summary>
/// <param name="Kind">The kind in the plural, such as <c>Clauses</c>: the name of the class that lists its records, where there is one.</param>
/// <param name="Count">How many there are.</param>
[DebuggerDisplay("{Kind,nq}: {Count}")]
public sealed record RecordCount(string Kind, int Count)
{
    /// <summary>The kind in the plural, such as <c>Clauses</c>: the name of the class that lists its records, where there is one.</summary>
    public string Kind { get; } = Kind;

    /// <summary>How many there are.</summary>
    public int Count { get; } = Count;
}
