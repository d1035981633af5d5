using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace CelacData;

/// <content>How an instrument is written as text and read from it.</content>
[TypeConverter(typeof(RecordTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed partial record Instrument : IRecord
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<Instrument>
#else
    , IFormattable
#endif
{
    string? IRecord.Reference => Prefix;

    /// <summary>
    /// The instrument in a format: <c>I</c> its prefix, <c>C</c> the title that citations begin with, <c>K</c> the prefix with the catalogue, <c>T</c> the full
    /// title, <c>G</c> or none the short title.
    /// </summary>
    /// <param name="format">The format, or null.</param>
    /// <param name="formatProvider">Is not used: all formats are the same everywhere.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format; the error says which there are.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => RecordFormats.Choose(format, "instrument", "GICKT") switch
    {
        'I' => Prefix,
        'C' => CitationTitle,
        'K' => Instruments.CatalogueKey + "/" + Prefix,
        'T' => Title,
        _ => ToString(),
    };

    internal static Instrument Named(string text) => RecordLookup.Find(Instruments.All, text) ?? throw RecordLookup.Unknown(Instruments.All, text, "instrument");

#if NET8_0_OR_GREATER
    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Name", Name);
        fields.Write("Title", Title);
        fields.Write("ShortTitle", ShortTitle);
        fields.Write("CitationTitle", CitationTitle);
        fields.Write("Adopted", Adopted);
        fields.Write("Period", Period);
        fields.Part("Editions", Editions);
        fields.Part("Chapeau", Chapeau);
        fields.Part("Notes", Notes);
        fields.Write("AnnexTo", AnnexTo);
        fields.Write("Divisions", Divisions);
        fields.Write("Clauses", Clauses);
        WriteDeclared(fields);
    }

    /// <summary>The fields that the catalogue's own model adds.</summary>
    partial void WriteDeclared(RecordWriter fields);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        RecordFormats.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    /// <summary>The instrument that a text stands for: its prefix, such as <c>AP</c>; upper and lower case are alike.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Is not used: prefixes are the same everywhere.</param>
    /// <returns>The instrument; the same object every time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="UnknownNameException">The text stands for no instrument; the error names the nearest.</exception>
    public static Instrument Parse(string s, IFormatProvider? provider) => Named(s ?? throw new ArgumentNullException(nameof(s)));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Instrument Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <summary>Finds the instrument that a text stands for: its prefix, such as <c>AP</c>; upper and lower case are alike.</summary>
    /// <param name="s">The text, or null, which stands for none.</param>
    /// <param name="provider">Is not used: prefixes are the same everywhere.</param>
    /// <param name="result">The instrument, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Instrument? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Instrument?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Instrument? result)
    {
        result = RecordLookup.Find(Instruments.All, s);
        return result is not null;
    }
#endif
}
