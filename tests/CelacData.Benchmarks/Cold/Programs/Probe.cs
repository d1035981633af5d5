using System.Diagnostics;
using System.Runtime;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>
/// The program around each representation. Asked for <c>i</c>, <c>t</c> or <c>a</c> it looks one clause up by id, by text, or reads everything, and
/// ends; with a further <c>m</c> it prints what that took inside the process. It ends with 0 only where the answer is right. Compiled with <c>LOOKUP</c>
/// it does not know how to read everything: a program that is compiled ahead of time holds what it may use, and most use little.
/// </summary>
internal static class Probe
{
    public static int Run(string[] args) => args.Length == 1 ? Ask(args[0][0]) : Measure(args[0][0]);

    private static int Ask(char what)
    {
        switch (what)
        {
            case 'i':
                return Candidate.ById().Length == Wanted.TitleLength ? 0 : 1;
            case 't':
                return Candidate.ByText().Length == Wanted.TitleLength ? 0 : 1;
            default:
#if LOOKUP
                return 2;
#else
                return Candidate.ReadAll() == Wanted.Sum ? 0 : 1;
#endif
        }
    }

    private static int Measure(char what)
    {
        // The counters are warm before they count, so that they do not count themselves.
        Count(out _, out _, out _, out _);
        Count(out var methods, out var bytes, out var jit, out var ticks);
        var result = Ask(what);
        Count(out var methodsAfter, out var bytesAfter, out var jitAfter, out var ticksAfter);
        Console.Out.Write($"{methodsAfter - methods} {bytesAfter - bytes} {Stopwatch.GetElapsedTime(ticks, ticksAfter).TotalMicroseconds:0} {(jitAfter - jit).TotalMicroseconds:0}");
        return result;
    }

    private static void Count(out long methods, out long bytes, out TimeSpan jit, out long ticks)
    {
        methods = JitInfo.GetCompiledMethodCount();
        bytes = GC.GetAllocatedBytesForCurrentThread();
        jit = JitInfo.GetCompilationTime(currentThread: true);
        ticks = Stopwatch.GetTimestamp();
    }
}
