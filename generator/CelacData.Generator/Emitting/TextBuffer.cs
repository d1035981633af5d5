using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>
/// A text that is written piece by piece. It stands in one array, which the next text takes over: hundreds of files are printed in a run, and what each of them grew
/// through would be garbage of its own.
/// </summary>
internal sealed class TextBuffer
{
    private const int First = 1 << 16;

    /// <summary>A longer array is not kept for the next text.</summary>
    private const int MostKept = 1 << 22;

    [ThreadStatic]
    private static char[]? s_spare;

    private char[] _text;
    private int _length;

    public TextBuffer()
    {
        _text = s_spare ?? new char[First];
        s_spare = null;
    }

    public TextBuffer Append(char c)
    {
        MakeRoom(1);
        _text[_length++] = c;
        return this;
    }

    public TextBuffer Append(char c, int count)
    {
        MakeRoom(count);
        for (var i = 0; i < count; i++)
            _text[_length++] = c;
        return this;
    }

    public TextBuffer Append(string text)
    {
        MakeRoom(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
        return this;
    }

    /// <summary>Ends with the whole; nothing can be written any more.</summary>
    public SourceText Close()
    {
        var text = EmittedText.Of(_text, _length);
        if (_text.Length <= MostKept)
            s_spare = _text;
        (_text, _length) = ([], 0);
        return text;
    }

    private void MakeRoom(int count)
    {
        if (_length + count > _text.Length)
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + count));
    }
}
