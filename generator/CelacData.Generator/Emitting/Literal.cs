using System.Globalization;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Emitting;

/// <summary>Writes values as C# has them, whatever the culture of the machine.</summary>
internal static class Literal
{
    public static string Of(long value) => value switch
    {
        int.MinValue => "int.MinValue",
        long.MinValue => "long.MinValue",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A text on one line.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The smallest type that holds all values of a column.</summary>
    public static string TypeFor(EquatableArray<long> values)
    {
        var (least, most) = (0L, 0L);
        foreach (var value in values)
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return (least, most) switch
        {
            (0, <= byte.MaxValue) => "byte",
            (0, <= ushort.MaxValue) => "ushort",
            (0, > int.MaxValue and <= uint.MaxValue) => "uint",
            ( >= int.MinValue, <= int.MaxValue) => "int",
            _ => "long",
        };
    }
}
