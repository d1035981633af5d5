#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CelacData;

/// <summary>A set of parties in JSON: the list of their names in code, as they stand for parties everywhere. All sets have this converter already.</summary>
public sealed class PartySetJsonConverter : JsonConverter<PartySet>
{
    private static readonly RecordJsonConverter s_parties = new();

    /// <summary>Reads a set from a list of parties; one that stands twice counts once.</summary>
    /// <param name="reader">The reader, at the list.</param>
    /// <param name="typeToConvert">The type of the set.</param>
    /// <param name="options">The options.</param>
    /// <returns>The set.</returns>
    /// <exception cref="JsonException">It is no list of parties; the error names the nearest.</exception>
    public override PartySet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"A set of parties is a list of their names, and no {reader.TokenType}.");
        var parties = PartySet.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            parties |= PartySet.Of((Party)s_parties.Read(ref reader, typeof(Party), options)!);
        return parties;
    }

    /// <summary>Writes a set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The set.</param>
    /// <param name="options">Is not used.</param>
    public override void Write(Utf8JsonWriter writer, PartySet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var party in value)
            writer.WriteStringValue(party.Name);
        writer.WriteEndArray();
    }
}
#endif
