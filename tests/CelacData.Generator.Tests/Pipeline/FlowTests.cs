using System.Collections.Immutable;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>What flows from step to step is an object, for which the runtime has compiled the driver's generic code already.</summary>
public sealed class FlowTests
{
    private static readonly Type[] s_ofTheDriver = [typeof(ValueTuple<,>), typeof(ImmutableArray<>)];

    [Fact]
    public void Steps_hand_over_objects()
    {
        var run = GeneratorRun.Of(HarbourAccord.Complete);

        var types = AllSteps(run.Result).SelectMany(step => step.Outputs).Select(output => output.Value?.GetType()).OfType<Type>().Distinct().ToList();

        Assert.Contains(typeof(Model.Schema), types);
        Assert.All(types, type => Assert.True(IsLight(type), type.ToString()));
    }

    /// <summary>The driver itself makes pairs and lists; of objects each of these is one type to the runtime.</summary>
    private static bool IsLight(Type type) =>
        !type.IsValueType || (type.IsGenericType && s_ofTheDriver.Contains(type.GetGenericTypeDefinition()) && type.GetGenericArguments().All(argument => !argument.IsValueType));

    /// <summary>The steps that have a name or make an output, and all that they depend on.</summary>
    private static IEnumerable<IncrementalGeneratorRunStep> AllSteps(GeneratorRunResult result)
    {
        var (open, seen) = (new Stack<IncrementalGeneratorRunStep>(result.TrackedSteps.Concat(result.TrackedOutputSteps).SelectMany(s => s.Value)), new HashSet<IncrementalGeneratorRunStep>());
        while (open.TryPop(out var step))
        {
            if (!seen.Add(step))
                continue;
            yield return step;
            foreach (var (source, _) in step.Inputs)
                open.Push(source);
        }
    }
}
