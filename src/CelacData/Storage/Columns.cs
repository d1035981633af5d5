namespace CelacData;

// A short column has its values among the cells of all of them, of which there is one piece of static data for each width of a number:
//
//   Clause.Title           Clause.Note        Topic.Title
//   2  14  25  37  ...     6  0  29  ...      2  5  8  ...          ClauseTable.Title.At(3) is 37
//
// The column is a constant, the number of its first cell, and its type says which cells are meant. So what reads a cell (the emitted class Cells) is compiled
// once for each width and not once for each column, and the runtime has a piece of static data to load for each width and not hundreds. What reads a column need not
// know its width: the compiler finds the At that fits.

/// <summary>A column among the cells of one byte.</summary>
internal enum ByteColumn
{
}

/// <summary>A column among the cells of two bytes.</summary>
internal enum UInt16Column
{
}

/// <summary>A column among the cells of four bytes, with a sign.</summary>
internal enum Int32Column
{
}

/// <summary>A column among the cells of four bytes, without a sign.</summary>
internal enum UInt32Column
{
}

/// <summary>A column among the cells of eight bytes.</summary>
internal enum Int64Column
{
}

/// <summary>Reads columns that are a piece of static data by themselves as if they were not.</summary>
internal static class Columns
{
#if NET8_0_OR_GREATER
    internal static ref readonly T At<T>(this ReadOnlySpan<T> column, int i) where T : unmanaged => ref column[i];

    /// <summary>The values of some rows that stand together.</summary>
    internal static ReadOnlySpan<byte> Between(this ByteColumn column, int first, int end) =>
        first == end ? default : System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(in column.At(first), end - first);
#else
    internal static ref readonly T At<T>(this T[] column, int i) where T : unmanaged => ref column[i];
#endif
}
