using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Reads the marks of the delegate that a lambda or an anonymous method becomes; its own parameters and results have none.</summary>
internal static class LambdaMarks
{
    public static INamedTypeSymbol? MarkOf(IParameterReferenceOperation reference) =>
        DelegateOf(reference, reference.Parameter.ContainingSymbol) is { } called && reference.Parameter.Ordinal < called.Parameters.Length
            ? Marks.Of(called.Parameters[reference.Parameter.Ordinal])
            : null;

    public static INamedTypeSymbol? MarkOfReturn(IOperation inside, IMethodSymbol lambda) => DelegateOf(inside, lambda) is { } called ? Marks.OfReturn(called) : null;

    private static IMethodSymbol? DelegateOf(IOperation inside, ISymbol lambda)
    {
        if (lambda is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            return null;
        var parent = inside.Parent;
        while (parent is not null && !(parent is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda)))
            parent = parent.Parent;
        return parent?.Parent is IDelegateCreationOperation { Type: INamedTypeSymbol type } ? type.DelegateInvokeMethod : null;
    }
}
