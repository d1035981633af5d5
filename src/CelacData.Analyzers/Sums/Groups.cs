using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Finds the call of <c>GroupBy</c> that made a group. A group that is looked at before it is added up, or left out by a condition, may be known to be of one sort.</summary>
internal static class Groups
{
    /// <summary>The call that made what the parameter of a lambda is; null where it is no group, or one that cannot be told.</summary>
    public static IInvocationOperation? MakerOf(IParameterReferenceOperation group)
    {
        IOperation? around = group;
        while (around is not (null or IAnonymousFunctionOperation))
        {
            around = around.Parent;
            if (around is IConditionalOperation or IConditionalAccessOperation or ISwitchExpressionOperation or IBinaryOperation)
                return null;
        }

        return around is IAnonymousFunctionOperation { Symbol.Parameters: var parameters, Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } handed }
            && Origin.IsLinq(call.TargetMethod) && Lambda.ResultOf(handed) is not null
            ? call.TargetMethod.Name switch
            {
                "Select" or "ToDictionary" when Is(parameters[0], group) => Maker(call.Arguments[0].Value),
                "GroupBy" when parameters.Length == 2 && Is(parameters[1], group) && call.Arguments.Length == 3 => call,
                _ => null,
            }
            : null;
    }

    private static bool Is(IParameterSymbol parameter, IParameterReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(parameter, reference.Parameter);

    /// <summary>Only keys that are compared as what they are make groups that can be told.</summary>
    private static IInvocationOperation? Maker(IOperation? groups) => Addition.Strip(groups) switch
    {
        IInvocationOperation { TargetMethod: { Name: "GroupBy" } method, Arguments.Length: 2 } call when Origin.IsLinq(method) => call,
        IInvocationOperation { TargetMethod: var method, Arguments: [{ Value: var source }, ..] } when Origin.IsNeutral(method) => Maker(source),
        ILocalReferenceOperation local => Assigned.ValueOf(local) is { Type.TypeKind: TypeKind.Interface } value ? Maker(value) : null,
        _ => null,
    };
}
