namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>The empty program: it has the answers and looks nothing up.</summary>
internal static class Nothing
{
    public static string ById() => Wanted.Title;

    public static string ByText() => Wanted.Title;

    public static long ReadAll() => Wanted.Sum;
}
