using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>
/// Reads the marks of the delegate that a lambda or an anonymous method becomes, and of the place that this is handed to; its own parameters and results have
/// none. What a query asks of each element of marked ids is asked of an id.
/// </summary>
internal static class LambdaMarks
{
    /// <summary>The queries, and the methods of lists, whose lambdas get one element after the other.</summary>
    private static readonly HashSet<string> s_each = new(StringComparer.Ordinal)
    {
        "All", "Any", "Count", "Exists", "Find", "FindAll", "First", "FirstOrDefault", "ForEach", "Last", "LastOrDefault", "RemoveAll", "Select", "Single", "SingleOrDefault", "TrueForAll", "Where",
    };

    public static INamedTypeSymbol? MarkOf(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (CreationOf(reference, parameter.ContainingSymbol) is not { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } creation || parameter.Ordinal >= called.Parameters.Length)
            return null;
        return Marks.Of(called.Parameters[parameter.Ordinal]) ?? (parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String } ? MarkedPlace.MarkOf(ListOf(creation)) : null);
    }

    public static INamedTypeSymbol? MarkOfReturn(IOperation inside, IMethodSymbol lambda) => CreationOf(inside, lambda) is { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } creation
        ? Marks.OfReturn(called) ?? (Passage.Yields(called) ? MarkedValue.MarkOf(creation, lambda.ContainingSymbol) : null)
        : null;

    /// <summary>
    /// The mark of the place that each element of a list is handed to: <c>new[] { "AP-2.3.3" }.Select(Clauses.Parse)</c>. A lambda that chooses may know which of
    /// them are ids.
    /// </summary>
    public static INamedTypeSymbol? MarkOfEach(IInvocationOperation call, IOperation list)
    {
        var position = list == call.Instance ? 0 : list == call.Arguments.FirstOrDefault() ? 1 : int.MaxValue;
        if (position >= call.Arguments.Length || !IsEach(call))
            return null;
        var each = call.Arguments[position].Value;
        while (each is IConversionOperation conversion)
            each = conversion.Operand;
        return each is IDelegateCreationOperation { Target: var target } ? OfTarget(target) : null;
    }

    private static INamedTypeSymbol? OfTarget(IOperation target) => target switch
    {
        IMethodReferenceOperation { Method.Parameters: [var first, ..] } => Marks.Of(first),
        IAnonymousFunctionOperation { Symbol: { Parameters: [var first, ..] } lambda, Body: var body } when !body.Descendants().Any(Choice.Is) =>
            body.Descendants().OfType<IParameterReferenceOperation>()
                .Where(o => SymbolEqualityComparer.Default.Equals(o.Parameter, first) && o.Parent is IArgumentOperation or IConversionOperation)
                .Select(o => MarkedValue.MarkOf(o, lambda)).FirstOrDefault(m => m is not null),
        _ => null,
    };

    private static bool IsEach(IInvocationOperation call) => s_each.Contains(call.TargetMethod.Name) && Passage.IsOfLists(call.TargetMethod.ContainingNamespace);

    private static IOperation? ListOf(IDelegateCreationOperation creation)
    {
        IOperation handed = creation;
        while (handed.Parent is IConversionOperation)
            handed = handed.Parent;
        return handed.Parent is IArgumentOperation { Parent: IInvocationOperation call } && IsEach(call)
            ? call.Instance ?? call.Arguments[0].Value
            : null;
    }

    private static IDelegateCreationOperation? CreationOf(IOperation inside, ISymbol lambda)
    {
        if (lambda is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            return null;
        var parent = inside.Parent;
        while (parent is not null && !(parent is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda)))
            parent = parent.Parent;
        return parent?.Parent as IDelegateCreationOperation;
    }
}
