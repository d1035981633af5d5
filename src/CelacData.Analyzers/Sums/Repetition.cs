using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Something that is done for each value of a sequence: in the body of a loop over it, or in a lambda that is handed to the <c>ForEach</c> of a list.</summary>
internal sealed record Repetition(IOperation Sequence, IOperation Around)
{
    /// <summary>The repetition in which an operand stands for one value after the other; null where there is none, or where some values may be left out.</summary>
    public static Repetition? Of(IOperation? operand, IOperation inside)
    {
        for (var around = inside.Parent; around is not null; around = around.Parent)
        {
            var sequence = around switch
            {
                IForEachLoopOperation loop when operand is ILocalReferenceOperation local && loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default) => loop.Collection,
                IForLoopOperation loop => Counting.ListOf(loop, operand),
                IAnonymousFunctionOperation lambda when operand is IParameterReferenceOperation parameter && lambda.Symbol.Parameters.Contains(parameter.Parameter, SymbolEqualityComparer.Default) =>
                    ListOf(lambda),
                _ => null,
            };
            if (sequence is not null)
                return around.Descendants().Any(LeavesOut) ? null : new Repetition(sequence, around);
            if (around is not (IBlockOperation or IExpressionStatementOperation or IConversionOperation or IForEachLoopOperation
                or IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation or IVariableInitializerOperation))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether an operation goes elsewhere, so that what follows it is not done for every value.</summary>
    public static bool LeavesOut(IOperation operation) => operation is IBranchOperation or IThrowOperation or IReturnOperation { IsImplicit: false };

    /// <summary>Whether what is written to is the same each time. One of many, or one that is chosen by the value, may be there for each sort.</summary>
    public bool IsOneFor(IOperation target) => target.DescendantsAndSelf().All(o => o switch
    {
        ILocalReferenceOperation { Local: var local } => IsOutside(local),
        IParameterReferenceOperation { Parameter: var parameter } => IsOutside(parameter),
        IPropertyReferenceOperation property => property.Arguments.IsEmpty,
        _ => o is IFieldReferenceOperation or IInstanceReferenceOperation,
    });

    private bool IsOutside(ISymbol variable) => !variable.DeclaringSyntaxReferences.Any(r => Around.Syntax.Span.Contains(r.Span));

    private static IOperation? ListOf(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ForEach", ContainingType.Name: "List" }, Instance: { } list } } }
            ? list
            : null;
}
