using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Sums;

/// <summary>
/// Follows a sequence of records to where it comes from. Only what begins with a list of the whole catalogue, and goes on by steps that are understood, is
/// told of: there what is alike is what the steps say.
/// </summary>
internal sealed class Origin(ClauseMeasure measure, Catalogue catalogue)
{
    /// <summary>The steps after which what was alike still is, and nothing else.</summary>
    private static readonly HashSet<string> s_neutral = new(StringComparer.Ordinal)
    {
        "AsEnumerable", "Cast", "Distinct", "OfType", "OrderBy", "OrderByDescending", "Reverse", "ThenBy", "ThenByDescending", "ToArray", "ToList",
    };

    public ClauseMeasure Measure => measure;

    public static bool IsLinq(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    public static bool IsNeutral(IMethodSymbol method) => IsLinq(method) && s_neutral.Contains(method.Name);

    /// <summary>The properties that are alike in a whole sequence; null where that cannot be told.</summary>
    public ISet<string>? Of(IOperation? sequence) => Addition.Strip(sequence) switch
    {
        IPropertyReferenceOperation { Instance: null } all when catalogue.Owns(all.Property.ContainingType) => new HashSet<string>(StringComparer.Ordinal),
        IPropertyReferenceOperation { Instance: ILocalReferenceOperation local } list when catalogue.Owns(list.Property.ContainingType) => Of(Repetition.Of(local, list)?.Sequence),
        IInvocationOperation { Arguments: [{ Value: var source }, ..] } call => AfterStep(call, source),
        ILocalReferenceOperation local when Assigned.ValueOf(local) is { Type: { } type } value => IsFixed(type) || OnlyRead.Is(local) ? Of(value) : null,
        ILocalReferenceOperation or IParameterReferenceOperation =>
            Groups.MakerOf(Addition.Strip(sequence)!) is { } maker && Groups.Argument(maker, Groups.Element) is null ? OfGroup(maker) : null,
        _ => null,
    };

    /// <summary>The same of a sequence of values alone, which records were asked for.</summary>
    public ISet<string>? OfValues(IOperation? values) => Addition.Strip(values) switch
    {
        IInvocationOperation { TargetMethod: { Name: "Select" } select, Arguments: [{ Value: var selected }, { Value: var selector }] } when IsLinq(select) =>
            IsValueOfParameter(selector) ? Of(selected) : null,
        IInvocationOperation { TargetMethod: var method, Arguments: [{ Value: var source }, ..] } when IsNeutral(method) => OfValues(source),
        ILocalReferenceOperation local when Assigned.ValueOf(local) is { Type: { } type } value => IsFixed(type) || OnlyRead.Is(local) ? OfValues(value) : null,
        ILocalReferenceOperation or IParameterReferenceOperation =>
            Groups.MakerOf(Addition.Strip(values)!) is { } maker && Groups.Argument(maker, Groups.Element) is { } element && IsValueOfParameter(element) ? OfGroup(maker) : null,
        _ => null,
    };

    /// <summary>Whether a lambda asks its parameter for the value that is measured.</summary>
    public bool IsValueOfParameter(IOperation selector) =>
        Addition.Strip(Lambda.ResultOf(selector)) is IPropertyReferenceOperation { Instance: IParameterReferenceOperation } value && measure.IsValue(value);

    private ISet<string>? OfGroup(IInvocationOperation maker) => With(Of(maker.Arguments[0].Value), Conditions.AlikeInGroup(Lambda.ResultOf(Groups.KeyOf(maker)), measure));

    /// <summary>What is in a variable is known where it cannot have been changed there: a query, or a list of the catalogue.</summary>
    private bool IsFixed(ITypeSymbol type) => type is INamedTypeSymbol named && (named.TypeKind == TypeKind.Interface || catalogue.Owns(named));

    private ISet<string>? AfterStep(IInvocationOperation call, IOperation source)
    {
        var method = call.TargetMethod;
        if (!IsLinq(method))
            return catalogue.Owns(method.ContainingType) && method.IsExtensionMethod ? With(Of(source), AskedFor(method)) : null;
        return method.Name switch
        {
            "Where" => With(Of(source), Conditions.AlikeBy(Lambda.ResultOf(call.Arguments[1].Value), measure)),
            "SelectMany" when call.Arguments.Length == 2 && Addition.Strip(Lambda.ResultOf(call.Arguments[1].Value)) is IPropertyReferenceOperation { Instance: IParameterReferenceOperation } => Of(source),
            _ => IsNeutral(method) ? Of(source) : null,
        };
    }

    /// <summary>A query of the catalogue that is asked for a value of a property's own type chooses by it.</summary>
    private IEnumerable<string> AskedFor(IMethodSymbol method) => measure.Per.Where(p => measure.Record.GetMembers(p).OfType<IPropertySymbol>()
        .Any(property => property.Type.TypeKind == TypeKind.Enum && method.Parameters.Any(x => SymbolEqualityComparer.Default.Equals(x.Type, property.Type))));

    private static ISet<string>? With(ISet<string>? alike, IEnumerable<string>? more)
    {
        if (alike is null || more is null)
            return null;
        alike.UnionWith(more);
        return alike;
    }
}
