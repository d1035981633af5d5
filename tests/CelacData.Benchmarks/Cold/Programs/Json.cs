using System.Text.Json.Serialization;
using System.Text.Json;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>JSON in a resource, read with System.Text.Json and its source generator.</summary>
internal static class Json
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
        using var resource = typeof(Json).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonSerializer.Deserialize(resource, JsonRecords.Default.PlainRecords)!;
    }
}

[JsonSerializable(typeof(PlainRecords))]
internal sealed partial class JsonRecords : JsonSerializerContext;
