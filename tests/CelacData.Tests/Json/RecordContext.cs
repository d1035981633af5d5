using System.Text.Json.Serialization;

namespace CelacData.Tests.Json;

/// <summary>What a program without reflection has: the types that it writes, known to the compiler.</summary>
[JsonSerializable(typeof(Clause))]
[JsonSerializable(typeof(ClauseId))]
[JsonSerializable(typeof(Division))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(Commitment))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(CommitmentCoding))]
[JsonSerializable(typeof(StatementCoding))]
[JsonSerializable(typeof(ClauseCoding))]
[JsonSerializable(typeof(TopicCoding))]
[JsonSerializable(typeof(SdgCoding))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(Mechanism))]
[JsonSerializable(typeof(MechanismMention))]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(Initiative))]
[JsonSerializable(typeof(Treaty))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(PartyGroup))]
[JsonSerializable(typeof(Topic))]
[JsonSerializable(typeof(Sdg))]
[JsonSerializable(typeof(Baseline))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(Participation))]
[JsonSerializable(typeof(Dissociation))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(Absence))]
[JsonSerializable(typeof(Caveat))]
[JsonSerializable(typeof(Edition))]
[JsonSerializable(typeof(TextNote))]
[JsonSerializable(typeof(EffectiveParties))]
[JsonSerializable(typeof(QuantityTotal))]
[JsonSerializable(typeof(PartySet))]
[JsonSerializable(typeof(Watch))]
internal sealed partial class RecordContext : JsonSerializerContext;

/// <summary>The same, in full.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(FullRecordJsonConverter)])]
[JsonSerializable(typeof(Clause))]
internal sealed partial class FullContext : JsonSerializerContext;

/// <summary>A user's own type with records in it.</summary>
public sealed record Watch(
    ClauseId Id,
    Clause Clause,
    IReadOnlyList<Commitment> Commitments,
    PartySet Parties,
    Strength? Weakest,
    Dictionary<ClauseId, string> Notes,
    Dictionary<Party, int> Counts,
    [property: JsonConverter(typeof(FullRecordJsonConverter<Topic>))] Topic Topic);
