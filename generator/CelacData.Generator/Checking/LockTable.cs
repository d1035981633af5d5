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
    private readonly HashSet<string> _excused = new(StringComparer.Ordinal);
    private readonly ErrorSink _errors;
    private readonly Place _place;
    private int _next;

    /// <param name="lockedAs">The name under which the enum is locked, where the data have another.</param>
    public LockTable(string name, string lockedAs, IReadOnlyList<LockFile> files, Place catalogue, ErrorSink errors)
    {
        (_enum, _isLocked, _errors) = (name, files.Count > 0, errors);
        var lists = files.SelectMany(f => f.Enums).Where(e => e.Enum.Value == lockedAs).ToList();
        _place = lists.Count > 0 ? lists[0].Enum.Place : files.Count > 0 ? new Place(files[0].Path, default, default) : catalogue;
        var byNumber = new Dictionary<int, string>();
        foreach (var value in lists.SelectMany(e => e.Values))
        {
            if (_values.TryGetValue(value.Id.Value, out var before) && before.Value != value.Value)
                _errors.Add(DataErrors.TwoLockValues, value.Id.Place, value.Id.Value, Text(before.Value), Text(value.Value));
            else if (byNumber.TryGetValue(value.Value, out var other) && other != value.Id.Value)
                _errors.Add(DataErrors.SharedLockValue, value.Id.Place, Text(value.Value), other, value.Id.Value);
            else if (other is null)
                byNumber.Add(value.Value, value.Id.Value);
            _values[value.Id.Value] = value;
            _next = Math.Max(_next, value.Value);
        }
    }

    /// <summary>
    /// The names under which names of the data are locked. A new one that is a slip of one that is locked and missing is reported, in the lock file where its
    /// place in the data is not known, and stands for it.
    /// </summary>
    public IReadOnlyList<string> Settle(IReadOnlyList<Located<string>> names)
    {
        if (!_isLocked || IsIncomplete || names.All(n => _values.ContainsKey(n.Value)))
            return names.Select(n => n.Value).ToList();
        var given = new HashSet<string>(names.Select(n => n.Value), StringComparer.Ordinal);
        var missing = _values.Values.Where(v => v.ReplacedBy is null && !given.Contains(v.Id.Value)).ToDictionary(v => v.Id.Value, StringComparer.Ordinal);
        var settled = new List<string>(names.Count);
        foreach (var name in names)
        {
            var meant = _values.ContainsKey(name.Value) || missing.Count == 0 || _errors.IsFull ? null : Nearest.OneNear(name.Value, missing.Keys);
            if (meant is not null && NameCheck.IsIdentifier(meant))
            {
                _errors.Add(DataErrors.RenamedId, name.Place.Path is null ? missing[meant].Id.Place : name.Place, name.Value, meant, Text(missing[meant].Value), _enum);
                missing.Remove(meant);
            }

            settled.Add(meant is not null && NameCheck.IsIdentifier(meant) ? meant : name.Value);
        }

        return settled;
    }

    /// <summary>Neither what was written nor what stands for it is reported any more: that it does not fit has been.</summary>
    public void Excuse(string? written, string standIn)
    {
        if (written is not null)
            _used.Add(written);
        _excused.Add(standIn);
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
        if (!_isLocked || IsIncomplete || _excused.Contains(id))
            return _next;
        _errors.Add(DataErrors.NotInLock, place, id, Text(_next), _enum);
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
                _errors.Add(DataErrors.WithdrawnInUse, value.Id.Place, id);
            else if (NameCheck.IsIdentifier(memberOf(id)) || NameCheck.IsIdentifier(value.Id, $"an id of {_enum}", _errors))
                yield return new IdMember(memberOf(id), value.Value, new[] { Withdrawal.Describe(id, replacedBy) }.ToEquatableArray(), IsWithdrawn: true);
        }
    }

    /// <summary>A published enum cannot vanish, nor can its name be mistyped.</summary>
    public static void RejectUnknown(IEnumerable<LockFile> files, IReadOnlyCollection<string> names, Schema schema, ErrorSink errors)
    {
        foreach (var list in files.SelectMany(f => f.Enums).Where(e => !names.Contains(e.Enum.Value) && !schema.IsIncomplete && !schema.Rejected.Contains(e.Enum.Value)))
            errors.Add(DataErrors.LockedEnumUnknown, list.Enum.Place, list.Enum.Value, Nearest.Three(list.Enum.Value, names));
    }

    public string Enum => _enum;

    /// <summary>Whether the lock file may hold more than could be read, so that nothing lacks a value.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>A published id cannot vanish: whoever stored its value would read another thing out of it.</summary>
    /// <returns>The ids that are missing.</returns>
    public IReadOnlyList<string> RejectUnused(EquatableArray<string> rejected)
    {
        var missing = new List<string>();
        foreach (var value in _values.Values.Where(v => v.ReplacedBy is null && !_used.Contains(v.Id.Value) && !rejected.Contains(v.Id.Value)).OrderBy(v => v.Value))
        {
            _errors.Add(DataErrors.LockContradiction, value.Id.Place, value.Id.Value, Text(value.Value), _enum);
            missing.Add(value.Id.Value);
        }

        return missing;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
