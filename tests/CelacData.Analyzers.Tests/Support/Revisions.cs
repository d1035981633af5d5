namespace CelacData.Analyzers.Tests.Support;

/// <summary>The present revisions of the records, as the metadata of the library have them.</summary>
internal static class Revisions
{
    private static readonly Dictionary<string, string> s_byId =
        ((ClauseCatalogAttribute)typeof(Clause).Assembly.GetCustomAttributes(typeof(ClauseCatalogAttribute), false).Single())
            .Clauses.Select(c => c.Split('|')).ToDictionary(c => c[0], c => c[1]);

    public static string Of(string id) => s_byId[id];
}
