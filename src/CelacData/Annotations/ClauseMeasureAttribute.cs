namespace CelacData;

/// <summary>
/// Says that a property of a record of an assembly's catalogue can be added up only where other properties are alike. The generator writes it for
/// analyzers, which tell whoever adds up what differs.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="value">The property that can be added up.</param>
/// <param name="per">The properties that must be alike, such as the unit.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClauseMeasureAttribute(Type record, string value, params string[] per) : Attribute
{
    /// <summary>The record.</summary>
    public Type Record { get; } = record;

    /// <summary>The property that can be added up.</summary>
    public string Value { get; } = value;

    /// <summary>The properties that must be alike, such as the unit.</summary>
    public string[] Per { get; } = per;
}
