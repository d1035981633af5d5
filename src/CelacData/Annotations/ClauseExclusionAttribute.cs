namespace CelacData;

/// <summary>
/// Says that some clauses of an assembly's catalogue do not bind somebody, whatever the clauses say of who is bound. The generator writes it for
/// analyzers, which tell whoever claims otherwise.
/// </summary>
/// <param name="who">Who is not bound: a value of an enum of ids.</param>
/// <param name="reason">Why, in words.</param>
/// <param name="clauses">The ids of the clauses, such as <c>BD-14</c>, or the beginning of ids and a star.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClauseExclusionAttribute(object who, string reason, params string[] clauses) : Attribute
{
    /// <summary>Who is not bound: a value of an enum of ids.</summary>
    public object Who { get; } = who;

    /// <summary>Why, in words.</summary>
    public string Reason { get; } = reason;

    /// <summary>The ids of the clauses, such as <c>BD-14</c>, or the beginning of ids and a star.</summary>
    public string[] Clauses { get; } = clauses;
}
