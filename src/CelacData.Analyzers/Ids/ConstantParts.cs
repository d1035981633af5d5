using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Ids;

/// <summary>Tells whole constants from the parts that they are put together of.</summary>
internal static class ConstantParts
{
    /// <summary>Whether an operation is but a part of a longer constant text, or only named.</summary>
    public static bool IsPart(IOperation operation) => Around(operation) is { ConstantValue: { HasValue: true, Value: string }, Kind: not OperationKind.NameOf } || IsInNameOf(operation);

    /// <summary>Whether an operation is a part of a longer text, constant or not.</summary>
    public static bool IsPartOfText(IOperation operation) =>
        Around(operation) is { Kind: OperationKind.InterpolatedString or OperationKind.InterpolatedStringAddition }
            or { Kind: OperationKind.Binary, Type.SpecialType: SpecialType.System_String } || IsInNameOf(operation);

    private static IOperation? Around(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent?.Kind is OperationKind.Conversion or OperationKind.Parenthesized or OperationKind.InterpolatedStringText or OperationKind.Interpolation)
            parent = parent.Parent;
        return parent;
    }

    private static bool IsInNameOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Kind == OperationKind.NameOf)
                return true;
        }

        return false;
    }
}
