using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Numbers the texts of the catalogue. Each file has a chunk of its own, in which equal texts stand once, so that an edit in one file leaves
/// the text of the others as it was.
/// </summary>
internal sealed class TextPool
{
    private readonly List<TextChunk> _done = [];
        /// <summary>Each name becomes one of an emitted file, of which the compiler wants them to differ in more than case.</summary>
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private List<string> _texts = [];
    private string _name = "";
    private int _first = 1;

    /// <summary>Closes the current chunk and begins that of another file.</summary>
    public void Begin(string fileName)
    {
        Close();
        _name = UniqueName(fileName);
    }

    /// <summary>The number of a text; 0 stands for none.</summary>
    public int Add(string? text)
    {
        if (text is null)
            return 0;
        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _first + _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }

    public EquatableArray<TextChunk> ToChunks()
    {
        Close();
        return _done.ToEquatableArray();
    }

    private void Close()
    {
        if (_texts.Count > 0)
            _done.Add(new TextChunk(_name, _first, _texts.ToEquatableArray()));
        _first += _texts.Count;
        _numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _texts = [];
    }

    private string UniqueName(string fileName)
    {
        var words = fileName.Split(fileName.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray());
        var name = string.Concat(words.Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
        if (name.Length == 0 || char.IsDigit(name[0]))
            name = "File" + name;
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = name + "_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unique;
    }
}
