using System.Diagnostics;

namespace CelacData;

/// <summary>How a debugger shows a list or a set: the items, not the slots, bits and rows that they are found by.</summary>
internal sealed class ItemsView<T>(IEnumerable<T> items)
{
    /// <summary>The items in order.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. items];
}
