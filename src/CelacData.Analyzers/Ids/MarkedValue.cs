using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Follows a constant to where its value goes, and tells whether that place is marked as holding ids.</summary>
internal static class MarkedValue
{
    /// <summary>The catalogue whose ids the place of a value holds; null where it is not marked.</summary>
    /// <param name="enclosing">The method, lambda or accessor around the value.</param>
    public static Catalogue? CatalogueOf(IOperation value, IReadOnlyList<Catalogue> catalogues, ISymbol? enclosing)
    {
        var mark = MarkOf(Target(value), enclosing);
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
        IObjectCreationOperation creation => child == creation.Initializer,
        IObjectOrCollectionInitializerOperation => child is IInvocationOperation,
        // The first of several things that are added is a key.
        IInvocationOperation call => (call.IsImplicit && child == call.Arguments.FirstOrDefault()) || IsView(call),
        IArgumentOperation { Parent: IInvocationOperation call } => call.IsImplicit || IsView(call),
        IConstantPatternOperation or IBinaryPatternOperation or INegatedPatternOperation or IListPatternOperation => true,
        ISwitchCaseOperation switchCase => switchCase.Clauses.Contains(child),
        ICaseClauseOperation => true,
        // Collection expressions have operations of their own only in compilers after the one that this is built against.
        _ => (parent.Kind == OperationKind.None && parent.Syntax.Kind() is SyntaxKind.CollectionExpression or SyntaxKind.SpreadElement)
            || parent.Kind.ToString() is "CollectionExpression" or "Spread",
    };

    /// <summary>A text that becomes a span stays the text that it is; what another type makes of it, nobody knows.</summary>
    private static bool IsOfText(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Name is "ReadOnlySpan" or "Span";

    private static bool IsView(IInvocationOperation call) => call.TargetMethod is { Name: "AsSpan" or "AsMemory", ContainingType.Name: "MemoryExtensions" } && call.Arguments.Length == 1;

    private static INamedTypeSymbol? MarkOf((IOperation? Place, IOperation From) target, ISymbol? enclosing) => target.Place switch
    {
        IArgumentOperation argument => Marks.Of(argument.Parameter) ?? MarkOf(argument),
        ISimpleAssignmentOperation assignment when target.From == assignment.Value => MarkOf(assignment.Target),
        ICoalesceAssignmentOperation assignment when target.From == assignment.Value => MarkOf(assignment.Target),
        IFieldInitializerOperation initializer => initializer.InitializedFields.Select(Marks.Of).FirstOrDefault(m => m is not null),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.Select(Marks.Of).FirstOrDefault(m => m is not null),
        IParameterInitializerOperation initializer => Marks.Of(initializer.Parameter),
        IMemberInitializerOperation initializer => MarkOf(initializer.InitializedMember),
        IReturnOperation => enclosing is IMethodSymbol method ? Marks.OfReturn(method) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            MarkOf(target.From == comparison.LeftOperand ? comparison.RightOperand : comparison.LeftOperand),
        IIsPatternOperation pattern => MarkOf(pattern.Value),
        IPropertySubpatternOperation pattern => MarkOf(pattern.Member),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when target.From == arm.Pattern => MarkOf(choice.Value),
        ISwitchOperation choice => MarkOf(choice.Value),
        // "AP-2.3.3".Equals(report.Clause)
        IInvocationOperation { TargetMethod: { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String } } call when target.From == call.Instance =>
            MarkOf(call.Arguments[0].Value),
        _ => null,
    };

    /// <summary>What a marked value is compared with, and what is looked for in, or added to, marked values.</summary>
    private static INamedTypeSymbol? MarkOf(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation { TargetMethod: { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object } } call =>
            MarkOf(call.Instance) ?? call.Arguments.Where(a => a != argument).Select(a => MarkOf(a.Value)).FirstOrDefault(m => m is not null),
        IInvocationOperation { Instance: { Type.SpecialType: not SpecialType.System_String } instance } call when call.Arguments[0] == argument
            && call.TargetMethod.Name is "Add" or "Contains" or "ContainsKey" or "IndexOf" or "Remove" or "TryGetValue" => MarkOf(instance),
        // ids.Contains("AP-2.3.3"), where ids is an array
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: "Contains" or "IndexOf" }, Arguments: [var ids, var id] } when id == argument
            && argument.Parameter?.Type.SpecialType == SpecialType.System_String => MarkOf(ids.Value),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { Type.SpecialType: not SpecialType.System_String } instance } element when element.Arguments[0] == argument =>
            MarkOf(instance),
        _ => null,
    };

    private static INamedTypeSymbol? MarkOf(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => MarkOf(conversion.Operand),
        IParenthesizedOperation parenthesized => MarkOf(parenthesized.Operand),
        IParameterReferenceOperation reference => Marks.Of(reference.Parameter),
        IArrayElementReferenceOperation element => MarkOf(element.ArrayReference),
        IPropertyReferenceOperation reference => Marks.Of(reference.Property) ?? (IsListed(reference) ? MarkOf(reference.Instance) : null),
        IFieldReferenceOperation reference => Marks.Of(reference.Field),
        IInvocationOperation call => Marks.OfReturn(call.TargetMethod),
        // Titles = { ["AP-2.3.3"] = "..." }
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver => MarkOf(Initialized(receiver)),
        _ => null,
    };

    /// <summary>Whether something is what stands at a position of a list; what a dictionary has for a key is no id.</summary>
    private static bool IsListed(IPropertyReferenceOperation reference) =>
        reference.Property is { IsIndexer: true, Type.SpecialType: SpecialType.System_String, Parameters: [{ Type.SpecialType: SpecialType.System_Int32 }] }
        && !reference.Property.ContainingType.AllInterfaces.Concat([reference.Property.ContainingType]).Any(i => i.Name is "IDictionary" or "IReadOnlyDictionary");

    private static IOperation? Initialized(IOperation receiver)
    {
        for (var parent = receiver.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IMemberInitializerOperation member)
                return member.InitializedMember;
            if (parent is IObjectCreationOperation)
                return null;
        }

        return null;
    }
}
