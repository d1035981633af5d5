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
        if (CreationOf(reference, reference.Parameter.ContainingSymbol) is not { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } creation || reference.Parameter.Ordinal >= called.Parameters.Length)
            return null;
        return Marks.Of(called.Parameters[reference.Parameter.Ordinal]) ?? (reference.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String } ? MarkedPlace.MarkOf(ListOf(creation)) : null);
    }

    public static INamedTypeSymbol? MarkOfReturn(IOperation inside, IMethodSymbol lambda) => CreationOf(inside, lambda) is { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } creation
        ? Marks.OfReturn(called) ?? (Passage.Yields(called) ? MarkedValue.MarkOf(creation, lambda.ContainingSymbol) : null)
        : null;

    private static IOperation? ListOf(IDelegateCreationOperation creation)
    {
        IOperation handed = creation;
        while (handed.Parent is IConversionOperation)
            handed = handed.Parent;
        return handed.Parent is IArgumentOperation { Parent: IInvocationOperation call } && s_each.Contains(call.TargetMethod.Name) && Passage.IsOfLists(call.TargetMethod.ContainingNamespace)
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
