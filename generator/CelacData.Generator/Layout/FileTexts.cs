using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>A text, and the place in a column where its number belongs.</summary>
internal readonly record struct TextCell(List<long> Column, int At, string Text);

/// <summary>
/// Numbers the texts of a file. They stand in a chunk of their own, in which equal texts stand once, so that an edit in one file leaves the text of the others as
/// it was. A long file has several. The texts of a row stand in one chunk, so that the chunk follows from the row.
/// </summary>
internal sealed class FileTexts
{
    /// <summary>The compiler takes long literals badly: no chunk has more bytes of text than this, unless one row alone has.</summary>
    private const int Limit = 0xFFFF;

    /// <summary>No character of UTF-16 takes more bytes of UTF-8.</summary>
    private const int MostBytes = 3;

    private readonly List<EquatableArray<string>> _done = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _length;

    /// <summary>Gives the texts of a row their numbers.</summary>
    /// <returns>The chunk that they stand in, from 1; 0 where there are none.</returns>
    public int Add(List<TextCell> row)
    {
        if (row.Count == 0)
            return 0;
        if (_texts.Count > 0 && !HasRoom(row))
            Close();
        foreach (var cell in row)
            cell.Column[cell.At] = NumberOf(cell.Text);
        return _done.Count + 1;
    }

    public IReadOnlyList<EquatableArray<string>> ToChunks()
    {
        if (_texts.Count > 0)
            Close();
        return _done;
    }

    /// <summary>Whether the chunk has room for the texts of a row. Mostly there is so much that their bytes need not be counted.</summary>
    private bool HasRoom(List<TextCell> row)
    {
        var most = _length;
        foreach (var cell in row)
            most += (cell.Text.Length * MostBytes) + 1;
        if (most <= Limit)
            return true;
        var length = _length;
        foreach (var cell in row)
            length += _numbers.ContainsKey(cell.Text) ? 0 : LengthOf(cell.Text);
        return length <= Limit;
    }

    private int NumberOf(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
            return number;
        _texts.Add(text);
        _numbers.Add(text, _texts.Count);
        _length += LengthOf(text);
        return _texts.Count;
    }

    /// <summary>The bytes that a text takes with the line feed behind it.</summary>
    private static int LengthOf(string text) => Encoding.UTF8.GetByteCount(text) + 1;

    private void Close()
    {
        _done.Add(_texts.ToEquatableArray());
        _numbers.Clear();
        _texts.Clear();
        _length = 0;
    }
}
