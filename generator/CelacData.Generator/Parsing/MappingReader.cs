using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Takes the values of a mapping key by key and reports what is wrong on the way. Whoever reads a mapping says which keys it may have and ends with
/// <see cref="RejectOthers"/>. A key that is misspelt is reported once, and its value is taken for that of the key that was meant.
/// </summary>
internal sealed class MappingReader(YamlMapping mapping, string what, ErrorSink errors)
{
    private static readonly Dictionary<string, YamlEntry> s_none = new(StringComparer.Ordinal);

    private string[] _known = [];
    private Schema? _schema;

    /// <summary>For each known key which entry has it, from 1; 0 for none.</summary>
    private int[] _entryOf = [];

    /// <summary>Behind which of the known keys the last one stood that was looked for among them: they mostly come in that order.</summary>
    private int _nextKnown;

    /// <summary>The entries whose keys are not known.</summary>
    private IReadOnlyList<YamlEntry> _unknown = mapping.Entries;

    /// <summary>The keys that were asked for without being known before.</summary>
    private List<string>? _asked;

    /// <summary>The keys that were asked for and are missing.</summary>
    private List<string>? _missing;

    /// <summary>Under each key that is missing the entry that was meant for it.</summary>
    private Dictionary<string, YamlEntry>? _misspelt;

    public Place Place => mapping.Place;

    /// <summary>Whether some of its keys could not be read.</summary>
    public bool IsCut => mapping.IsCut;

    public ErrorSink Errors => errors;

    /// <summary>Says which keys the mapping may have, each once, before any of them is asked for.</summary>
    public MappingReader Knows(params string[] keys)
    {
        (_known, _entryOf, _nextKnown, _misspelt) = (keys, new int[keys.Length], 0, null);
        List<YamlEntry>? unknown = null;
        var entries = mapping.Entries.AsSpan();
        for (var i = 0; i < entries.Length; i++)
        {
            var known = IndexOf(entries[i].Key.Value);
            if (known < 0)
                (unknown ??= []).Add(entries[i]);
            // A file whose first key was meant to be another may have that one besides.
            else if (_entryOf[known] == 0)
                _entryOf[known] = i + 1;
        }

        _unknown = unknown ?? (IReadOnlyList<YamlEntry>)[];
        return this;
    }

    /// <summary>Keys that the model declares in a way that cannot be used, or may declare where it could not be read, are not unknown.</summary>
    public void Ignores(Schema schema) => _schema = schema;

    public bool Has(string key) => Entry(key, IndexOf(key)) is not null;

    public YamlEntry? Find(string key)
    {
        var known = IndexOf(key);
        if (known < 0 && !(_asked ??= []).Contains(key))
            _asked.Add(key);
        return Entry(key, known);
    }

    public YamlNode? Optional(string key) => Optional(Find(key));

    /// <summary>The same by the number of the key among the known ones: most are not there, which is all that is asked then.</summary>
    public YamlNode? Optional(int known) => _entryOf[known] == 0 && _unknown.Count == 0 ? null : Optional(Entry(_known[known], known));

    public YamlNode? Required(string key, string expected) => Required(key, Find(key), expected, e => e);

    /// <summary>The same by the number of the key among the known ones.</summary>
    /// <param name="expected">Says what is expected, if nothing stands there.</param>
    public YamlNode? Required<T>(int known, T value, Func<T, string> expected) => Required(_known[known], Entry(_known[known], known), value, expected);

    public YamlMapping? RequiredMapping(string key) => OfType<YamlMapping>(Required(key, "a mapping"), $"'{key}'", "a mapping");

    public string? Text(string key, bool optional = false) => LocatedText(key, optional)?.Value;

    public Located<string>? LocatedText(string key, bool optional = false)
    {
        if (OfType<YamlScalar>(optional ? Optional(key) : Required(key, "a text"), $"'{key}'", "a text") is not { } scalar)
            return null;
        PlainText.Check(scalar, errors);
        return new Located<string>(scalar.Value, scalar.Place);
    }

    /// <summary>A figure that the caller parses.</summary>
    public Located<string>? LocatedNumber(string key) =>
        OfType<YamlScalar>(Required(key, "a number"), $"'{key}'", "a number") is { } scalar ? new Located<string>(scalar.Value, scalar.Place) : null;

    /// <summary>The mappings of a list, each with a reader of its own.</summary>
    public IEnumerable<MappingReader> Mappings(string key, string itemName, bool optional = false) =>
        Items<YamlMapping>(optional ? Optional(key) : Required(key, "a list"), key, "a mapping").Select(item => new MappingReader(item, itemName, errors));

    /// <summary>The texts of a list that may be left out.</summary>
    public IEnumerable<Located<string>> Texts(string key) =>
        Items<YamlScalar>(Optional(key), key, "a text").Select(item => new Located<string>(item.Value, item.Place));

