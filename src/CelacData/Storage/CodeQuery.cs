namespace CelacData;

/// <summary>Which rows of up to 64 that stand together have a code in a column: a bit for each, the lowest for the first.</summary>
internal delegate ulong RowMatches(int first, int end, int code);

/// <summary>Chooses records by a code. Of a list of rows that stand together it asks the column, 64 rows at a time, and makes only the records that it chooses.</summary>
internal static class CodeQuery
{
    private const int RowsOfBlock = 64;

    internal static IEnumerable<T> Choose<T>(IEnumerable<T> records, Func<T, int> rowOf, RowMatches matches, int code) =>
        records is CatalogList<T> list && list.IsRange(out var first, out var end)
            ? Choose(list, first, end, matches, code)
            : records.Where(r => matches(rowOf(r), rowOf(r) + 1, code) != 0);

    private static IEnumerable<T> Choose<T>(CatalogList<T> list, int first, int end, RowMatches matches, int code)
    {
        for (var block = first; block < end; block += RowsOfBlock)
        {
            for (var left = matches(block, Math.Min(block + RowsOfBlock, end), code); left != 0; left &= left - 1)
                yield return list[block - first + LowestOf(left)];
        }
    }

#if NET8_0_OR_GREATER
    private static int LowestOf(ulong bits) => System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
    private static int LowestOf(ulong bits)
    {
        var lowest = 0;
        while (((bits >> lowest) & 1) == 0)
            lowest++;
        return lowest;
    }
#endif
}
