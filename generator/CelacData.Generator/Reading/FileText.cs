using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Reading;

/// <summary>
/// The text of a file as the parser gets it: without the characters that nobody sees, which are reported, so that a name stays what it was meant to be
/// and no character ends the file for the parser alone.
/// </summary>
internal sealed class FileText
{
    private readonly SourceText _source;
    private readonly FileLines _lines;

    /// <summary>The positions, in the file, of the characters that were left out.</summary>
    private readonly List<int> _removed = [];

    public FileText(string path, SourceText source, ErrorSink errors)
    {
        (_source, _lines) = (source, new FileLines(path, source));
        var text = source.ToString();
        for (var at = Characters.FindInFile(text, 0); at >= 0; at = Characters.FindInFile(text, at + 1))
        {
            _removed.Add(at);
            if (at > 0 || text[at] != '\uFEFF')
                Characters.Report(text, at, new Place(_lines, new TextSpan(at, 1)), "The file", errors);
        }

        Text = _removed.Count == 0 ? text : Without(text);
    }

    /// <summary>What the parser reads.</summary>
    public string Text { get; }

    /// <summary>The place in the file of a piece of <see cref="Text"/>, without white space at its end.</summary>
    public Place PlaceOf(long start, long end)
    {
        var from = (int)Math.Max(0, Math.Min(start, Text.Length));
        var to = (int)Math.Max(from, Math.Min(end, Text.Length));
        while (to > from && char.IsWhiteSpace(Text[to - 1]))
            to--;
        return new Place(_lines, TextSpan.FromBounds(InFile(from), to == from ? InFile(from) : InFile(to - 1) + 1));
    }

    private int InFile(int position)
    {
        if (_removed.Count == 0)
            return position;
        // The first removed character that does not lie before the position: as many lie before it as its index says.
        var (low, high) = (0, _removed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_removed[middle] - middle <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return Math.Min(position + low, _source.Length);
    }

    private string Without(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var from = 0;
        foreach (var at in _removed)
        {
            kept.Append(text, from, at - from);
            from = at + 1;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }
}
