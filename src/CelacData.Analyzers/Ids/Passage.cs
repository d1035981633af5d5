using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers.Ids;

/// <summary>Knows the calls of the framework that hand on the texts they are given: as another list, as one of a list, or later.</summary>
internal static class Passage
{
    /// <summary>What has the elements of a list, or some of them.</summary>
    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "Append", "AsEnumerable", "AsReadOnly", "Concat", "Distinct", "Order", "OrderBy", "OrderByDescending", "Prepend", "Reverse", "Skip", "Take", "ToArray", "ToFrozenSet", "ToHashSet",
        "ToFrozenDictionary", "ToImmutableArray", "ToImmutableDictionary", "ToImmutableHashSet", "ToImmutableList", "ToImmutableSortedDictionary", "ToImmutableSortedSet", "ToList", "Union", "Where",
    };

    /// <summary>Of these, what has a second list or a second element besides.</summary>
    private static readonly HashSet<string> s_adding = new(StringComparer.Ordinal) { "Append", "Concat", "Prepend", "Union" };

    private static readonly HashSet<string> s_elements = new(StringComparer.Ordinal)
    {
        "ElementAt", "ElementAtOrDefault", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
    };

    /// <summary>Whether a call yields what is given to it as an argument, or what it is called on.</summary>
    public static bool Through(IInvocationOperation call, IOperation given) => call.TargetMethod switch
    {
        { Name: "AsSpan" or "AsMemory", ContainingType.Name: "MemoryExtensions" } => call.Arguments.Length == 1,
        { Name: "FromResult", ContainingType: { Name: "Task" or "ValueTask" } type } => IsTasks(type.ContainingNamespace),
        { Name: "Create" or "CreateRange", IsStatic: true, ContainingType: { Name: not "ImmutableDictionary" and not "ImmutableSortedDictionary" } type } =>
            type.ContainingNamespace.Name == "Immutable" && IsOfLists(type.ContainingNamespace) && given is not IArgumentOperation { Parameter.Name: "equalityComparer" or "comparer" },
        { Name: var name, ContainingNamespace: var space } when s_lists.Contains(name) && IsOfLists(space) =>
            given is not IArgumentOperation argument || (argument.Parameter?.Ordinal == 0
                ? argument.Value.Type?.SpecialType != SpecialType.System_String
                : argument.Parameter?.Ordinal == 1 && s_adding.Contains(name)),
        _ => false,
    };

    /// <summary>Whether what is made holds, or will yield, what is given to its constructor.</summary>
    public static bool Through(IObjectCreationOperation creation, IOperation given) =>
        given is IArgumentOperation { Parameter: { Ordinal: 0, Type: var type } } && creation.Type is INamedTypeSymbol made
        && (made.Name switch
        {
            "ValueTask" => type.SpecialType == SpecialType.System_String && IsTasks(made.ContainingNamespace),
            "Lazy" => type is INamedTypeSymbol { DelegateInvokeMethod: not null } && made.ContainingNamespace.Name == nameof(System),
            _ => type.Name is "IEnumerable" or "IList" or "ICollection" or "IDictionary" && IsOfLists(made.ContainingNamespace),
        });

    /// <summary>What a call, or a property, yields again: a list, one of its elements, or what a task has; null for every other, and where something is added.</summary>
    public static IOperation? SourceOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "AsSpan" or "AsMemory", ContainingType.Name: "MemoryExtensions" }, Arguments: [{ Value: var whole }] } => whole,
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" } } task => task.Instance,
        IInvocationOperation { TargetMethod: { Name: var name, ContainingNamespace: var space } } call
            when (s_elements.Contains(name) || (s_lists.Contains(name) && !s_adding.Contains(name))) && IsOfLists(space) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value,
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: var instance } => instance,
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" }, Instance: var instance } => instance,
        _ => null,
    };

    /// <summary>Whether a delegate yields texts and is given none, so that what is marked as holding it can only be about what it yields.</summary>
    public static bool Yields(IMethodSymbol called) => IsText(called.ReturnType) && called.Parameters.All(p => !IsText(p.Type));

    /// <summary>System.Linq, System.Collections and what is in that.</summary>
    public static bool IsOfLists(INamespaceSymbol space) => space switch
    {
        { Name: "Linq" or "Collections", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } => true,
        { Name: "Generic" or "Immutable" or "Frozen" or "ObjectModel" or "Concurrent", ContainingNamespace: { IsGlobalNamespace: false } around } => IsOfLists(around),
        _ => false,
    };

    private static bool IsText(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsText(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var only] } => IsText(only),
        _ => type.SpecialType == SpecialType.System_String,
    };

    private static bool IsTasks(INamespaceSymbol space) => space is { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: nameof(System) } };
}
