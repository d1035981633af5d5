namespace CelacData;

/// <summary>
/// Marks text that holds the id of a clause, such as <c>AP-2.3.3</c>: a parameter, property, field or returned value, or a list of such texts.
/// A constant that reaches it and is the id of no clause is then an error of the compiler.
/// </summary>
/// <example><code>void Cite([ClauseReference] string clause)</code></example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class ClauseReferenceAttribute : Attribute;
