using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using CelacData;

// Without reflection nothing is found at run time that the compiler did not see: what is printed here shows that nothing was lost.
var watched = new Watched(
    ClauseId.AP_2_3_3, Annex.ChineseGovernmentScholarships, [Party.CostaRica], Strength.BestEffort, new() { [ClauseId.BD_14] = Topic.Trade }, Topic.Finance);
var json = JsonSerializer.Serialize(watched, WatchContext.Default.Watched);
Console.WriteLine(json);
var read = JsonSerializer.Deserialize(json, WatchContext.Default.Watched)!;
Console.WriteLine(read.Clause == watched.Clause && read.Parties[0] == Party.CostaRica && read.Notes[ClauseId.BD_14] == Topic.Trade);

foreach (var wrong in new[] { """{"clause":"AP-2.3.33"}""", """{"atLeast":"BestEfort"}""" })
{
    try
    {
        JsonSerializer.Deserialize(wrong, WatchContext.Default.Watched);
    }
    catch (JsonException e)
    {
        Console.WriteLine($"{e.Path}: {e.Message}");
    }
}

Console.WriteLine(new ClauseIdTypeConverter().ConvertFromInvariantString("BD-14"));
Console.WriteLine($"{new RecordTypeConverter(typeof(Commitment)).ConvertFromInvariantString("AX-3-c1"):K} {Parse<Mechanism>("ChinaCelacForum"):I}");

static T Parse<T>(string text) where T : ISpanParsable<T> => T.Parse(text, null);

internal sealed record Watched(
    ClauseId Id, Clause Clause, IReadOnlyList<Party> Parties, Strength? AtLeast, Dictionary<ClauseId, Topic> Notes,
    [property: JsonConverter(typeof(FullRecordJsonConverter<Topic>))] Topic Topic);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Watched))]
internal sealed partial class WatchContext : JsonSerializerContext;
