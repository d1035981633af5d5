using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Recognises what is done by a condition only.</summary>
internal static class Choice
{
    public static bool Is(IOperation operation) =>
        operation is IConditionalOperation or IConditionalAccessOperation or ISwitchExpressionOperation or ISwitchOperation or ICoalesceOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr };
}
