using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Model;

/// <summary>Where something stands in a data file, or nowhere. A plain value: unlike a <see cref="Location"/> it holds nothing alive.</summary>
internal readonly record struct Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Path is null ? Location.None : Location.Create(Path, Span, Lines);
}

/// <summary>A value and the place where it was written.</summary>
internal readonly record struct Located<T>(T Value, Place Place);
