using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Files;

/// <summary>A whole value in a file: a text of JSON, a scalar of YAML, a cell of a table, the text of an element or an attribute.</summary>
/// <param name="Field">The key, the heading of the column, or the name of the element that it stands in; empty for none.</param>
internal readonly record struct FileValue(string Field, TextSpan Span)
{
    /// <summary>A value without what stands around it: spaces, and one pair of quotes.</summary>
    public static FileValue Trimmed(string field, string text, int start, int end)
    {
        Trim(text, ref start, ref end, " \t\r\n");
        if (end - start > 1 && text[start] is '"' or '\'' && text[end - 1] == text[start])
            (start, end) = (start + 1, end - 1);
        return new FileValue(field, TextSpan.FromBounds(start, end));
    }

    public static void Trim(string text, ref int start, ref int end, string around)
    {
        while (start < end && around.IndexOf(text[start]) >= 0)
            start++;
        while (start < end && around.IndexOf(text[end - 1]) >= 0)
            end--;
    }
}
