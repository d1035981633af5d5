// What is generated for each catalogue when the programs are compiled for it, as stand-ins, so that they compile with this project too.
global using Candidate = CelacData.Benchmarks.Cold.Programs.Nothing;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>The clause that is looked up, and what is right of it.</summary>
internal static class Wanted
{
    public const int Value = 1;
    public const int Index = 0;
    public const string Id = "BD-1";
    public const string Title = "";
    public const int TitleLength = 0;
    public const long Sum = 0;
}

internal static class StaticData
{
    public static readonly PlainRecords Records = new();
}
