using System.Globalization;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>The pinned values of one enum, and the check that data and lock agree.</summary>
internal sealed class LockTable
{
    private readonly string _enum;

    /// <summary>Whether there is a lock file at all. Without one, values follow the order of the data.</summary>
    private readonly bool _isLocked;

    private readonly Dictionary<string, LockedValue> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly ErrorSink _errors;
    private readonly Place _place;
    private int _next;

    public LockTable(string name, IReadOnlyList<LockFile> files, Place catalogue, ErrorSink errors)
    {
        (_enum, _isLocked, _errors) = (name, files.Count > 0, errors);
        var lists = files.SelectMany(f => f.Enums).Where(e => e.Enum.Value == name).ToList();
        _place = lists.Count > 0 ? lists[0].Enum.Place : files.Count > 0 ? new Place(files[0].Path, default, default) : catalogue;
        var byNumber = new Dictionary<int, string>();
        foreach (var value in lists.SelectMany(e => e.Values))
        {
            if (_values.TryGetValue(value.Id.Value, out var before) && before.Value != value.Value)
                Contradiction(value, $"The lock file gives '{value.Id.Value}' both the value {before.Value} and {value.Value}; restore what the last release had");
            else if (byNumber.TryGetValue(value.Value, out var other) && other != value.Id.Value)
                Contradiction(value, $"The lock file gives the value {value.Value} to both '{other}' and '{value.Id.Value}'; restore what the last release had");
            else if (other is null)
                byNumber.Add(value.Value, value.Id.Value);
            _values[value.Id.Value] = value;
            _next = Math.Max(_next, value.Value);
        }
    }

    /// <summary>The pinned value of a code; the error about one that has none stands where its line should.</summary>
    public int ValueOf(string code) => ValueOf(code, _place);

    /// <summary>The pinned value of an id; the next one and an error where it has none.</summary>
    public int ValueOf(string id, Place place)
    {
        _used.Add(id);
        if (_values.TryGetValue(id, out var value))
            return value.Value;
        _next++;
        if (!_isLocked)
            return _next;
        _errors.Add(DataErrors.NotInLock, place, id, _next.ToString(CultureInfo.InvariantCulture), _enum);
        return _next;
    }

    /// <summary>A published enum cannot vanish, nor can its name be mistyped.</summary>
    public static void RejectUnknown(IEnumerable<LockFile> files, IReadOnlyCollection<string> names, ErrorSink errors)
    {
        foreach (var list in files.SelectMany(f => f.Enums).Where(e => !names.Contains(e.Enum.Value)))
            errors.Add(DataErrors.UnknownReference, list.Enum.Place, "enum", list.Enum.Value, Nearest.Three(list.Enum.Value, names));
    }

    /// <summary>A published id cannot vanish: whoever stored its value would read another thing out of it.</summary>
    public void RejectUnused()
    {
        foreach (var value in _values.Values.Where(v => !_used.Contains(v.Id.Value)).OrderBy(v => v.Value))
            Contradiction(value, $"'{value.Id.Value}' is locked to the value {value.Value} of {_enum}, but the data have no such id; restore it");
    }

    private void Contradiction(LockedValue value, string message) => _errors.Add(DataErrors.LockContradiction, value.Id.Place, message);
}
