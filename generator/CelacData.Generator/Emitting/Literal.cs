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

    /// <summary>What C# calls the type of a cell.</summary>
    public static string Of(CellType type) => type switch
    {
        CellType.Byte => "byte",
        CellType.UInt16 => "ushort",
        CellType.Int32 => "int",
        CellType.UInt32 => "uint",
        _ => "long",
    };
}
