namespace CelacData;

/// <summary>Says which clauses of an assembly's catalogue have a code, such as a topic. The generator writes it for analyzers; of a large catalogue several, each for some of its clauses.</summary>
/// <param name="label">What sort of code it is, such as <c>topic</c>.</param>
/// <param name="value">The code, such as <c>Finance</c>.</param>
/// <param name="clauses">The clauses that have it, in the order of the texts.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClauseLabelAttribute(string label, string value, params ClauseId[] clauses) : Attribute
{
    /// <summary>The same, of a large catalogue: the compiler takes one text far quicker than hundreds of values.</summary>
    /// <param name="label">What sort of code it is, such as <c>topic</c>.</param>
    /// <param name="value">The code, such as <c>Finance</c>.</param>
    /// <param name="clauses">The members of the enum of ids, one space between each two.</param>
    public ClauseLabelAttribute(string label, string value, string clauses)
        : this(label, value, Array.ConvertAll(clauses.Split(' '), c => (ClauseId)Enum.Parse(typeof(ClauseId), c)))
    {
    }

    /// <summary>What sort of code it is, such as <c>topic</c>.</summary>
    public string Label { get; } = label;

    /// <summary>The code, such as <c>Finance</c>.</summary>
    public string Value { get; } = value;

    /// <summary>The clauses that have it, in the order of the texts.</summary>
    public ClauseId[] Clauses { get; } = clauses;
}
