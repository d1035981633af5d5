namespace CelacData;

/// <summary>Says that an id of an assembly's catalogue was withdrawn, and what replaced it. The generator writes it for analyzers.</summary>
/// <param name="id">The id, such as <c>AP-2.3.4</c>.</param>
/// <param name="replacedBy">The ids that replaced it; none where nothing did.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class WithdrawnClauseAttribute(string id, params string[] replacedBy) : Attribute
{
    /// <summary>The id, such as <c>AP-2.3.4</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The ids that replaced it; none where nothing did.</summary>
    public string[] ReplacedBy { get; } = replacedBy;
}
