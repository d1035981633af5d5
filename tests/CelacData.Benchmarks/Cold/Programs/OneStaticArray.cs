namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>One static array, made whole by one static constructor.</summary>
internal static class OneStaticArray
{
    public static string ById() => StaticData.All[Wanted.Index].Title;

    public static string ByText()
    {
        foreach (var clause in StaticData.All)
        {
            if (clause.Id == Wanted.Id)
                return clause.Title;
        }

        return "";
    }

    public static long ReadAll() => PlainClause.Sum(StaticData.All);
}
