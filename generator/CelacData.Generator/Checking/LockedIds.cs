using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>The ids of clauses that lock files have.</summary>
internal static class LockedIds
{
    public static HashSet<string> All(IEnumerable<LockFile> locks) => new(Values(locks).Select(v => v.Id.Value), StringComparer.Ordinal);

    /// <summary>Those that are withdrawn, and those of what is above them.</summary>
    public static HashSet<string> Withdrawn(IEnumerable<LockFile> locks)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in Values(locks).Where(v => v.ReplacedBy is not null).Select(v => v.Id.Value))
        {
            for (var above = id; all.Add(above) && above.LastIndexOf('.') is > 0 and var point;)
                above = above.Substring(0, point);
        }

        return all;
    }

    private static IEnumerable<LockedValue> Values(IEnumerable<LockFile> locks) =>
        locks.SelectMany(f => f.Enums).Where(e => e.Enum.Value == Identifiers.ClauseIds).SelectMany(e => e.Values);
}
