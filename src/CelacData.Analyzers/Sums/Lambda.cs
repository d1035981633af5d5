using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>Looks into lambdas that are handed to a query.</summary>
internal static class Lambda
{
    /// <summary>What a lambda of one expression returns; null for any other.</summary>
    public static IOperation? ResultOf(IOperation? argument) =>
        Addition.Strip(argument) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } } ? value : null;
}
