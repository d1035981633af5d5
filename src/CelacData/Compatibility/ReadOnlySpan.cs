#if NETSTANDARD2_0
using System.Text;

namespace System;

/// <summary>
/// As much of the span as the compiler needs to leave static data where it lies in the assembly. .NET Standard 2.0 has the real one
/// in a package only, and this library brings no dependency.
/// </summary>
internal readonly unsafe ref struct ReadOnlySpan<T> where T : unmanaged
{
    private readonly T* _data;
    private readonly T[]? _array;

    public ReadOnlySpan(void* data, int length)
    {
        _data = (T*)data;
        _array = null;
        Length = length;
    }

    /// <summary>What the compiler calls for items wider than a byte, whose order in memory the machine decides.</summary>
    public ReadOnlySpan(T[] array) : this(array, 0, array.Length)
    {
    }

    public ReadOnlySpan(T[] array, int start, int length)
    {
        _data = null;
        _array = start == 0 ? array : array.Skip(start).Take(length).ToArray();
        Length = length;
    }

    public int Length { get; }

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
                throw new IndexOutOfRangeException();
            return _array is null ? _data[index] : _array[index];
        }
    }

    /// <summary>Decodes a part of the data, which is known to be bytes in static data.</summary>
    public string DecodeUtf8(int start, int length) => length == 0 ? "" : Encoding.UTF8.GetString((byte*)_data + start, length);

    public static implicit operator ReadOnlySpan<T>(T[] array) => new(array);
}
#endif
