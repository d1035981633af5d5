#if NET8_0_OR_GREATER
using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CelacData;

/// <summary>
/// Writes records as JSON. A record writes its fields through it and need not know how: what it refers to becomes the text that stands for it, what is
/// a part of it is written out. Parts make a tree, so nothing is ever written inside itself.
/// </summary>
internal readonly struct RecordWriter
{
    private static readonly ConcurrentDictionary<string, JsonEncodedText> s_camelCase = new(StringComparer.Ordinal);

    private readonly Utf8JsonWriter _json;
    private readonly JsonSerializerOptions _options;
    private readonly Extent _extent;

    private RecordWriter(Utf8JsonWriter json, JsonSerializerOptions options, Extent extent) => (_json, _options, _extent) = (json, options, extent);

    /// <summary>How much of a record is written.</summary>
    private enum Extent
    {
        /// <summary>It stands by itself: its owner is told too.</summary>
        Whole,

        /// <summary>It stands inside its owner.</summary>
        Nested,

        /// <summary>Only whose part it is.</summary>
        Owner,
    }

    internal static void Write(Utf8JsonWriter json, JsonSerializerOptions options, object value, bool inFull) =>
        new RecordWriter(json, options, Extent.Whole).Value(value, inFull, Extent.Whole);

    /// <summary>The name of a field, as the options have it, and in camel case where they do not say.</summary>
    internal static JsonEncodedText NameOf(string property, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy is { } policy && policy != JsonNamingPolicy.CamelCase
            ? JsonEncodedText.Encode(policy.ConvertName(property))
            : s_camelCase.GetOrAdd(property, static name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));

    /// <summary>A value, a record that is referred to, or a list of either.</summary>
    internal void Write(string name, object? value) => Field(name, value, isPart: false);

    /// <summary>A part of the record, or a list of parts.</summary>
    internal void Part(string name, object? value) => Field(name, value, isPart: true);

    /// <summary>The record that this one is a part of; where that is a part itself, whose.</summary>
    internal void Owner(string name, IRecord? owner)
    {
        if (_extent == Extent.Nested || owner is null)
            return;
        if (owner.Reference is { } reference)
            _json.WriteString(NameOf(name, _options), reference);
        else
            owner.WriteTo(new RecordWriter(_json, _options, Extent.Owner));
    }

    private void Field(string name, object? value, bool isPart)
    {
        if (_extent == Extent.Owner || (value is null && _options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault))
            return;
        _json.WritePropertyName(NameOf(name, _options));
        Value(value, isPart, isPart ? Extent.Nested : Extent.Whole);
    }

    private void Value(object? value, bool inFull, Extent extent)
    {
        switch (value)
        {
            case null:
                _json.WriteNullValue();
                break;
            case string text:
                _json.WriteStringValue(text);
                break;
            case IRecord { Reference: { } reference } when !inFull:
                _json.WriteStringValue(reference);
                break;
            case IRecord record:
                Record(record, extent);
                break;
            case Enum code:
                _json.WriteStringValue(code is ClauseId id ? id.ToText() : code.ToString());
                break;
            case int number:
                _json.WriteNumberValue(number);
                break;
            case decimal number:
                _json.WriteNumberValue(number);
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case DateTime day:
                _json.WriteStringValue(Rows.Iso(day));
                break;
            case IEnumerable list:
                _json.WriteStartArray();
                foreach (var item in list)
                    Value(item, inFull, extent);
                _json.WriteEndArray();
                break;
            default:
                _json.WriteStringValue(value.ToString());
                break;
        }
    }

    private void Record(IRecord record, Extent extent)
    {
        _json.WriteStartObject();
        if (record.Reference is { } reference)
            _json.WriteString(NameOf("Id", _options), reference);
        record.WriteTo(new RecordWriter(_json, _options, extent));
        _json.WriteEndObject();
    }
}
#endif
