using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Reads which properties a condition makes alike.</summary>
internal static class Conditions
{
    /// <summary>The properties that must have one value; null where a condition says something about them that is not understood.</summary>
    public static IEnumerable<string>? AlikeBy(IOperation? condition, ClauseMeasure measure)
    {
        var alike = new List<string>();
        foreach (var part in Parts(condition))
        {
            if (Fixed(part, measure) is { } property)
                alike.Add(property);
            else if (part is null || !IsAboutValue(part, measure))
                return null;
        }

        return alike;
    }

    /// <summary>The properties that have one value in each group of a key; null where the key holds anything else, by which there may be one sort in each.</summary>
    public static IEnumerable<string>? AlikeInGroup(IOperation? key, ClauseMeasure measure)
    {
        IEnumerable<IOperation> parts = Addition.Strip(key) switch
        {
            null => [],
            ITupleOperation tuple => tuple.Elements,
            IAnonymousObjectCreationOperation made => made.Initializers.Select(i => i is ISimpleAssignmentOperation set ? set.Value : i),
            var part => [part],
        };
        var alike = parts.Select(p => Property(p, measure)).ToList();
        return alike.Count > 0 && alike.All(p => p is not null) ? alike.OfType<string>() : null;
    }

    private static IEnumerable<IOperation?> Parts(IOperation? condition) => Addition.Strip(condition) is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and
        ? Parts(and.LeftOperand).Concat(Parts(and.RightOperand))
        : [condition];

    private static string? Fixed(IOperation? part, ClauseMeasure measure) => Addition.Strip(part) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => Property(comparison.LeftOperand, measure) ?? Property(comparison.RightOperand, measure),
        IIsPatternOperation { Pattern: IConstantPatternOperation } pattern => Property(pattern.Value, measure),
        _ => null,
    };

    private static string? Property(IOperation operation, ClauseMeasure measure) =>
        Addition.Strip(operation) is IPropertyReferenceOperation { Instance: IParameterReferenceOperation } reference && measure.IsOf(reference.Property.ContainingType) && measure.Per.Contains(reference.Property.Name)
            ? reference.Property.Name
            : null;

    /// <summary>Whether a condition is about the value alone; by any other property there may be one sort left, which nobody can tell.</summary>
    private static bool IsAboutValue(IOperation part, ClauseMeasure measure) => part.DescendantsAndSelf().OfType<IParameterReferenceOperation>().All(parameter =>
        measure.IsOf(parameter.Type) && parameter.Parent is IPropertyReferenceOperation reference && measure.IsValue(reference));
}
