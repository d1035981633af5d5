using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace CelacData.Benchmarks.Steady.Programs;

/// <summary>
/// Two benchmarks of a class by turns of a few milliseconds, hundreds of times: whatever slows the machine down slows both. BenchmarkDotNet takes one after the other,
/// and from one to the next a shared machine changes its pace by more than what is to be told apart.
/// </summary>
internal static class ByTurns
{
    private const int Rounds = 151;
    private const double MillisecondsOfTurn = 2;

    /// <summary>Until the JIT has done its best, which it does in the background.</summary>
    private const double MillisecondsOfWarmUp = 400;

    /// <summary>Nanoseconds of an operation of each, and the median of the ratios round by round.</summary>
    public static (double Measured, double Plain, double Ratio) Compare(string typeName, string measured, string plain)
    {
        var type = typeof(ByTurns).Assembly.GetType($"{typeof(ByTurns).Namespace}.{typeName}", throwOnError: true)!;
        var instance = Activator.CreateInstance(type)!;
        var (first, second) = (Side.Of(instance, measured), Side.Of(instance, plain));
        GC.Collect();
        var (times, ratios) = ((Measured: new double[Rounds], Plain: new double[Rounds]), new double[Rounds]);
        for (var i = 0; i < Rounds; i++)
        {
            // Each has the first turn in every other round.
            if (i % 2 == 0)
                (times.Measured[i], times.Plain[i]) = (first.Turn(), second.Turn());
            else
                (times.Plain[i], times.Measured[i]) = (second.Turn(), first.Turn());
            ratios[i] = times.Measured[i] / times.Plain[i];
        }

        return (Median(times.Measured), Median(times.Plain), Median(ratios));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private sealed class Side(Func<int> run, int operations)
    {
        private readonly int _calls = CallsFor(run);
        private int _sum;

        public static Side Of(object instance, string name)
        {
            var method = instance.GetType().GetMethod(name) ?? throw new InvalidOperationException($"{instance.GetType().Name} has no benchmark '{name}'.");
            return new Side(method.CreateDelegate<Func<int>>(instance), method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke);
        }

        /// <summary>Nanoseconds of an operation.</summary>
        public double Turn()
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < _calls; i++)
                _sum += run();
            return Stopwatch.GetElapsedTime(start).TotalNanoseconds / _calls / operations;
        }

        /// <summary>How many calls take a turn.</summary>
        private static int CallsFor(Func<int> run)
        {
            var (clock, calls) = (Stopwatch.StartNew(), 0);
            for (; clock.Elapsed.TotalMilliseconds < MillisecondsOfWarmUp; calls++)
                run();
            clock.Restart();
            var sample = Math.Max(1, calls / 20);
            for (var i = 0; i < sample; i++)
                run();
            return Math.Max(1, (int)(MillisecondsOfTurn / (clock.Elapsed.TotalMilliseconds / sample)));
        }
    }
}
