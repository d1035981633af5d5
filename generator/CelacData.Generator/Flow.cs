using System.Collections.Immutable;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator;

/// <summary>
/// What flows from one step to the next is an object, never a struct or a nested tuple. The compiler's code for steps is generic, and the runtime compiles it once for all objects, but for each struct
/// once more, in every process of the compiler: some sixty methods for each step.
/// </summary>
internal static class Flow
{
    public static IncrementalValueProvider<Gathered<T>> Gather<T>(this IncrementalValuesProvider<T> each) where T : class =>
        each.Collect().Select(static (all, _) => new Gathered<T>(all));

    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class where TRight : class => left.Combine(right).Select(static (x, _) => new Pair<TLeft, TRight>(x.Left, x.Right));
}

/// <summary>Two that compare by what is in them.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right) where TLeft : class where TRight : class;

/// <summary>All that a step gave, which is new where any of it is.</summary>
internal sealed record Gathered<T>(ImmutableArray<T> All) where T : class;

/// <summary>A list that compares by its items.</summary>
internal sealed record Listed<T>(EquatableArray<T> Items) where T : IEquatable<T>;
