using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Model;

/// <summary>The lines of a file. Nothing is counted before somebody asks, which is where something is wrong.</summary>
/// <param name="path">The path as the compiler names it.</param>
/// <param name="text">The file as the compiler has it, and keeps it as long as what was read of it; null for a file as a whole.</param>
internal sealed class FileLines(string path, SourceText? text)
{
    public string Path => path;

    public LinePositionSpan SpanOf(TextSpan span) => text?.Lines.GetLinePositionSpan(span) ?? default;
}
