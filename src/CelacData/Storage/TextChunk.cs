namespace CelacData;

/// <summary>
/// The texts of one data file, or of a part of a long one: their UTF-8 one after the other with one byte between each two, and where each starts.
/// Equal texts stand once. A column of text holds their numbers, counted from 1; 0 is none.
/// <code>
///   Starts   0       6        15       ...        text n of the chunk is what stands from Starts[n - 1] on,
///   Bytes    Water \n Channel \n Shore \n ...      up to the byte before the next one starts
/// </code>
/// The last number is where a further one would start. What may stand behind that belongs to no text.
/// Both are read where they lie in the assembly: bytes are the same on every machine, and the runtime swaps those of wider numbers where it must.
/// A framework without spans has the texts in a string instead. These are fields, because a program that reads one text should not compile
/// four accessors for it.
/// </summary>
#if NET8_0_OR_GREATER
internal ref struct TextChunk
{
    internal ReadOnlySpan<byte> Bytes;

    // One or the other: the second where two bytes do not count that far, or where there are very many texts in all. A catalogue may assign only one.
#pragma warning disable CS0649
    internal UInt16Column Starts;
    internal LongColumn LongStarts;
    internal bool HasLongStarts;
#pragma warning restore CS0649
}
#else
internal struct TextChunk
{
    internal string Text;
    internal int[] Starts;
}
#endif
