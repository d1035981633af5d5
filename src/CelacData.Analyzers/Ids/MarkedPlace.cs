using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Tells whether an expression names, or yields, what is marked as holding ids.</summary>
internal static class MarkedPlace
{
    public static INamedTypeSymbol? MarkOf(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => MarkOf(conversion.Operand),
        IParenthesizedOperation parenthesized => MarkOf(parenthesized.Operand),
        IParameterReferenceOperation reference => Marks.Of(reference.Parameter) ?? LambdaMarks.MarkOf(reference),
        IArrayElementReferenceOperation element => MarkOf(element.ArrayReference),
        IPropertyReferenceOperation reference => Marks.Of(reference.Property) ?? MarkOf(IsListed(reference) ? reference.Instance : Passage.SourceOf(reference)),
        IFieldReferenceOperation reference => Marks.Of(reference.Field),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke } called } call => Marks.OfReturn(called) ?? (Passage.Yields(called) ? MarkOf(call.Instance) : null),
        IInvocationOperation call => Marks.OfReturn(call.TargetMethod) ?? MarkOf(Passage.SourceOf(call)),
        IAwaitOperation awaited => MarkOf(awaited.Operation),
        ICoalesceOperation choice => MarkOf(choice.Value) ?? MarkOf(choice.WhenNull),
        IConditionalOperation choice => MarkOf(choice.WhenTrue) ?? MarkOf(choice.WhenFalse),
        IConditionalAccessOperation access => MarkOf(access.WhenNotNull),
        IConditionalAccessInstanceOperation => MarkOf(Accessed(operation)),
        _ => null,
    };

    /// <summary>Whether something is what stands at a position of a list; what a dictionary has for a key is no id.</summary>
    private static bool IsListed(IPropertyReferenceOperation reference) =>
        reference.Property is { IsIndexer: true, Type.SpecialType: SpecialType.System_String, Parameters: [{ Type.SpecialType: SpecialType.System_Int32 }] }
        && !reference.Property.ContainingType.AllInterfaces.Concat([reference.Property.ContainingType]).Any(i => i.Name is "IDictionary" or "IReadOnlyDictionary");

    /// <summary>What stands before the question mark.</summary>
    private static IOperation? Accessed(IOperation instance)
    {
        var inside = instance;
        while (inside.Parent is { } parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == inside)
                return access.Operation;
            inside = parent;
        }

        return null;
    }
}