    /// <summary>
    /// What is missing is one error, and every key that nobody knows is reported, with the one that was meant. Where no key is known, something else stands
    /// there than was meant to, and it lacks nothing.
    /// </summary>
    public void RejectOthers()
    {
        if (_missing is not null && (mapping.Entries.Count == 0 || mapping.Entries.Any(e => IsExpected(e.Key.Value))))
            errors.Add(DataErrors.MissingKey, mapping.Place, Capitalised(what), Keys(_missing));
        _missing = null;
        foreach (var entry in _unknown)
        {
            if (errors.IsFull || _schema is { IsIncomplete: true })
                return;
            if (_asked?.Contains(entry.Key.Value) != true && _schema?.Rejected.Contains(entry.Key.Value) != true)
                errors.Add(DataErrors.UnknownKey, entry.Key.Place, entry.Key.Value, what, Nearest.Suggestion(entry.Key.Value, [.. _known, .. _asked ?? []]));
        }
    }

    private static YamlNode? Optional(YamlEntry? entry) => entry?.Value is { } node and not (YamlScalar { IsNull: true } or YamlLost) ? node : null;

    private YamlNode? Required<T>(string key, YamlEntry? entry, T value, Func<T, string> expected)
    {
        if (entry is null && !mapping.IsCut)
            (_missing ??= []).Add(key);
        else if (entry is { Value: YamlScalar { IsNull: true }, Key.Place: var place })
            errors.Add(DataErrors.EmptyValue, place, key, expected(value));
        else
            return entry?.Value is YamlLost ? null : entry?.Value;
        return null;
    }

    private IEnumerable<T> Items<T>(YamlNode? node, string key, string expected) where T : YamlNode
    {
        var list = OfType<YamlSequence>(node, $"'{key}'", "a list");
        // Without its hyphen an item is still that.
        foreach (var item in list?.Items ?? (node is YamlMapping and T ? new[] { node }.ToEquatableArray() : EquatableArray<YamlNode>.Empty))
        {
            if (OfType<T>(item, $"An item of '{key}'", expected) is { } fitting)
                yield return fitting;
        }
    }

    private T? OfType<T>(YamlNode? node, string name, string expected) where T : YamlNode
    {
        if (node is not (null or T or YamlLost or YamlMapping { IsCut: true }))
            errors.Add(DataErrors.WrongType, node.Place, name, expected, node.Description);
        return node as T;
    }

    /// <param name="known">Which of the known keys it is; less than 0 for none.</param>
    private YamlEntry? Entry(string key, int known)
    {
        if (known >= 0 && _entryOf[known] is > 0 and var number)
            return mapping.Entries[number - 1];
        if (_unknown.Count == 0)
            return null;
        foreach (var entry in _unknown)
            if (entry.Key.Value == key)
                return entry;
        return (_misspelt ??= FindMisspelt()).TryGetValue(key, out var meant) ? meant : null;
    }

    /// <summary>Each unknown key stands for the nearest of the known ones that are missing, if one is near.</summary>
    private Dictionary<string, YamlEntry> FindMisspelt()
    {
        Dictionary<string, YamlEntry>? meant = null;
        List<string>? missing = null;
        foreach (var entry in _unknown)
        {
            missing ??= _known.Where(k => mapping.Entries.All(e => e.Key.Value != k)).ToList();
            var (head, value) = Split(entry);
            if (missing.Count > 0 && Nearest.OneNear(head, missing) is { } key && !(meant ??= new(StringComparer.Ordinal)).ContainsKey(key))
                meant.Add(key, entry with { Value = value });
        }

        return meant ?? s_none;
    }

    /// <summary>Without a space behind its colon, or with one of another sort, a key runs on into its value.</summary>
    private static (string Key, YamlNode Value) Split(YamlEntry entry) =>
        entry.Key.Value.IndexOf(':') is > 0 and var colon && entry.Value is YamlScalar { IsNull: true }
            ? (entry.Key.Value.Substring(0, colon), new YamlLost(entry.Value.Place))
            : (entry.Key.Value, entry.Value);

    private bool IsExpected(string key) => IndexOf(key) >= 0 || _asked?.Contains(key) == true;

    private int IndexOf(string key)
    {
        for (var i = 0; i < _known.Length; i++)
        {
            var at = _nextKnown + i < _known.Length ? _nextKnown + i : _nextKnown + i - _known.Length;
            if (_known[at] != key)
                continue;
            _nextKnown = at + 1 < _known.Length ? at + 1 : 0;
            return at;
        }

        return -1;
    }

    private static string Keys(IReadOnlyList<string> missing) => missing.Count == 1 ? $"key '{missing[0]}'"
        : $"keys {string.Join(", ", missing.Take(missing.Count - 1).Select(k => $"'{k}'"))} and '{missing[missing.Count - 1]}'";

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
