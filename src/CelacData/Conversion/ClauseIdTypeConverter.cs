using System.ComponentModel;
using System.Globalization;

namespace CelacData;

/// <summary>
/// Makes ids of clauses of their text, such as <c>AP-2.3.3</c>, and the other way round. Through it configuration, property grids and older
/// frameworks bind ids. The name of a member of the enum, which they would bind without it, is taken as well.
/// </summary>
public sealed class ClauseIdTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>The id that a text is; white space around it does not count.</summary>
    /// <param name="context">Is not used.</param>
    /// <param name="culture">Is not used: ids are the same everywhere.</param>
    /// <param name="value">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="UnknownClauseIdException">The text is the id of no clause; the error names the nearest.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is no text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text.Trim()) : base.ConvertFrom(context, culture, value);

    /// <summary>The text of an id.</summary>
    /// <param name="context">Is not used.</param>
    /// <param name="culture">Is not used: ids are the same everywhere.</param>
    /// <param name="value">The id.</param>
    /// <param name="destinationType">The type of text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no defined id.</exception>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is not that of text.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is ClauseId id ? id.ToText() : base.ConvertTo(context, culture, value, destinationType);

    private static ClauseId Parse(string text) =>
        Clauses.TryParse(text, out var clause) ? clause!.Id
        : text.IndexOf('_') > 0 && text.IndexOf(',') < 0 && Enum.TryParse<ClauseId>(text, ignoreCase: true, out var id) ? id
        : Clauses.Parse(text).Id;
}
