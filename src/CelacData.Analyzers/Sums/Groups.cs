using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Finds the call of <c>GroupBy</c>, or of <c>ToLookup</c>, that made a group. A group that is looked at before it is added up, or left out by a condition, may be known to be of one sort.</summary>
internal static class Groups
{
    /// <summary>What the groups that a call makes hold, where that is not the records themselves.</summary>
    public const string Element = "elementSelector";

    private const string Key = "keySelector", Result = "resultSelector";

    /// <summary>The call that made what the parameter of a lambda, or the variable of a loop, is; null where it is no group, or one that cannot be told.</summary>
    public static IInvocationOperation? MakerOf(IOperation group)
    {
        IOperation? around = group;
        while (around is not null && !Choice.Is(around))
        {
            around = around.Parent;
            if (around is IAnonymousFunctionOperation lambda)
                return group is IParameterReferenceOperation parameter ? MakerOf(lambda, parameter) : null;
            if (around is IForEachLoopOperation loop && group is ILocalReferenceOperation { Local: var local } && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
                return IsPlain(loop, local) ? Maker(loop.Collection) : null;
        }

        return null;
    }

    /// <summary>What is handed to a call for a parameter of its method; null for none.</summary>
    public static IOperation? Argument(IInvocationOperation call, string parameter) => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    /// <summary>The key of the groups that a call makes.</summary>
    public static IOperation? KeyOf(IInvocationOperation call) => Argument(call, Key);

    private static IInvocationOperation? MakerOf(IAnonymousFunctionOperation around, IParameterReferenceOperation group) =>
        around is { Symbol.Parameters: var parameters, Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } handed }
            && Origin.IsLinq(call.TargetMethod) && Lambda.ResultOf(handed) is not null
            ? call.TargetMethod.Name switch
            {
                "Select" or "ToDictionary" when Is(parameters[0], group) => Maker(call.Arguments[0].Value),
                "GroupBy" when parameters.Length == 2 && Is(parameters[1], group) && handed == Argument(call, Result) && IsByKeyAlone(call) => call,
                _ => null,
            }
            : null;

    private static bool Is(IParameterSymbol parameter, IParameterReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(parameter, reference.Parameter);

    /// <summary>Only keys that are compared as what they are make groups that can be told.</summary>
    private static bool IsByKeyAlone(IInvocationOperation call) => call.Arguments.All(a => a.Parameter?.Name is not "comparer");

    /// <summary>Whether a loop does the same with every group, and nothing with it as a whole: whatever else looks at it may see to it that it is of one sort.</summary>
    private static bool IsPlain(IForEachLoopOperation loop, ILocalSymbol local) => !Own(loop.Body).Any(o => Choice.Is(o) || Repetition.LeavesOut(o))
        && loop.Body.Descendants().OfType<ILocalReferenceOperation>().Where(o => SymbolEqualityComparer.Default.Equals(o.Local, local)).All(IsGoneThrough);

    private static bool IsGoneThrough(ILocalReferenceOperation group)
    {
        IOperation use = group;
        while (use.Parent is IConversionOperation)
            use = use.Parent;
        return use.Parent is IPropertyReferenceOperation or IForEachLoopOperation
            || (use.Parent is IArgumentOperation { Parent: IInvocationOperation call } first && first == call.Arguments[0] && Origin.IsLinq(call.TargetMethod));
    }

    /// <summary>What an operation does itself, without the lambdas in it.</summary>
    private static IEnumerable<IOperation> Own(IOperation operation) =>
        operation.ChildOperations.Where(o => o is not IAnonymousFunctionOperation).SelectMany(o => Own(o).Prepend(o));

    private static IInvocationOperation? Maker(IOperation? groups) => Addition.Strip(groups) switch
    {
        IInvocationOperation { TargetMethod: { Name: "GroupBy" or "ToLookup" } method } call when Origin.IsLinq(method) && Argument(call, Result) is null => IsByKeyAlone(call) ? call : null,
        IInvocationOperation { TargetMethod: var method, Arguments: [{ Value: var source }, ..] } when Origin.IsNeutral(method) => Maker(source),
        ILocalReferenceOperation local => Assigned.ValueOf(local) is { Type.TypeKind: TypeKind.Interface } value ? Maker(value) : null,
        _ => null,
    };
}
