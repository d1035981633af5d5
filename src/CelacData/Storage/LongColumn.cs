#if NET8_0_OR_GREATER
namespace CelacData;

/// <summary>
/// A column of so many numbers that the compiler should not read them one by one: they stand in a literal of UTF-8, seven bits to a byte, least first,
/// each number in the same number of bytes. It is read byte by byte, so it says the same on every machine.
/// <code>
///   row i    bytes[i * width]  |  bytes[i * width + 1] &lt;&lt; 7  |  ...
/// </code>
/// </summary>
internal static class LongColumn
{
    /// <summary>The number of a row.</summary>
    internal static int At(ReadOnlySpan<byte> bytes, int width, int row)
    {
        var at = row * width;
        var value = bytes[at] | bytes[at + 1] << 7;
        if (width > 2)
            value |= bytes[at + 2] << 14;
        return width > 3 ? value | bytes[at + 3] << 21 : value;
    }
}
#endif
