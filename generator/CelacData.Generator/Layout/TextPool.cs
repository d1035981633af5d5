using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Numbers the texts of the catalogue. Each file has a chunk of its own, in which equal texts stand once, so that an edit in one file leaves
/// the text of the others as it was. A long file has several: the compiler takes long literals badly.
/// </summary>
internal sealed class TextPool
{
    /// <summary>Where a text starts is a number of two bytes as long as a chunk is not longer than this.</summary>
    private const int Limit = 0xFFFF;

    /// <summary>From here on, short compilation weighs more than a byte for each text.</summary>
    private const int ManyChunks = 400;

    private readonly List<TextChunk> _done = [];

    /// <summary>Each name becomes one of an emitted file, of which the compiler wants them to differ in more than case.</summary>
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private string _file = "";
    private string _name = "";
    private int _length;

    /// <summary>Closes the current chunk and begins that of another file.</summary>
    public void Begin(string fileName)
    {
        Close();
        _file = NameOf(fileName);
        _name = UniqueName(_file);
    }

    /// <summary>The chunk that has room for the texts of a row: the current one, or the next of the file.</summary>
    public string ChunkFor(List<TextCell> row)
    {
        var length = _length;
        foreach (var cell in row)
            length += _numbers.ContainsKey(cell.Text) ? 0 : LengthOf(cell.Text);
        if (_texts.Count > 0 && length > Limit)
        {
            Close();
            _name = UniqueName(_file);
        }

        return _name;
    }

    /// <summary>The number of a text in the current chunk, from 1.</summary>
    public int Add(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _texts.Add(text);
            _numbers.Add(text, number = _texts.Count);
            _length += LengthOf(text);
        }

        return number;
    }

    /// <summary>Adds texts that are all of one length.</summary>
    /// <returns>The name of their chunk.</returns>
    public string AddLines(string name, IEnumerable<string> texts)
    {
        var unique = UniqueName(name);
        _done.Add(new TextChunk(unique, texts.ToEquatableArray(), IsOfLines: true));
        return unique;
    }

    public EquatableArray<TextChunk> ToChunks()
    {
        Close();
        return _done.Select(c => c with { HasLongStarts = !c.IsOfLines && _done.Count > ManyChunks }).ToEquatableArray();
    }

    /// <summary>The bytes that a text takes with the line feed behind it.</summary>
    private static int LengthOf(string text) => Encoding.UTF8.GetByteCount(text) + 1;

    private void Close()
    {
        if (_texts.Count > 0)
            _done.Add(new TextChunk(_name, _texts.ToEquatableArray(), IsOfLines: false));
        _numbers.Clear();
        _texts.Clear();
        _length = 0;
    }

    private static string NameOf(string fileName)
    {
        var words = fileName.Split(fileName.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray());
        var name = string.Concat(words.Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
        return name.Length == 0 || char.IsDigit(name[0]) ? "File" + name : name;
    }

    private string UniqueName(string name)
    {
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = name + "_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unique;
    }
}
