using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Every catalogue has its records as text and as JSON, and finds them by it.</summary>
public sealed class TextFormTests
{
    private const string Usings = "using HarbourAccord; using System.Text.Json;";
    private const string Full = "new JsonSerializerOptions { Converters = { new FullRecordJsonConverter() } }";

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(HarbourAccord.Complete));

    [Theory]
    [InlineData("$\"{HarbourPlan.Water.Tides:I} {HarbourPlan.Water.Tides:K} {HarbourPlan.Water.Article:E}\"", "HP-1.2 harbour2/HP-1.2 art_1")]
    [InlineData("$\"{Vessel.Tern:I} {Vessel.Tern:T} {HarbourPlan.Water.Channel.Buoys.Promises[0]:K}\"", "Tern The \"Tern\" harbour2/HP-1.1.2-p1")]
    [InlineData("Vessel.Parse(\"heron\", null) == Vessel.Heron", "True")]
    [InlineData("Promises.Parse(\"HP-1.1.1-P2\") == HarbourPlan.Water.Channel.Dredging.Promises[1]", "True")]
    [InlineData("Promises.TryParse(\"HP-1.1.1-p3\", out _)", "False")]
    [InlineData("Promises.TryParse(\"HP-1.1.1-p01\", out _)", "False")]
    [InlineData("Division.Parse(\"HP-1.1\", null) is Section", "True")]
    public void A_record_is_written_and_found(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("JsonSerializer.Serialize(new object[] { HarbourPlan.Water.Tides, ClauseId.HD_2, Vessel.Tern, HarbourPlan.Water.Article, HarbourPlan.Instrument })", """["HP-1.2","HD-2","Tern","HP-1","HP"]""")]
    [InlineData($"JsonSerializer.Serialize(Vessel.Heron, {Full})", """{"id":"Heron","title":"The Heron","length":12.50,"crew":3,"built":"[2029,2030]","launched":"2030-06-01","clauses":["HP-1.1.1","HD-1"]}""")]
    [InlineData($"JsonSerializer.Serialize(HarbourPlan.Water.Channel.Buoys.Promises[0], {Full})", """{"id":"HP-1.1.2-p1","clause":"HP-1.1.2","bearers":["Marsh"],"act":"Set out buoys","weight":"Soft","isShared":false}""")]
    [InlineData("JsonSerializer.Serialize(HarbourDeclaration.Instrument.Dissociations[0])", """{"instrument":"HD","party":"Delta","clause":"HD-2","explanation":"Delta keeps its distance."}""")]
    [InlineData("JsonSerializer.Deserialize<Vessel>(\"\\\"tern\\\"\") == Vessel.Tern", "True")]
    [InlineData("JsonSerializer.Deserialize<Promise>(\"{\\\"act\\\":\\\"x\\\",\\\"id\\\":\\\"HP-1.1.1-p2\\\"}\") == HarbourPlan.Water.Channel.Dredging.Promises[1]", "True")]
    public void A_record_is_JSON(string expression, string answer) => Check(expression, answer);

    private static void Check(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression, Usings));
}
