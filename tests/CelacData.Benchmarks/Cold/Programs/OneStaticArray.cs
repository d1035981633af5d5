namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>One static object with all records, made whole by one static constructor.</summary>
internal static class OneStaticArray
{
    public static string ById() => StaticData.Records.Clauses[Wanted.Index].Title;

    public static string ByText()
    {
        foreach (var clause in StaticData.Records.Clauses)
        {
            if (clause.IdText == Wanted.Id)
                return clause.Title;
        }

        return "";
    }

    public static long ReadAll() => StaticData.Records.Sum();
}
