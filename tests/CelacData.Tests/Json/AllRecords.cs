using System.Collections;
using System.Text.Json;

namespace CelacData.Tests.Json;

/// <summary>Every record of the catalogue, found by walking from what <see cref="Catalog"/> lists.</summary>
internal static class AllRecords
{
    public static readonly JsonSerializerOptions Full = new() { Converters = { new FullRecordJsonConverter() } };

    public static IReadOnlyList<object> All { get; } = Walk();

    public static IEnumerable<object> WithReference => All.Where(r => ReferenceOf(r) is not null);

    public static IEnumerable<object> Parts => All.Where(r => ReferenceOf(r) is null);

    public static string? ReferenceOf(object record) => record switch
    {
        Clause clause => clause.IdText,
        Division division => division.Id,
        Instrument instrument => instrument.Prefix,
        Commitment commitment => commitment.Id,
        Statement statement => statement.Id,
        Mechanism mechanism => mechanism.Name,
        Organisation organisation => organisation.Name,
        Initiative initiative => initiative.Name,
        Treaty treaty => treaty.Name,
        Party party => party.Name,
        PartyGroup group => group.Name,
        Topic topic => topic.Name,
        Sdg sdg => sdg.Name,
        Baseline baseline => baseline.Name,
        _ => null,
    };

    public static JsonElement Write(object record, JsonSerializerOptions? options = null) => JsonSerializer.SerializeToElement(record, record.GetType(), options);

    public static bool IsRecord(Type type) => type.Assembly == typeof(Clause).Assembly && type.GetMethod("<Clone>$") is not null;

    private static List<object> Walk()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<object>(typeof(Catalog).GetProperties().SelectMany(p => ((IEnumerable)p.GetValue(null)!).Cast<object>()));
        while (waiting.TryDequeue(out var record))
        {
            if (!seen.Add(record))
                continue;
            foreach (var property in record.GetType().GetProperties().Where(p => p.GetMethod!.GetParameters().Length == 0 && !p.GetMethod.IsStatic))
            {
                if (IsRecord(property.PropertyType) && property.GetValue(record) is { } one)
                    waiting.Enqueue(one);
                else if (property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var item] } && IsRecord(item) && property.GetValue(record) is IEnumerable many)
                    many.Cast<object>().ToList().ForEach(waiting.Enqueue);
            }
        }

        return [.. seen];
    }
}
