using System.Globalization;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>The pinned values of one enum, and the check that data and lock agree.</summary>
internal sealed class LockTable
{
    /// <summary>The greatest value that can be locked: what the enums, which are of <c>int</c>, can have, with room above it.</summary>
    public const int MaximumValue = 1_000_000_000;

    private readonly string _enum;

    /// <summary>Whether there is a lock file at all. Without one, values follow the order of the data.</summary>
    private readonly bool _isLocked;

    private readonly Dictionary<string, LockedValue> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _excused = new(StringComparer.Ordinal);

    /// <summary>The names whose locked values cannot be used, which has been reported.</summary>
    private readonly HashSet<string> _unread;
    private readonly ErrorSink _errors;
    private readonly Place _place;

    /// <summary>The values that are taken, or have been offered.</summary>
    private readonly HashSet<int> _taken = [];

    /// <summary>The value that was locked or offered last: the greatest one, or where there is none greater, the last one below.</summary>
    private int _last;

    /// <param name="lockedAs">The name under which the enum is locked, where the data have another.</param>
    public LockTable(string name, string lockedAs, IReadOnlyList<LockFile> files, Place catalogue, ErrorSink errors)
    {
        (_enum, _isLocked, _errors) = (name, files.Count > 0, errors);
        var lists = files.SelectMany(f => f.Enums).Where(e => e.Enum.Value == lockedAs).ToList();
        _place = lists.Count > 0 ? lists[0].Enum.Place : files.Count > 0 ? Place.OfFile(files[0].Path) : catalogue;
        _unread = new HashSet<string>(lists.SelectMany(e => e.Unread), StringComparer.Ordinal);
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
            _last = Math.Max(_last, value.Value);
            _taken.Add(value.Value);
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
            var meant = _values.ContainsKey(name.Value) || _unread.Contains(name.Value) || missing.Count == 0 || _errors.IsFull ? null : Nearest.OneNear(name.Value, missing.Keys);
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
        var next = Next();
        if (_isLocked && !IsIncomplete && !_excused.Contains(id) && !_unread.Contains(id))
            _errors.Add(DataErrors.NotInLock, place, id, Text(next), _enum);
        return next;
    }

    /// <summary>The value after the greatest one; where that is the greatest that there can be, the next below it that is free.</summary>
    private int Next()
    {
        if (_last < MaximumValue && _taken.Add(_last + 1))
            return ++_last;
        while (!_taken.Add(_last))
            _last--;
        return _last;
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
                yield return new IdMember(memberOf(id), value.Value, new[] { Withdrawal.Describe(id, [.. replacedBy]) }.ToEquatableArray(), IsWithdrawn: true);
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
        var values = _values.Values.Where(v => v.ReplacedBy is null && !_used.Contains(v.Id.Value) && !rejected.Contains(v.Id.Value)).OrderBy(v => v.Value).ToList();
        // Where the end of a file is missing, so are many ids at once.
        foreach (var value in values.Count > ErrorSink.MostAlike ? values.Take(1) : values)
            _errors.Add(DataErrors.LockContradiction, value.Id.Place, value.Id.Value, Text(value.Value), _enum, values.Count > ErrorSink.MostAlike ? $"; and so with {values.Count - 1} others, to '{values[values.Count - 1].Id.Value}'" : "");
        return values.ConvertAll(v => v.Id.Value);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
