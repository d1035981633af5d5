using System.Globalization;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>The pinned values of one enum, and the check that data and lock agree.</summary>
internal sealed class LockTable
{
    private readonly string _enum;
    private readonly Dictionary<string, LockedValue> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly ErrorSink _errors;
    private int _next;

    public LockTable(string name, IEnumerable<LockFile> files, ErrorSink errors)
    {
        (_enum, _errors) = (name, errors);
        var byNumber = new Dictionary<int, string>();
        foreach (var value in files.SelectMany(f => f.Enums).Where(e => e.Enum.Value == name).SelectMany(e => e.Values))
        {
            if (byNumber.TryGetValue(value.Value, out var other))
                errors.Add(DataErrors.LockContradiction, value.Id.Place, $"The lock file gives the value {value.Value} to both '{other}' and '{value.Id.Value}'; restore what the last release had");
            else
                byNumber.Add(value.Value, value.Id.Value);
            _values[value.Id.Value] = value;
            _next = Math.Max(_next, value.Value);
        }
    }

    /// <summary>The pinned value of an id; 0 and an error where it has none.</summary>
    public int ValueOf(string id, Place place)
    {
        _used.Add(id);
        if (_values.TryGetValue(id, out var value))
            return value.Value;
        _next++;
        _errors.Add(DataErrors.NotInLock, place, id, _next.ToString(CultureInfo.InvariantCulture), _enum);
        return _next;
    }

    /// <summary>A published id cannot vanish: whoever stored its value would read another thing out of it.</summary>
    public void RejectUnused()
    {
        foreach (var value in _values.Values.Where(v => !_used.Contains(v.Id.Value)).OrderBy(v => v.Value))
            _errors.Add(DataErrors.LockContradiction, value.Id.Place, $"'{value.Id.Value}' is locked to the value {value.Value} of {_enum}, but the data have no such id; restore it");
    }
}
