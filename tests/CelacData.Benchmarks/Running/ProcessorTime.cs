using System.Runtime.InteropServices;

namespace CelacData.Benchmarks.Running;

/// <summary>
/// The processor time of the processes that this one ran to their end. Where several programs share the machine it says more than the clock. Windows keeps no such account.
/// </summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    public static bool IsKnown => !OperatingSystem.IsWindows();

    /// <summary>Of all children so far; the difference between two calls is that of the children in between.</summary>
    public static TimeSpan OfChildren()
    {
        if (!IsKnown || GetUsage(Children, out var usage) != 0)
            return TimeSpan.Zero;
        return usage.User.Span + usage.System.Span;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    /// <summary>A <c>struct timeval</c>. The microseconds are 32 bits wide on macOS, in a struct of the same size.</summary>
    private readonly struct Time
    {
        private readonly nint _seconds;
        private readonly nint _microseconds;

        public TimeSpan Span => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds((int)_microseconds);
    }

    /// <summary>A <c>struct rusage</c>, of which only the beginning matters.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private readonly struct Usage
    {
        public readonly Time User;
        public readonly Time System;
    }
}
