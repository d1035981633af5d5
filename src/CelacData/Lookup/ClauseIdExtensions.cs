namespace CelacData;

/// <summary>What one asks of an id.</summary>
public static class ClauseIdExtensions
{
    /// <summary>The clause of the id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The clause; the same object every time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no defined value.</exception>
    public static Clause ToClause(this ClauseId id) => Clauses.Get(id);

    /// <summary>The id as text, such as <c>AP-2.2.4</c>; also of one that was withdrawn, so that what was stored with it can still be written.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no defined value.</exception>
    public static string ToText(this ClauseId id)
    {
        var row = ClauseTable.RowOf((int)id);
        return (uint)row < ClauseTable.Count ? Clause.At(row).IdText
            : Array.Find(WithdrawnIds.All, w => w.Is(nameof(ClauseId), (int)id))?.Id ?? throw Rows.Undefined(nameof(id), (int)id, nameof(ClauseId));
    }
}
