using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Cold;

/// <summary>What sort of method of the library the JIT compiled for an answer.</summary>
internal static class MethodSort
{
    public const string Properties = "properties", Makers = "what makes a list or a period", Records = "records: made, kept, found by row", Columns = "reading columns", Chunks = "chunks of texts",
        Written = "written by hand: the search, texts, lists", Framework = "of the framework, for types of the library";

    /// <summary>All sorts, in the order of a table.</summary>
    public static readonly string[] All = [Properties, Makers, Records, Columns, Chunks, Written, Framework];

    /// <summary>The sort of a method; null for one of the program around the answer.</summary>
    public static string? Of(JittedMethod method) => Of(method.Type, method.Name);

    private static string? Of(string type, string name) => type.StartsWith("CelacData.Benchmarks.", StringComparison.Ordinal) ? null
        : !type.StartsWith("CelacData.", StringComparison.Ordinal) ? Framework
        : type.EndsWith("Table", StringComparison.Ordinal) || type.Contains("Table+", StringComparison.Ordinal) || type is "CelacData.Cells" or "CelacData.LongColumn" or "CelacData.Columns" ? Columns
        : type == "CelacData.TextChunks" ? Chunks
        : name.StartsWith("get_", StringComparison.Ordinal) && !type.Contains('`') ? Properties
        : name.StartsWith("Make", StringComparison.Ordinal) ? Makers
        : name is ".ctor" or ".cctor" or "At" or "Between" && !type.Contains('`') ? Records
        : Written;
}

