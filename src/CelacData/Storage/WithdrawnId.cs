namespace CelacData;

/// <summary>An id that is in use no longer. The generator lists them; errors look there, and whoever writes one as text.</summary>
/// <param name="type">The name of the enum of which it was a value.</param>
/// <param name="value">The value, which no other id ever gets.</param>
/// <param name="id">The id itself.</param>
/// <param name="replacedBy">The ids that replaced it, or none.</param>
internal sealed class WithdrawnId(string type, int value, string id, params string[] replacedBy)
{
    internal bool Is(string anotherType, int anotherValue) => type == anotherType && value == anotherValue;

    internal bool IsClause(string text) => type == nameof(ClauseId) && string.Equals(id, text, StringComparison.OrdinalIgnoreCase);

    internal string Id => id;

    internal string[] ReplacedBy => replacedBy;

    /// <summary>A sentence that says so, and what replaced it.</summary>
    public override string ToString() => Withdrawal.Describe(id, replacedBy);
}
