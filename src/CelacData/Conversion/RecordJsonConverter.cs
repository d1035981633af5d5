#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CelacData;

/// <summary>
/// Records in JSON, by reference: what has an id is the text of its id or its name, such as <c>"AP-2.3.3"</c> or <c>"CostaRica"</c>; what is only a part of
/// another record is an object with its fields. All records have this converter already; <see cref="FullRecordJsonConverter"/> writes them in full.
/// </summary>
public class RecordJsonConverter : JsonConverter<object>
{
    /// <summary>Whether a type is one of the records of the catalogue.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is.</returns>
    public override bool CanConvert(Type typeToConvert) =>
        (typeof(IRecord).IsAssignableFrom(typeToConvert) && typeToConvert != typeof(Fingerprint)) || typeToConvert == typeof(EdtfPeriod);

    /// <summary>Reads a record from the text that stands for it, or from an object that has that text as its id.</summary>
    /// <param name="reader">The reader, at the text or the object.</param>
    /// <param name="typeToConvert">The type of the record.</param>
    /// <param name="options">The options.</param>
    /// <returns>The record of the catalogue; the same object every time. What else an object says is not read.</returns>
    /// <exception cref="JsonException">There is no such record; the error names the nearest.</exception>
    /// <exception cref="NotSupportedException">The type is that of a part, which has no id to be found by.</exception>
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert, reader.TokenType == JsonTokenType.StartObject ? ReadId(ref reader, options) : ReadText(ref reader));

    /// <summary>Writes a record.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The record.</param>
    /// <param name="options">The options; its naming policy and what it says of nulls hold for the fields.</param>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => RecordWriter.Write(writer, options, value, IsInFull);

    /// <inheritdoc/>
    public override object ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert, reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        writer.WritePropertyName((value as IRecord)?.Reference ?? throw new NotSupportedException($"A {value.GetType().Name} has no id to be a key."));

    private protected virtual bool IsInFull => false;

    private static IRecord Find(Type type, string text)
    {
        try
        {
            return RecordKinds.Parse(type, text);
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    private static string ReadText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"A record is the text that stands for it, or an object with that text as its id, and no {reader.TokenType}.");

    private static string ReadId(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var name = RecordWriter.NameOf("Id", options);
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals(name.EncodedUtf8Bytes);
            reader.Read();
            if (isId)
                id = ReadText(ref reader);
            else
                reader.Skip();
        }

        return id ?? throw new JsonException($"The object has no '{name}', by which a record is found.");
    }
}

/// <summary>
/// Records in JSON, in full: an object with the id, the fields and the parts; what it refers to stands by reference. Added to
/// <see cref="JsonSerializerOptions.Converters"/> it writes all records so; <see cref="FullRecordJsonConverter{T}"/> does it for one property.
/// </summary>
public sealed class FullRecordJsonConverter : RecordJsonConverter
{
    private protected override bool IsInFull => true;
}

/// <summary>One property in full: <c>[JsonConverter(typeof(FullRecordJsonConverter&lt;Clause&gt;))]</c>, as <see cref="FullRecordJsonConverter"/> writes all.</summary>
/// <typeparam name="T">The type of the property, a record.</typeparam>
public sealed class FullRecordJsonConverter<T> : JsonConverter<T> where T : class
{
    private static readonly FullRecordJsonConverter s_records = new();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => (T?)s_records.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => s_records.Write(writer, value, options);
}
#endif
