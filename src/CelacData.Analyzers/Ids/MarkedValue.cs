using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Follows a constant to where its value goes, and tells whether that place is marked as holding ids.</summary>
internal static class MarkedValue
{
    /// <summary>The catalogue whose ids the place of a value holds; null where it is not marked.</summary>
    /// <param name="enclosing">The method, lambda or accessor around the value.</param>
    public static Catalogue? CatalogueOf(IOperation value, IReadOnlyList<Catalogue> catalogues, ISymbol? enclosing)
    {
        var mark = MarkOf(value, enclosing);
        return mark is null ? null : catalogues.FirstOrDefault(c => c.Owns(mark)) ?? catalogues[0];
    }

    /// <summary>
    /// Whether an empty text may stand for no id: where a member begins with it, is set to it, or is compared with it. It may not where it is given to a marked
    /// parameter, and nowhere in what the catalogue itself parses.
    /// </summary>
    public static bool MayBeEmpty(IOperation value, Catalogue catalogue)
    {
        var (place, from) = Target(value);
        return place is not IArgumentOperation { Parameter: { } parameter } || Marks.Of(parameter) is null
            || (from.Syntax != value.Syntax && !(parameter.ContainingSymbol is IMethodSymbol { Name: "Parse" or "TryParse" } method && catalogue.Owns(method.ContainingType)));
    }

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
        IConversionOperation conversion => conversion.OperatorMethod is not { } method || IsOfText(method.ContainingType),
        IParenthesizedOperation or IArrayInitializerOperation => true,
        IArrayCreationOperation array => child == array.Initializer,
        IConditionalOperation conditional => child != conditional.Condition,
        ICoalesceOperation => true,
        ISwitchExpressionArmOperation arm => child == arm.Value,
        ISwitchExpressionOperation choice => child != choice.Value,
        IObjectCreationOperation creation => child == creation.Initializer || Passage.Through(creation, child),
        IObjectOrCollectionInitializerOperation => child is IInvocationOperation,
        // The first of several things that are added is a key.
        IInvocationOperation call => (call.IsImplicit && child == call.Arguments.FirstOrDefault()) || Passage.Through(call, child),
        IArgumentOperation { Parent: IInvocationOperation call } argument => (call.IsImplicit && Marks.Of(argument.Parameter) is null) || Passage.Through(call, argument),
        IArgumentOperation { Parent: IObjectCreationOperation creation } argument => Passage.Through(creation, argument),
        IConstantPatternOperation or IBinaryPatternOperation or INegatedPatternOperation or IListPatternOperation => true,
        ISwitchCaseOperation switchCase => switchCase.Clauses.Contains(child),
        ICaseClauseOperation => true,
        _ => Collections.Are(parent),
    };

    /// <summary>A text that becomes a span stays the text that it is; what another type makes of it, nobody knows.</summary>
    private static bool IsOfText(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Name is "ReadOnlySpan" or "Span";

    /// <summary>The mark of the place that a value is handed on to.</summary>
    public static INamedTypeSymbol? MarkOf(IOperation value, ISymbol? enclosing) => MarkOf(Target(value), enclosing);

    private static INamedTypeSymbol? MarkOf((IOperation? Place, IOperation From) target, ISymbol? enclosing) => target.Place switch
    {
        IArgumentOperation argument => Marks.Of(argument.Parameter) ?? Comparison.MarkOf(argument) ?? OfInitialized(argument, enclosing)
            ?? (argument.Parent is IInvocationOperation call ? LambdaMarks.MarkOfEach(call, argument) : null),
        ISimpleAssignmentOperation assignment when target.From == assignment.Value => MarkedPlace.MarkOf(assignment.Target),
        ICoalesceAssignmentOperation assignment when target.From == assignment.Value => MarkedPlace.MarkOf(assignment.Target),
        IFieldInitializerOperation initializer => initializer.InitializedFields.Select(Marks.Of).FirstOrDefault(m => m is not null),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.Select(Marks.Of).FirstOrDefault(m => m is not null),
        IParameterInitializerOperation initializer => Marks.Of(initializer.Parameter),
        IMemberInitializerOperation initializer => MarkedPlace.MarkOf(initializer.InitializedMember),
        IReturnOperation => enclosing is IMethodSymbol method ? Marks.OfReturn(method) ?? LambdaMarks.MarkOfReturn(target.Place, method) : null,
        IConversionOperation { OperatorMethod.Parameters: [var converted] } => Marks.Of(converted),
        IPropertySubpatternOperation pattern => MarkedPlace.MarkOf(pattern.Member),
        IInvocationOperation call => Comparison.MarkOf(call, target.From) ?? LambdaMarks.MarkOfEach(call, target.From),
        _ => Comparison.MarkOf(target.Place, target.From),
    };

    /// <summary>The key of an entry of a dictionary that is just made: <c>new() { ["AP-2.3.3"] = "..." }</c>.</summary>
    private static INamedTypeSymbol? OfInitialized(IArgumentOperation key, ISymbol? enclosing)
    {
        if (key.Parent is not IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver }
            || key.Parent is IPropertyReferenceOperation { Arguments: var keys } && keys[0] != key)
        {
            return null;
        }

        IOperation? around = receiver;
        while (around is not (null or IMemberInitializerOperation or IObjectCreationOperation))
            around = around.Parent;
        return around switch
        {
            IMemberInitializerOperation member => MarkedPlace.MarkOf(member.InitializedMember),
            IObjectCreationOperation creation => MarkOf(creation, enclosing),
            _ => null,
        };
    }
}
