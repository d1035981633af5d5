using System.Globalization;
using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Finds constants that are parsed as a member of the enum of ids and are none: <c>Enum.Parse&lt;ClauseId>("AP-2.3.3")</c>, which has hyphens and points.</summary>
internal static class ParsedMember
{
    /// <summary>The text that is no member, and the catalogue of whose enum; null for what is right, or cannot be told.</summary>
    public static (IOperation Place, string Text, Catalogue Catalogue)? Wrong(IInvocationOperation call, IReadOnlyList<Catalogue> catalogues)
    {
        if (call.TargetMethod is not { Name: "Parse" or "TryParse", ContainingType.SpecialType: SpecialType.System_Enum } method
            || Argument("value") is not { } value || ConstantText.Of(value) is not { } text)
        {
            return null;
        }

        var type = method.TypeArguments.FirstOrDefault() ?? (Argument("enumType") as ITypeOfOperation)?.TypeOperand;
        var catalogue = catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType, type));
        return catalogue is null || IsMember(text.Trim(), catalogue, Argument("ignoreCase")) ? null : (value, text, catalogue);

        IOperation? Argument(string name) => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value;
    }

    /// <summary>Whether a text is a member or the number of one. Where nobody knows whether the case counts, it does not; several with commas are combined, and left alone.</summary>
    private static bool IsMember(string text, Catalogue catalogue, IOperation? ignoreCase)
    {
        if (text.IndexOf(',') >= 0)
            return true;
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            return catalogue.IsDefined(number);
        var comparison = ignoreCase is null or { ConstantValue: { HasValue: true, Value: false } } ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return catalogue.IdType.GetMembers().OfType<IFieldSymbol>().Any(f => string.Equals(f.Name, text, comparison));
    }
}
