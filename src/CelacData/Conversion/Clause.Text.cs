using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace CelacData;

/// <content>How a clause is written as text and read from it.</content>
[TypeConverter(typeof(RecordTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed partial record Clause : IRecord
#if NET8_0_OR_GREATER
    , ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Clause>, IUtf8SpanParsable<Clause>
#else
    , IFormattable
#endif
{
    string? IRecord.Reference => IdText;

    /// <summary>
    /// The clause in a format: <c>I</c> its id, <c>C</c> the citation, <c>E</c> the eId, <c>K</c> the key with the catalogue, <c>T</c> the title,
    /// <c>G</c> or none id and title.
    /// </summary>
    /// <param name="format">The format, or null.</param>
    /// <param name="formatProvider">Is not used: all formats are the same everywhere.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format; the error says which there are.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => RecordFormats.Choose(format, "clause", "GICEKT") switch
    {
        'I' => IdText,
        'C' => Citation,
        'E' => EId,
        'K' => Key,
        'T' => Title,
        _ => ToString(),
    };

#if NET8_0_OR_GREATER
    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Key", Key);
        fields.Write("Name", Name);
        fields.Write("Title", Title);
        fields.Write("Restatement", Restatement);
        fields.Write("Enumerator", Enumerator);
        fields.Write("Note", Note);
        fields.Write("Ordinal", Ordinal);
        fields.Write("Locator", Locator);
        fields.Write("Citation", Citation);
        fields.Write("EId", EId);
        fields.Write("Instrument", Instrument);
        fields.Write("Division", Division);
        fields.Part("Fingerprint", Fingerprint);
        WriteDeclared(fields);
    }

    /// <summary>The fields that the catalogue's own model adds.</summary>
    partial void WriteDeclared(RecordWriter fields);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        RecordFormats.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        System.Text.Encoding.UTF8.TryGetBytes(ToString(format.ToString()), utf8Destination, out bytesWritten);

    /// <summary>The clause whose id a text is, as <see cref="Clauses.Parse(string)"/> finds it.</summary>
    /// <param name="s">The text of an id.</param>
    /// <param name="provider">Is not used: ids are the same everywhere.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="UnknownClauseIdException">The text is the id of no clause; the error names the nearest ids.</exception>
    public static Clause Parse([ClauseReference] string s, IFormatProvider? provider) => Clauses.Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Clause Parse([ClauseReference] ReadOnlySpan<char> s, IFormatProvider? provider) => Clauses.Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Clause Parse([ClauseReference] ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Clauses.Parse(System.Text.Encoding.UTF8.GetString(utf8Text));

    /// <summary>Finds the clause whose id a text is, as <see cref="Clauses.TryParse(string?, out Clause?)"/> does.</summary>
    /// <param name="s">The text of an id, or null, which is none.</param>
    /// <param name="provider">Is not used: ids are the same everywhere.</param>
    /// <param name="result">The clause, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true), ClauseReference] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Clause? result) =>
        Clauses.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Clause?)"/>
    public static bool TryParse([ClauseReference] ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Clause? result) =>
        Clauses.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Clause?)"/>
    public static bool TryParse([ClauseReference] ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [NotNullWhen(true)] out Clause? result)
    {
        // The longest id fits in a fraction of this; a longer text, or one that is no UTF-8, is none.
        Span<char> text = stackalloc char[128];
        result = null;
        return utf8Text.Length <= text.Length
            && System.Text.Unicode.Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            && Clauses.TryParse(text.Slice(0, length), out result);
    }
#endif
}
