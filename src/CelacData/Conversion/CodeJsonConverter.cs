#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CelacData;

/// <summary>Ids of clauses as text, such as <c>"AP-2.3.3"</c>, and all other enums of the catalogue by name in JSON. They have this converter already.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class CodeJsonConverter<T> : JsonConverter<T> where T : struct, Enum
{
    /// <summary>Reads a value from its name, and the id of a clause from its text; upper and lower case are alike.</summary>
    /// <param name="reader">The reader, at the text.</param>
    /// <param name="typeToConvert">The enum.</param>
    /// <param name="options">Is not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">There is no such value; the error names the nearest.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!)
        : throw new JsonException($"A {typeof(T).Name} is a text, and no {reader.TokenType}.");

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Is not used.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(TextOf(value));

    private static string TextOf(T value) => value is ClauseId id ? id.ToText() : value.ToString();

    private static T Parse(string text)
    {
        if (typeof(T) == typeof(ClauseId))
            return (T)(object)ParseId(text);

        // A number or a list of names would pass for a value as well.
        if (text.Length > 0 && char.IsLetter(text[0]) && !text.Contains(',') && Enum.TryParse<T>(text, ignoreCase: true, out var value))
            return value;
        var names = Enum.GetNames<T>();
        var nearest = RecordLookup.Nearest(text, names, names);
        throw new JsonException($"'{UnknownClauseIdException.Shorten(text)}' is no {typeof(T).Name}."
            + (nearest.Length == 0 ? $" There are {string.Join(", ", names.Take(12))}." : $" Nearest: {string.Join(", ", nearest)}."));
    }

    private static ClauseId ParseId(string text)
    {
        try
        {
            return Clauses.Parse(text).Id;
        }
        catch (UnknownClauseIdException error)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
#endif
