using YamlDotNet.Serialization;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>YAML in a resource, read with YamlDotNet.</summary>
internal static class Yaml
{
    private static readonly PlainRecords s_records = Load();

    public static string ById() => s_records.Clauses[Wanted.Index].Title;

    public static string ByText()
    {
        foreach (var clause in s_records.Clauses)
        {
            if (clause.IdText == Wanted.Id)
                return clause.Title;
        }

        return "";
    }

    public static long ReadAll() => s_records.Sum();

    private static PlainRecords Load()
    {
        using var resource = new StreamReader(typeof(Yaml).Assembly.GetManifestResourceStream("catalogue.yaml")!);
        return new Deserializer().Deserialize<PlainRecords>(resource);
    }
}
