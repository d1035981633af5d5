using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CelacData;

public static partial class Commitments
{
    /// <summary>Finds the commitment whose id a text is, such as <c>AX-3-c1</c>; upper and lower case of ASCII letters are alike.</summary>
    /// <param name="id">The text of an id, or null, which is none.</param>
    /// <param name="commitment">The commitment, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Commitment? commitment)
    {
        commitment = EntryIds.Split(id, 'c', out var clause, out var ordinal) && ordinal <= clause.Commitments.Count
            ? clause.Commitments[ordinal - 1]
            : null;
        return commitment is not null;
    }

    /// <summary>The commitment whose id a text is, such as <c>AX-3-c1</c>.</summary>
    /// <param name="id">The text of an id.</param>
    /// <returns>The commitment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="UnknownClauseIdException">The text is the id of no commitment; the error says which ids there are.</exception>
    public static Commitment Parse(string id) => TryParse(id, out var commitment)
        ? commitment
        : throw EntryIds.Unknown(id, "commitment", 'c', c => c.Commitments.Count);
}

public static partial class Statements
{
    /// <summary>Finds the statement whose id a text is, such as <c>BD-14-s1</c>; upper and lower case of ASCII letters are alike.</summary>
    /// <param name="id">The text of an id, or null, which is none.</param>
    /// <param name="statement">The statement, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Statement? statement)
    {
        statement = EntryIds.Split(id, 's', out var clause, out var ordinal) && ordinal <= clause.Statements.Count
            ? clause.Statements[ordinal - 1]
            : null;
        return statement is not null;
    }

    /// <summary>The statement whose id a text is, such as <c>BD-14-s1</c>.</summary>
    /// <param name="id">The text of an id.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="UnknownClauseIdException">The text is the id of no statement; the error says which ids there are.</exception>
    public static Statement Parse(string id) => TryParse(id, out var statement)
        ? statement
        : throw EntryIds.Unknown(id, "statement", 's', c => c.Statements.Count);
}

/// <summary>Ids of entries below a clause: the id of the clause, a hyphen, a letter and a number without zeros before it.</summary>
internal static class EntryIds
{
    internal static bool Split(string? id, char mark, [NotNullWhen(true)] out Clause? clause, out int ordinal)
    {
        (clause, ordinal) = (null, 0);
        var at = id?.LastIndexOf('-') ?? -1;
        if (at < 0 || at + 2 >= id!.Length || (id[at + 1] | 0x20) != mark || id[at + 2] is '0')
            return false;
        return int.TryParse(id.Substring(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out ordinal)
            && Clauses.TryParse(id.Substring(0, at), out clause);
    }

    internal static Exception Unknown(string id, string kind, char mark, Func<Clause, int> countOf)
    {
        if (id is null)
            return new ArgumentNullException(nameof(id));
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

public sealed partial class UnknownClauseIdException
{
    static partial void AdviseEntry(string text, ref string? advice)
    {
        if (Commitments.TryParse(text, out var commitment))
            advice = $"It is the id of a commitment of {commitment.Clause.IdText} ({commitment.Clause.Title}).";
        else if (Statements.TryParse(text, out var statement))
            advice = $"It is the id of a statement of {statement.Clause.IdText} ({statement.Clause.Title}).";
    }
}
