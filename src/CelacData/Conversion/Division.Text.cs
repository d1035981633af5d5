using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace CelacData;

/// <content>How a division is written as text and read from it.</content>
[TypeConverter(typeof(RecordTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public abstract partial record Division : IRecord
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<Division>
#else
    , IFormattable
#endif
{
    string? IRecord.Reference => Id;

    /// <summary>
    /// The division in a format: <c>I</c> its id, <c>C</c> the citation, <c>E</c> the eId, <c>K</c> the id with the catalogue, <c>T</c> the title,
    /// <c>G</c> or none id and title.
    /// </summary>
    /// <param name="format">The format, or null.</param>
    /// <param name="formatProvider">Is not used: all formats are the same everywhere.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format; the error says which there are.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => RecordFormats.Choose(format, "division", "GICEKT") switch
    {
        'I' => Id,
        'C' => Citation,
        'E' => EId,
        'K' => Instruments.CatalogueKey + "/" + Id,
        'T' => Title,
        _ => ToString(),
    };

    internal static Division Named(string text) => RecordLookup.Find(All, text) ?? throw RecordLookup.Unknown(All, text, "division");

#if NET8_0_OR_GREATER
    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Name", Name);
        fields.Write("Level", Level);
        fields.Write("Title", Title);
        fields.Write("Enumerator", Enumerator);
        fields.Write("Ordinal", Ordinal);
        fields.Write("Locator", Locator);
        fields.Write("Citation", Citation);
        fields.Write("EId", EId);
        fields.Write("Instrument", Instrument);
        fields.Write("Parent", Parent);
        fields.Write("Clauses", Clauses);
        WriteDeclared(fields);
    }

    /// <summary>The fields that the catalogue's own model adds.</summary>
    partial void WriteDeclared(RecordWriter fields);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        RecordFormats.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    /// <summary>The division that a text stands for: its id, such as <c>AP-2.3</c>; upper and lower case are alike.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Is not used: ids are the same everywhere.</param>
    /// <returns>The division; the same object every time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="UnknownNameException">The text stands for no division; the error names the nearest.</exception>
    public static Division Parse(string s, IFormatProvider? provider) => Named(s ?? throw new ArgumentNullException(nameof(s)));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Division Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <summary>Finds the division that a text stands for: its id, such as <c>AP-2.3</c>; upper and lower case are alike.</summary>
    /// <param name="s">The text, or null, which stands for none.</param>
    /// <param name="provider">Is not used: ids are the same everywhere.</param>
    /// <param name="result">The division, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Division? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Division?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Division? result)
    {
        result = RecordLookup.Find(All, s);
        return result is not null;
    }
#endif
}
