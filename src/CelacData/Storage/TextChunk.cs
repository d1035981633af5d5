namespace CelacData;

/// <summary>
/// The texts of one data file, or of a part of a long one: their UTF-8 one after the other with one byte between each two, and behind them where each starts.
/// Equal texts stand once. A column of text holds their numbers, counted from 1; 0 is none.
/// <code>
///                              Starts
///   Water \n Channel \n Shore  0  6  14  20      text n is what stands from start n on, up to the byte before the next
/// </code>
/// A start takes <c>Width</c> bytes, seven bits to a byte, the lowest first. The last is where a further text would start. What may stand behind that belongs to none.
/// All is read where it lies in the assembly, as bytes, which are the same on every machine.
/// A framework without spans has the texts in a string instead, and an array beside it. These are fields, because a program that reads one text should not compile
/// accessors for it.
/// </summary>
#if NET8_0_OR_GREATER
internal ref struct TextChunk
{
    internal ReadOnlySpan<byte> Bytes;
    internal int Starts;
    internal int Width;
}
#else
internal struct TextChunk
{
    internal string Text;
    internal int[] Starts;
}
#endif
