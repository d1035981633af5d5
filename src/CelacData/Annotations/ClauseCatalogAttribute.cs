namespace CelacData;

/// <summary>
/// Says which clauses an assembly's catalogue has. The generator writes it; analyzers read it from the metadata of whatever is referenced, and so
/// know the ids of the very version that a project compiles against. A large catalogue has several, each with some of its clauses.
/// </summary>
/// <param name="key">The key of the catalogue, such as <c>ccf4</c>.</param>
/// <param name="idType">The enum of its ids.</param>
/// <param name="clauses">For each clause, in the order of the texts, its id, its revision, its name in code and its title, with a vertical bar between each two.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClauseCatalogAttribute(string key, Type idType, params string[] clauses) : Attribute
{
    /// <summary>The key of the catalogue, by which its ids are unique everywhere: <c>ccf4/AP-2.3.3</c>.</summary>
    public string Key { get; } = key;

    /// <summary>The enum of its ids.</summary>
    public Type IdType { get; } = idType;

    /// <summary>
    /// For each clause, in the order of the texts, <c>id|revision|name|title</c>. A revision is eight hexadecimal digits made of everything that the
    /// record says; it changes when the record does.
    /// </summary>
    public string[] Clauses { get; } = clauses;
}
