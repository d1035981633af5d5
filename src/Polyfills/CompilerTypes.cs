// What the compiler of C# 12 wants to find and .NET Standard 2.0 lacks. Files of one's own, since a generator of such types adds them in any order, and
// then the same sources do not give the same bytes. Embedded: no other assembly sees them, not even a friend that has them from its framework.

namespace Microsoft.CodeAnalysis
{
    /// <summary>By this name the compiler knows a type that is for its own assembly alone.</summary>
    internal sealed class EmbeddedAttribute : Attribute;
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks properties that can be set at initialization alone.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The parameter is not null where the method returns this value.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}

namespace System
{
    /// <summary>A position from the beginning or from the end, by which patterns of lists take an element.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}
