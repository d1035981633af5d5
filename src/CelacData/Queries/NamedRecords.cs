namespace CelacData;

public static partial class Mechanisms
{
    /// <summary>Finds a mechanism by its name in code, its title, its abbreviation, or what the texts print; upper and lower case are alike.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The mechanism, or null where none is called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Mechanism? Find(string name) => All.FirstOrDefault(m => NamedRecords.IsCalled(name, m.Name, m.Title, m.Abbreviation, m.Aliases));
}

public static partial class Organisations
{
    /// <summary>Finds an organisation by its name in code, its title, its abbreviation, or what the texts print; upper and lower case are alike.</summary>
    /// <param name="name">The name, such as <c>FAO</c>.</param>
    /// <returns>The organisation, or null where none is called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Organisation? Find(string name) => All.FirstOrDefault(o => NamedRecords.IsCalled(name, o.Name, o.Title, o.Abbreviation, o.Aliases));
}

public static partial class Initiatives
{
    /// <summary>Finds an initiative by its name in code, its title, its abbreviation, or what the texts print; upper and lower case are alike.</summary>
    /// <param name="name">The name, such as <c>GDI</c>.</param>
    /// <returns>The initiative, or null where none is called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Initiative? Find(string name) => All.FirstOrDefault(i => NamedRecords.IsCalled(name, i.Name, i.Title, i.Abbreviation, i.Aliases));
}

public static partial class Treaties
{
    /// <summary>Finds a treaty, text or conference by its name in code, its title, its abbreviation, or what the texts print; upper and lower case are alike.</summary>
    /// <param name="name">The name, such as <c>UNFCCC</c>.</param>
    /// <returns>The entry, or null where none is called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Treaty? Find(string name) => All.FirstOrDefault(t => NamedRecords.IsCalled(name, t.Name, t.Title, t.Abbreviation, t.Aliases));
}

internal static class NamedRecords
{
    internal static bool IsCalled(string name, string code, string title, string? abbreviation, CatalogList<string> aliases) =>
        name is null
            ? throw new ArgumentNullException(nameof(name))
            : new[] { code, title, abbreviation }.Concat(aliases).Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
}
