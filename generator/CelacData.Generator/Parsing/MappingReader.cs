using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Takes the values of a mapping key by key and reports what is wrong on the way. Whoever reads a mapping asks for the keys
/// that it knows and ends with <see cref="RejectOthers"/>, so the list of known keys is written once, where they are used.
/// </summary>
internal sealed class MappingReader(YamlMapping mapping, string what, ErrorSink errors)
{
    private readonly List<string> _asked = [];

    public Place Place => mapping.Place;

    public ErrorSink Errors => errors;

    public YamlEntry? Find(string key)
    {
        _asked.Add(key);
        return mapping.Entries.FirstOrDefault(e => e.Key.Value == key);
    }

    public YamlNode? Optional(string key) => Find(key)?.Value is { } node and not YamlScalar { IsNull: true } ? node : null;

    public YamlNode? Required(string key)
    {
        var entry = Find(key);
        if (entry is null)
            errors.Add(DataErrors.MissingKey, mapping.Place, Capitalised(what), key);
        else if (entry.Value is YamlScalar { IsNull: true })
            errors.Add(DataErrors.WrongType, entry.Key.Place, $"'{key}'", "given", "empty");
        else
            return entry.Value;
        return null;
    }

    public YamlMapping? RequiredMapping(string key)
    {
        var node = Required(key);
        if (node is not null and not YamlMapping)
            errors.Add(DataErrors.WrongType, node.Place, $"'{key}'", "a mapping", node.Description);
        return node as YamlMapping;
    }

    public string? Text(string key, bool optional = false) => LocatedText(key, optional)?.Value;

    public Located<string>? LocatedText(string key, bool optional = false)
    {
        var node = optional ? Optional(key) : Required(key);
        if (node is YamlScalar scalar)
            return new Located<string>(scalar.Value, scalar.Place);
        if (node is not null)
            errors.Add(DataErrors.WrongType, node.Place, $"'{key}'", "a text", node.Description);
        return null;
    }

    public bool Flag(string key) => Text(key, optional: true) == "true";

    /// <summary>The mappings of a list, each with a reader of its own.</summary>
    public IEnumerable<MappingReader> Mappings(string key, string itemName, bool optional = false)
    {
        var node = optional ? Optional(key) : Required(key);
        if (node is null)
            yield break;
        if (node is not YamlSequence sequence)
        {
            errors.Add(DataErrors.WrongType, node.Place, $"'{key}'", "a list", node.Description);
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (item is YamlMapping child)
                yield return new MappingReader(child, itemName, errors);
            else
                errors.Add(DataErrors.WrongType, item.Place, $"An item of '{key}'", "a mapping", item.Description);
        }
    }

    /// <summary>The texts of a list that may be left out.</summary>
    public IEnumerable<Located<string>> Texts(string key)
    {
        var node = Optional(key);
        if (node is not null and not YamlSequence)
            errors.Add(DataErrors.WrongType, node.Place, $"'{key}'", "a list", node.Description);
        foreach (var item in (node as YamlSequence)?.Items ?? EquatableArray<YamlNode>.Empty)
        {
            if (item is YamlScalar scalar)
                yield return new Located<string>(scalar.Value, scalar.Place);
            else
                errors.Add(DataErrors.WrongType, item.Place, $"An item of '{key}'", "a text", item.Description);
        }
    }

    public bool Has(string key) => mapping.Entries.Any(e => e.Key.Value == key);

    /// <summary>Every key that nothing has asked for is one that nobody knows.</summary>
    public void RejectOthers()
    {
        foreach (var entry in mapping.Entries)
        {
            if (!_asked.Contains(entry.Key.Value))
                errors.Add(DataErrors.UnknownKey, entry.Key.Place, entry.Key.Value, what, Nearest.Suggestion(entry.Key.Value, _asked));
        }
    }

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
