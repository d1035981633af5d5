using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Finds what a value is held against: by an operator, a pattern, a case, or a call that compares, looks for or adds.</summary>
internal static class Comparison
{
    /// <summary>The mark of what a value that stands somewhere is compared with.</summary>
    public static INamedTypeSymbol? MarkOf(IOperation? place, IOperation value) => place switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            MarkedPlace.MarkOf(value == comparison.LeftOperand ? comparison.RightOperand : comparison.LeftOperand),
        IIsPatternOperation pattern => MarkedPlace.MarkOf(pattern.Value),
        IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } pattern
            when value is IPatternOperation part && pattern.DeconstructionSubpatterns.IndexOf(part) is >= 0 and var position => OfPart(method, position),
        IRecursivePatternOperation { DeconstructSymbol: not IMethodSymbol } pattern
            when value is IPatternOperation part && pattern.DeconstructionSubpatterns.IndexOf(part) is >= 0 and var position => OfElement(pattern, position),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when value == arm.Pattern => MarkedPlace.MarkOf(choice.Value),
        ISwitchOperation choice => MarkedPlace.MarkOf(choice.Value),
        IInvocationOperation call when value == call.Instance => OfInstance(call),
        _ => null,
    };

    /// <summary>What a marked value is compared with, and what is looked for in, or added to, marked values.</summary>
    public static INamedTypeSymbol? MarkOf(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call when IsComparison(call.TargetMethod) =>
            MarkedPlace.MarkOf(call.Instance) ?? call.Arguments.Where(a => a != argument).Select(a => MarkedPlace.MarkOf(a.Value)).FirstOrDefault(m => m is not null),
        IInvocationOperation { Instance: { Type.SpecialType: not SpecialType.System_String } instance } call when call.Arguments[0] == argument && IsAboutElement(call.TargetMethod) =>
            MarkedPlace.MarkOf(instance),
        IInvocationOperation { Instance: { } instance, TargetMethod.Name: "Insert", Arguments: [_, var item] } when item == argument => MarkedPlace.MarkOf(instance),
        // ids.Contains("AP-2.3.3"), where ids is an array, and new[] { "AP-2.3.3" }.Contains(id)
        IInvocationOperation { Arguments: [var ids, { Parameter.Type.SpecialType: SpecialType.System_String } id, ..] } call when IsSearch(call.TargetMethod) =>
            id == argument ? MarkedPlace.MarkOf(ids.Value) : ids == argument ? MarkedPlace.MarkOf(id.Value) : null,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { Type.SpecialType: not SpecialType.System_String } instance } element when element.Arguments[0] == argument =>
            MarkedPlace.MarkOf(instance),
        _ => null,
    };

    private static bool IsComparison(IMethodSymbol method) => method switch
    {
        { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
        { Name: nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo), ContainingType.SpecialType: SpecialType.System_String } => true,
        { Name: nameof(Equals), ContainingType.Name: "StringComparer" or "EqualityComparer" or "IEqualityComparer" } => true,
        { Name: nameof(Equals) or "SequenceEqual", ContainingType.Name: "MemoryExtensions" } or { Name: "SequenceEqual", ContainingType.Name: "Enumerable" } => true,
        _ => false,
    };

    /// <summary>What looks for a text in a list of them, and not in another text.</summary>
    private static bool IsSearch(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Name: "Contains" or "IndexOf" } or { Name: "IndexOf" or "LastIndexOf", ContainingType.SpecialType: SpecialType.System_Array };

    private static bool IsAboutElement(IMethodSymbol method) =>
        method.Name is "Add" or "AddRange" or "Contains" or "ContainsKey" or "IndexOf" or "Remove" or "TryGetValue" or "UnionWith";

    /// <summary>"AP-2.3.3".Equals(report.Clause), and new List&lt;string> { "AP-2.3.3" }.Contains(report.Clause).</summary>
    private static INamedTypeSymbol? OfInstance(IInvocationOperation call) =>
        call.Arguments.Length > 0 && (call.Instance!.Type?.SpecialType == SpecialType.System_String ? IsComparison(call.TargetMethod) : call.TargetMethod.Name is "Contains")
            ? MarkedPlace.MarkOf(call.Arguments[0].Value)
            : null;

    /// <summary>What a tuple that is made to be looked at has at a place: <c>(report.Clause, report.Status) switch { ("AP-2.3.3", Done) => ...</c>.</summary>
    private static INamedTypeSymbol? OfElement(IPatternOperation pattern, int position)
    {
        IOperation? around = pattern.Parent;
        while (around is IBinaryPatternOperation or INegatedPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation or ISwitchCaseOperation)
            around = around.Parent;
        var value = around switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionOperation choice => choice.Value,
            ISwitchOperation choice => choice.Value,
            _ => null,
        };
        while (value is IConversionOperation or IParenthesizedOperation)
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        return value is ITupleOperation { Elements: var elements } && position < elements.Length ? MarkedPlace.MarkOf(elements[position]) : null;
    }

    /// <summary>A record is taken apart into its properties.</summary>
    private static INamedTypeSymbol? OfPart(IMethodSymbol deconstruct, int position)
    {
        if (deconstruct is { IsExtensionMethod: true, ReducedFrom: null })
            position++;
        if (position >= deconstruct.Parameters.Length)
            return null;
        var part = deconstruct.Parameters[position];
        return Marks.Of(part) ?? (deconstruct.ContainingType.IsRecord ? deconstruct.ContainingType.GetMembers(part.Name).OfType<IPropertySymbol>().Select(Marks.Of).FirstOrDefault() : null);
    }
}
