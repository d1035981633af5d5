using System.Text;

namespace CelacData.Benchmarks.Synthetic;

/// <summary>Writes YAML in the style of the data files: two spaces a level, long texts folded.</summary>
public sealed class YamlText
{
    private const int Width = 110;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _begins;

    public YamlText Key(string key)
    {
        Start().Append(key).Append(":\n");
        return this;
    }

    /// <summary>A plain value: a code, a number, or a list of such.</summary>
    public YamlText Code(string key, object value)
    {
        Start().Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    public YamlText Codes(string key, IEnumerable<string> codes) => string.Join(", ", codes) is { Length: > 0 } list ? Code(key, $"[{list}]") : this;

    /// <summary>A text of one line, in quotes, since invented words can be YAML's own.</summary>
    public YamlText Text(string key, string text) => Code(key, $"\"{text}\"");

    /// <summary>A text of several lines.</summary>
    public YamlText Prose(string key, string text)
    {
        Start().Append(key).Append(": >-\n");
        var (indent, length) = (new string(' ', 2 * _level + 2), 0);
        foreach (var word in text.Split(' '))
        {
            if (length > 0 && length + 1 + word.Length > Width)
            {
                _text.Append('\n');
                length = 0;
            }

            _text.Append(length == 0 ? indent : " ").Append(word);
            length += 1 + word.Length;
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>An item of a list, written by the caller; its first key stands behind the dash.</summary>
    public YamlText Item(Action write)
    {
        _level++;
        _begins = true;
        write();
        _level--;
        return this;
    }

    /// <summary>What stands below a key.</summary>
    public YamlText Below(string key, Action write)
    {
        Key(key);
        _level++;
        write();
        _level--;
        return this;
    }

    public override string ToString() => _text.ToString();

    private StringBuilder Start()
    {
        var text = _begins ? _text.Append(' ', 2 * _level - 2).Append("- ") : _text.Append(' ', 2 * _level);
        _begins = false;
        return text;
    }
}
