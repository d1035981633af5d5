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

    /// <summary>What was withdrawn, in the order of the values.</summary>
    public IEnumerable<(string Enum, LockedValue Value, EquatableArray<string> ReplacedBy)> Withdrawn =>
        from value in _values.Values
        where value.ReplacedBy is not null
        orderby value.Value
        select (_enum, value, value.ReplacedBy!.Value.Select(r => r.Value).ToEquatableArray());

    /// <summary>The members of the enum for what was withdrawn: programs may still hold their values. What replaced them must be there, or be withdrawn as well.</summary>
    public IEnumerable<IdMember> WithdrawnMembers(string what, Func<string, string> memberOf, IReadOnlyCollection<string> known)
    {
        foreach (var (_, value, replacedBy) in Withdrawn)
        {
            foreach (var replacement in value.ReplacedBy!.Value.Where(r => !known.Contains(r.Value) && !(_values.TryGetValue(r.Value, out var v) && v.ReplacedBy is not null)))
                _errors.Add(DataErrors.UnknownReference, replacement.Place, what, replacement.Value, Nearest.Three(replacement.Value, known));
            var id = value.Id.Value;
            if (_used.Contains(id))
                Contradiction(value, $"The lock file withdraws '{id}', but the data have it; remove it from the data, or give it its value alone");
            else if (NameCheck.ProblemOfIdentifier(memberOf(id)) is { } problem)
                _errors.Add(DataErrors.InvalidName, value.Id.Place, id, $"an id of {_enum}", problem);
            else
                yield return new IdMember(memberOf(id), value.Value, new[] { Withdrawal.Describe(id, replacedBy) }.ToEquatableArray(), IsWithdrawn: true);
        }
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
        foreach (var value in _values.Values.Where(v => v.ReplacedBy is null && !_used.Contains(v.Id.Value)).OrderBy(v => v.Value))
            Contradiction(value, $"'{value.Id.Value}' is locked to the value {value.Value} of {_enum}, but the data have no such id; restore it, or withdraw it: '{value.Id.Value}: {{value: {value.Value}, replacedBy: []}}'");
    }

    private void Contradiction(LockedValue value, string message) => _errors.Add(DataErrors.LockContradiction, value.Id.Place, message);
}
