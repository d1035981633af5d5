using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Model;

/// <summary>Where the lines of a file start.</summary>
/// <param name="path">The path as the compiler names it.</param>
internal sealed class FileLines(string path, int[] starts)
{
    public string Path => path;

    public LinePositionSpan SpanOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    private LinePosition PositionOf(int position)
    {
        var found = Array.BinarySearch(starts, position);
        var line = found < 0 ? ~found - 1 : found;
        return new LinePosition(line, position - starts[line]);
    }
}
