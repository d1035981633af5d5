using System.Text.Json.Serialization;
using System.Text.Json;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>JSON in a resource, read with System.Text.Json and its source generator.</summary>
internal static class Json
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
        using var resource = typeof(Json).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonSerializer.Deserialize(resource, JsonClauses.Default.PlainClauseArray)!;
    }
}

[JsonSerializable(typeof(PlainClause[]))]
internal sealed partial class JsonClauses : JsonSerializerContext;
