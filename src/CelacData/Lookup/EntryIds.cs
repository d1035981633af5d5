using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CelacData;

/// <summary>Ids of entries below a clause: the id of the clause, a hyphen, a letter and a number without zeros before it.</summary>
internal static class EntryIds
{
#if NET8_0_OR_GREATER
    internal static bool Split(ReadOnlySpan<char> id, char mark, [NotNullWhen(true)] out Clause? clause, out int ordinal)
    {
        (clause, ordinal) = (null, 0);
        var at = id.LastIndexOf('-');
        return IsEntry(id, at, mark)
            && int.TryParse(id.Slice(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out ordinal)
            && Clauses.TryParse(id.Slice(0, at), out clause);
    }

    private static bool IsEntry(ReadOnlySpan<char> id, int at, char mark) =>
#else
    internal static bool Split(string? id, char mark, [NotNullWhen(true)] out Clause? clause, out int ordinal)
    {
        (clause, ordinal) = (null, 0);
        var at = id?.LastIndexOf('-') ?? -1;
        return IsEntry(id!, at, mark)
            && int.TryParse(id!.Substring(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out ordinal)
            && Clauses.TryParse(id.Substring(0, at), out clause);
    }

    private static bool IsEntry(string id, int at, char mark) =>
#endif
        at >= 0 && at + 2 < id.Length && (id[at + 1] | 0x20) == (mark | 0x20) && id[at + 2] is not '0';

    internal static UnknownClauseIdException Unknown(string id, string kind, char mark, Func<Clause, int> countOf)
    {
        var at = id.LastIndexOf('-');
        var problem = $"'{UnknownClauseIdException.Shorten(id)}' is no id of a {kind}. ";
        return Clauses.TryParse(id, out var clause) || (at > 0 && Clauses.TryParse(id.Substring(0, at), out clause))
            ? new UnknownClauseIdException(id, problem + Describe(clause!, mark, countOf(clause!)), clause!)
            : new UnknownClauseIdException(id, problem);
    }

    private static string Describe(Clause clause, char mark, int count)
    {
        var ids = count switch
        {
            0 => "none",
            1 => $"{clause.IdText}-{mark}1",
            _ => $"{clause.IdText}-{mark}1 to {clause.IdText}-{mark}{count.ToString(CultureInfo.InvariantCulture)}",
        };
        return $"{clause.IdText} ({clause.Title}) has {ids}.";
    }
}
