using System.Runtime.CompilerServices;

namespace CelacData.Generator.Model;

/// <summary>Tells objects apart that may be equal: two files of one content are two files. What compares their content would read all of it.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T> where T : class
{
    public static readonly ByReference<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
