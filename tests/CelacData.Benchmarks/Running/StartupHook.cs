using System.Globalization;

/// <summary>
/// Tells what the collector did in another program: the runtime runs this before the program when a variable names this assembly, and when the program ends, it is
/// written down. The runtime asks for the name of this class and its method, and for no namespace.
/// </summary>
internal static class StartupHook
{
    private const string Target = "CELACDATA_COLLECTOR";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Target) is { Length: > 0 } path)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalAllocatedBytes(precise: true)} {GC.GetTotalPauseDuration().TotalMilliseconds}"));
    }

    /// <summary>The environment of a program of which that is written to a file.</summary>
    public static Dictionary<string, string> WritingTo(string path) => new() { ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location, [Target] = path };

    /// <summary>What was written: the bytes that were allocated, and for how long the collector stopped the program.</summary>
    public static (double AllocatedBytes, double PauseMilliseconds) Read(string path)
    {
        var numbers = File.ReadAllText(path).Split(' ');
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
