using System.ComponentModel;
using System.Globalization;

namespace CelacData;

/// <summary>
/// Makes records of the text that stands for them and the other way round: a clause and an entry below it of its id, a named entry of its name. Through it
/// configuration, property grids and older frameworks bind records.
/// </summary>
public sealed class RecordTypeConverter : TypeConverter
{
    private readonly Type _kind;

    /// <summary>A converter for one kind of record. Frameworks make it; they find it by the attribute of the record.</summary>
    /// <param name="kind">The type of the record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public RecordTypeConverter(Type kind) => _kind = kind ?? throw new ArgumentNullException(nameof(kind));

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>The record that a text stands for; white space around it does not count.</summary>
    /// <param name="context">Is not used.</param>
    /// <param name="culture">Is not used: ids are the same everywhere.</param>
    /// <param name="value">The text.</param>
    /// <returns>The record; the same object every time.</returns>
    /// <exception cref="FormatException">The text stands for no record of the kind; the error names the nearest.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is no text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? RecordKinds.Parse(_kind, text.Trim()) : base.ConvertFrom(context, culture, value);

    /// <summary>The text that stands for a record.</summary>
    /// <param name="context">Is not used.</param>
    /// <param name="culture">Is not used: ids are the same everywhere.</param>
    /// <param name="value">The record.</param>
    /// <param name="destinationType">The type of text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is not that of text.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is IRecord { Reference: { } reference } ? reference : base.ConvertTo(context, culture, value, destinationType);
}
