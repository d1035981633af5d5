namespace CelacData.Benchmarks.Cold;

/// <summary>Where a representation cannot be compiled for a catalogue of some size, that is a finding and no mistake.</summary>
internal static class CompilerLimit
{
    private static readonly (string Sign, string Finding)[] s_limits =
    [
        ("CS8103", "does not compile: CS8103, too many string literals"),
        ("had not ended", "does not compile: the compiler had not ended after ten minutes"),
        ("CS8078", "does not compile: CS8078, too long for the compiler"),
    ];

    public static string? Of(string output) => s_limits.FirstOrDefault(l => output.Contains(l.Sign, StringComparison.Ordinal)).Finding;
}
