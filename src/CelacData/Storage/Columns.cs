#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

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

/// <summary>Reads columns that are a piece of static data by themselves as if they were not, and the codes of many rows at once.</summary>
internal static class Columns
{
#if NET8_0_OR_GREATER
    internal static ref readonly T At<T>(this ReadOnlySpan<T> column, int i) where T : unmanaged => ref column[i];

    /// <summary>As <see cref="RowMatches"/> has it.</summary>
    internal static ulong Matches(this ByteColumn column, int first, int end, int code) =>
        Matches(MemoryMarshal.CreateReadOnlySpan(in column.At(first), end - first), code);

    /// <inheritdoc cref="Matches(ByteColumn, int, int, int)"/>
    internal static ulong Matches(this ReadOnlySpan<byte> column, int first, int end, int code) => Matches(column[first..end], code);

    private static ulong Matches(ReadOnlySpan<byte> codes, int code)
    {
        var (matches, i) = (0UL, 0);
        if (!IsCode(code))
            return matches;
        for (var sought = Vector128.Create((byte)code); i <= codes.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
            matches |= (ulong)Vector128.Equals(Vector128.Create(codes[i..]), sought).ExtractMostSignificantBits() << i;
        for (; i < codes.Length; i++)
            matches |= (codes[i] == code ? 1UL : 0) << i;
        return matches;
    }
#else
    internal static ref readonly T At<T>(this T[] column, int i) where T : unmanaged => ref column[i];

    /// <summary>As <see cref="RowMatches"/> has it.</summary>
    internal static ulong Matches(this ByteColumn column, int first, int end, int code) => Matches(row => column.At(row), first, end, code);

    /// <inheritdoc cref="Matches(ByteColumn, int, int, int)"/>
    internal static ulong Matches(this byte[] column, int first, int end, int code) => Matches(row => column[row], first, end, code);

    private static ulong Matches(Func<int, byte> at, int first, int end, int code)
    {
        var matches = 0UL;
        for (var row = first; IsCode(code) && row < end; row++)
            matches |= (at(row) == code ? 1UL : 0) << (row - first);
        return matches;
    }
#endif

    /// <summary>0 stands where a row has no code, and is none.</summary>
    private static bool IsCode(int code) => code is > 0 and <= byte.MaxValue;
}
