#if NET8_0_OR_GREATER
namespace CelacData;

/// <summary>
/// A column of so many numbers that the compiler should not read them one by one: they stand in a literal of UTF-8, seven bits to a byte, least first,
/// each number in the same number of bytes. It is read byte by byte, so it says the same on every machine.
/// <code>
///   row i    bytes[i * width]  |  bytes[i * width + 1] &lt;&lt; 7  |  ...
/// </code>
/// </summary>
internal readonly ref struct LongColumn(ReadOnlySpan<byte> bytes, int width)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly int _width = width;

    internal int At(int row)
    {
        var at = row * _width;
        var value = _bytes[at] | _bytes[at + 1] << 7;
        if (_width > 2)
            value |= _bytes[at + 2] << 14;
        return _width > 3 ? value | _bytes[at + 3] << 21 : value;
    }
}
#endif
