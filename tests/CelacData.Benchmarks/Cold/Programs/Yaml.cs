using YamlDotNet.Serialization;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>YAML in a resource, read with YamlDotNet.</summary>
internal static class Yaml
{
    private static readonly PlainClause[] s_all = Load();

    public static string ById() => s_all[Wanted.Index].Title;

    public static string ByText()
    {
        foreach (var clause in s_all)
        {
            if (clause.Id == Wanted.Id)
                return clause.Title;
        }

        return "";
    }

    public static long ReadAll() => PlainClause.Sum(s_all);

    private static PlainClause[] Load()
    {
        using var resource = new StreamReader(typeof(Yaml).Assembly.GetManifestResourceStream("catalogue.yaml")!);
        return new Deserializer().Deserialize<PlainClause[]>(resource);
    }
}
