using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Recognises what adds a measured value up, and asks where the values come from.</summary>
internal static class Addition
{
    /// <summary>The properties that are surely alike in all values that are added up; null where nothing is, or where that cannot be told.</summary>
    public static ISet<string>? AlikeIn(IOperation operation, Origin origin) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Sum" or "Average" } method, Arguments: [{ Value: var source }, { Value: var selector }] } when Origin.IsLinq(method) =>
            origin.IsValueOfParameter(selector) || IsSumOfParts(selector, origin) ? origin.Of(source) : null,
        IInvocationOperation { TargetMethod: { Name: "Sum" or "Average" } method, Arguments: [{ Value: var source }] } when Origin.IsLinq(method) => origin.OfValues(source),
        IInvocationOperation { TargetMethod: { Name: "Aggregate" } method, Arguments: [{ Value: var source }, { Value: var step }] } when Origin.IsLinq(method) =>
            Strip(Lambda.ResultOf(step)) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } ? origin.OfValues(source) : null,
        IInvocationOperation { TargetMethod: { Name: "Aggregate" } method, Arguments: [{ Value: var source }, _, { Value: var step }, ..] } when Origin.IsLinq(method) =>
            Strip(Lambda.ResultOf(step)) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
                && (IsValue(sum.LeftOperand, origin) || IsValue(sum.RightOperand, origin))
                ? origin.Of(source)
                : null,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } assignment => AlikeInTotal(assignment, assignment.Value, origin),
        ISimpleAssignmentOperation { Value: var sum } assignment when Strip(sum) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } added =>
            AlikeInTotal(assignment, IsTarget(added.LeftOperand, assignment) ? added.RightOperand : IsTarget(added.RightOperand, assignment) ? added.LeftOperand : null, origin),
        _ => null,
    };

    /// <summary>What stands inside casts and parentheses, and the calls that <c>from q in list where ... select ...</c> is made of.</summary>
    internal static IOperation? Strip(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The same where values are added to a variable one after the other.</summary>
    private static ISet<string>? AlikeInTotal(IAssignmentOperation assignment, IOperation? added, Origin origin) =>
        Strip(added) is IPropertyReferenceOperation value && IsValue(value, origin) && Repetition.Of(Record(value.Instance), assignment) is { } repetition && repetition.IsOneFor(assignment.Target)
            ? origin.Of(repetition.Sequence)
            : null;

    /// <summary>Whether what is added up is a sum itself: <c>Commitments.All.Sum(c => c.Quantities.Sum(q => q.Value))</c>.</summary>
    private static bool IsSumOfParts(IOperation selector, Origin origin) =>
        Strip(Lambda.ResultOf(selector)) is IInvocationOperation { TargetMethod: { Name: "Sum" } method, Arguments: [{ Value: var parts }, { Value: var value }] }
            && Origin.IsLinq(method) && origin.IsValueOfParameter(value) && Strip(parts) is IPropertyReferenceOperation { Instance: IParameterReferenceOperation };

    /// <summary>The record that is asked for its value, by way of a local of the loop: <c>var q = list[i];</c>.</summary>
    private static IOperation? Record(IOperation? instance) => Strip(instance) is ILocalReferenceOperation local && Strip(Assigned.ValueOf(local)) is { } value ? value : Strip(instance);

    private static bool IsTarget(IOperation operand, IAssignmentOperation assignment) => SyntaxFactory.AreEquivalent(Strip(operand)!.Syntax, assignment.Target.Syntax);

    private static bool IsValue(IOperation operation, Origin origin) => origin.Measure.IsValue(Strip(operation));
}
