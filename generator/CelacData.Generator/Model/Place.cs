using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Model;

/// <summary>
/// Where something stands in a data file, or nowhere. A plain value: unlike a <see cref="Location"/> it belongs to no compilation. Every value of the data has one and
/// hardly any is ever shown, so it is small, and its line is looked up when somebody asks.
/// </summary>
internal readonly struct Place(FileLines? file, TextSpan span) : IEquatable<Place>
{
    /// <summary>A file as a whole.</summary>
    public static Place OfFile(string path) => new(new FileLines(path, null), default);

    /// <summary>The path of the file as the compiler names it; null for nowhere.</summary>
    public string? Path => file?.Path;

    public LinePositionSpan Lines => file?.SpanOf(span) ?? default;

    public Location ToLocation() => file is null ? Location.None : Location.Create(file.Path, span, Lines);

    /// <summary>The same characters of a file are another place when a line was added before them.</summary>
    public bool Equals(Place other) => Span == other.Span && (ReferenceEquals(File, other.File) || (Path == other.Path && Lines == other.Lines));

    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    public override int GetHashCode() => span.GetHashCode();

    private FileLines? File => file;

    private TextSpan Span => span;
}

/// <summary>A value and the place where it was written.</summary>
internal readonly record struct Located<T>(T Value, Place Place);
