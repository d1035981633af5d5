using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Reads the constant text of a value. One that becomes a span is no constant itself, but what it is made of is one, in UTF-8 too.</summary>
internal static class ConstantText
{
    public static string? Of(IOperation? value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IUtf8StringOperation utf8 => utf8.Value,
        IConversionOperation conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        _ => null,
    };
}
