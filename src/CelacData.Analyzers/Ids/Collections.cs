using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Ids;

/// <summary>Knows collection expressions, which have operations of their own only in compilers after the one that this is built against.</summary>
internal static class Collections
{
    /// <summary>Whether an operation is a collection expression, or what spreads another one into it.</summary>
    public static bool Are(IOperation operation) => operation.Kind == OperationKind.None
        ? operation.Syntax.Kind() is SyntaxKind.CollectionExpression or SyntaxKind.SpreadElement
        : operation.Kind.ToString() is "CollectionExpression" or "Spread";
}
