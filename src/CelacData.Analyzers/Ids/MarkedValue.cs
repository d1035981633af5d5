using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Follows a constant to where its value goes, and tells whether that place is marked as holding ids.</summary>
internal static class MarkedValue
{
    private const string Attribute = "ClauseReferenceAttribute";

    /// <summary>The catalogue whose ids the place of a value holds; null where it is not marked.</summary>
    public static Catalogue? CatalogueOf(IOperation value, IReadOnlyList<Catalogue> catalogues, ISymbol containing)
    {
        var mark = MarkOf(Target(value), containing);
        return mark is null ? null
            : catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType.ContainingNamespace, mark.ContainingNamespace)
                && SymbolEqualityComparer.Default.Equals(c.IdType.ContainingAssembly, mark.ContainingAssembly)) ?? catalogues[0];
    }

    /// <summary>Whether a value is what a member begins with: an empty text there says that there is no id yet.</summary>
    public static bool IsInitial(IOperation value) =>
        Target(value).Place is IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation;

    /// <summary>Climbs from a value through everything that hands it on unchanged.</summary>
    private static (IOperation? Place, IOperation From) Target(IOperation value)
    {
        var from = value;
        while (from.Parent is { } parent && HandsOn(parent, from))
            from = parent;
        return (from.Parent, from);
    }

    private static bool HandsOn(IOperation parent, IOperation child) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation => true,
        IArrayCreationOperation array => child == array.Initializer,
        IConditionalOperation conditional => child != conditional.Condition,
        ICoalesceOperation => true,
        ISwitchExpressionArmOperation arm => child == arm.Value,
        ISwitchExpressionOperation choice => child != choice.Value,
        IObjectCreationOperation creation => child == creation.Initializer,
        IObjectOrCollectionInitializerOperation => child is IInvocationOperation,
        IInvocationOperation add => add.IsImplicit && child is IArgumentOperation,
        IArgumentOperation argument => argument.Parent is IInvocationOperation { IsImplicit: true },
        IConstantPatternOperation or IBinaryPatternOperation or INegatedPatternOperation => true,
        ISwitchCaseOperation switchCase => switchCase.Clauses.Contains(child),
        ICaseClauseOperation => true,
        // Collection expressions have an operation of their own only in compilers after the one that this is built against.
        _ => parent.Kind == OperationKind.None && parent.Syntax.RawKind == CollectionExpression || parent.Kind.ToString() == "CollectionExpression",
    };

    /// <summary>SyntaxKind.CollectionExpression.</summary>
    private const int CollectionExpression = 9076;

    private static INamedTypeSymbol? MarkOf((IOperation? Place, IOperation From) target, ISymbol containing) => target.Place switch
    {
        IArgumentOperation argument => MarkOf(argument.Parameter),
        ISimpleAssignmentOperation assignment when target.From == assignment.Value => MarkOf(SymbolOf(assignment.Target)),
        ICoalesceAssignmentOperation assignment when target.From == assignment.Value => MarkOf(SymbolOf(assignment.Target)),
        IFieldInitializerOperation initializer => initializer.InitializedFields.Select(MarkOf).FirstOrDefault(m => m is not null),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.Select(MarkOf).FirstOrDefault(m => m is not null),
        IParameterInitializerOperation initializer => MarkOf(initializer.Parameter),
        IReturnOperation => containing is IMethodSymbol method ? MarkOf(method.GetReturnTypeAttributes()) ?? MarkOf(method.AssociatedSymbol) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            MarkOf(SymbolOf(target.From == comparison.LeftOperand ? comparison.RightOperand : comparison.LeftOperand)),
        IIsPatternOperation pattern => MarkOf(SymbolOf(pattern.Value)),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when target.From == arm.Pattern => MarkOf(SymbolOf(choice.Value)),
        ISwitchOperation choice => MarkOf(SymbolOf(choice.Value)),
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => SymbolOf(conversion.Operand),
        IParenthesizedOperation parenthesized => SymbolOf(parenthesized.Operand),
        IParameterReferenceOperation reference => reference.Parameter,
        IPropertyReferenceOperation reference => reference.Property,
        IFieldReferenceOperation reference => reference.Field,
        _ => null,
    };

    private static INamedTypeSymbol? MarkOf(ISymbol? symbol) => symbol is null ? null : MarkOf(symbol.GetAttributes())
        ?? (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet } setter } ? MarkOf(setter.AssociatedSymbol) : null);

    private static INamedTypeSymbol? MarkOf(IEnumerable<AttributeData> attributes) =>
        attributes.Select(a => a.AttributeClass).FirstOrDefault(a => a?.Name == Attribute);
}
