using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Recognises a loop that counts through a whole list. One that begins later, ends earlier or leaves something out may know what is of one sort.</summary>
internal static class Counting
{
    /// <summary>The list of which an operand is one place after the other; null where the loop does anything else.</summary>
    public static IOperation? ListOf(IForLoopOperation loop, IOperation? operand)
    {
        var (list, index) = operand switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed, Arguments: [{ Value: ILocalReferenceOperation { Local: var local } }] } => (indexed, local),
            IArrayElementReferenceOperation { ArrayReference: var array, Indices: [ILocalReferenceOperation { Local: var local }] } => (array, local),
            _ => (null, null),
        };
        return list is not null && index is not null && BeginsAtZero(loop, index) && EndsWith(loop, index, list) && GoesByOne(loop, index) ? list : null;
    }

    private static bool BeginsAtZero(IForLoopOperation loop, ILocalSymbol index) => loop.Before is [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var declarator] }] }]
        && SymbolEqualityComparer.Default.Equals(declarator.Symbol, index) && declarator.GetVariableInitializer()?.Value.ConstantValue is { HasValue: true, Value: 0 };

    private static bool EndsWith(IForLoopOperation loop, ILocalSymbol index, IOperation list) =>
        loop.Condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } less && Is(less.LeftOperand, index)
        && Addition.Strip(less.RightOperand) is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } && SyntaxFactory.AreEquivalent(counted.Syntax, list.Syntax);

    private static bool GoesByOne(IForLoopOperation loop, ILocalSymbol index) =>
        loop.AtLoopBottom is [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment } step }] && Is(step.Target, index)
        && loop.Body.Descendants().Where(o => Is(o, index)).All(o => o.Parent is IArrayElementReferenceOperation or IArgumentOperation { Parameter.RefKind: RefKind.None });

    private static bool Is(IOperation operation, ILocalSymbol index) => operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, index);
}
