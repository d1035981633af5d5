// What the compiler of C# 12 wants to find and .NET Standard 2.0 lacks. Files of one's own, since a generator of such types adds them in any order, and
// then the same sources do not give the same bytes.

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks properties that can be set at initialization alone.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The parameter is not null where the method returns this value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}

namespace System
{
    /// <summary>A position from the beginning or from the end, by which patterns of lists take an element.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}
