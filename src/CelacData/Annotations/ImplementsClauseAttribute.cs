namespace CelacData;

/// <summary>
/// Says that code is about a clause. With the revision that its author had in view, an analyzer tells when the record has changed since.
/// </summary>
/// <param name="clause">The clause.</param>
/// <example><code>[ImplementsClause(ClauseId.AX_3, Revision = "1f0c77aa")]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ImplementsClauseAttribute(ClauseId clause) : Attribute
{
    /// <summary>The clause.</summary>
    public ClauseId Clause { get; } = clause;

    /// <summary>The revision of the record that the code was written by: eight hexadecimal digits; null where none is noted.</summary>
    public string? Revision { get; set; }
}
