using System.Diagnostics.CodeAnalysis;

namespace CelacData;

/// <summary>All clauses of the catalogue, and the ways to find one.</summary>
public static partial class Clauses
{
    private static CatalogList<Clause>? s_all;

    /// <summary>All clauses, instrument by instrument in the order of the texts.</summary>
    public static CatalogList<Clause> All => s_all ?? Rows.Keep(ref s_all, Clause.Between(0, ClauseTable.Count));

    /// <summary>The clause of an id. It cannot fail for a defined value.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The clause; the same object every time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no defined value of <see cref="ClauseId"/>.</exception>
    public static Clause Get(ClauseId id)
    {
        // Asks the list itself, and calls At only for a record that is not made yet: so a loop over ids has little else to do.
        var row = ClauseTable.RowOf((int)id);
        var rows = Clause.s_rows;
        return (uint)row < (uint)rows.Length ? rows[row] ?? Clause.At(row) : throw Rows.Undefined(nameof(id), (int)id, nameof(ClauseId));
    }

    /// <summary>
    /// The clause whose id a text is, such as <c>AP-2.3.3</c> or, globally unique, <c>ccf4/AP-2.3.3</c>; upper and lower case of ASCII letters
    /// are alike.
    /// </summary>
    /// <param name="id">The text of an id, without white space around it.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="UnknownClauseIdException">The text is the id of no clause; the error names the nearest ids.</exception>
    public static Clause Parse([ClauseReference] string id)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id));
#if NET8_0_OR_GREATER
        var row = ClauseRows.Find(in id.GetPinnableReference(), id.Length);
#else
        var row = ClauseRows.Find(id);
#endif
        return row >= 0 ? Clause.At(row) : throw new UnknownClauseIdException(id);
    }

    /// <summary>
    /// Finds the clause whose id a text is, such as <c>AP-2.3.3</c> or, globally unique, <c>ccf4/AP-2.3.3</c>; upper and lower case of ASCII
    /// letters are alike.
    /// </summary>
    /// <param name="id">The text of an id, or null, which is none.</param>
    /// <param name="clause">The clause, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true), ClauseReference] string? id, [NotNullWhen(true)] out Clause? clause)
    {
#if NET8_0_OR_GREATER
        var row = id is null ? -1 : ClauseRows.Find(in id.GetPinnableReference(), id.Length);
#else
        var row = id is null ? -1 : ClauseRows.Find(id);
#endif
        clause = row < 0 ? null : Clause.At(row);
        return row >= 0;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Parse(string)"/>
    public static Clause Parse([ClauseReference] ReadOnlySpan<char> id) =>
        TryParse(id, out var clause) ? clause : throw new UnknownClauseIdException(id.ToString());

    /// <inheritdoc cref="TryParse(string?, out Clause?)"/>
    public static bool TryParse([ClauseReference] ReadOnlySpan<char> id, [NotNullWhen(true)] out Clause? clause)
    {
        var row = ClauseRows.Find(in id.GetPinnableReference(), id.Length);
        clause = row < 0 ? null : Clause.At(row);
        return row >= 0;
    }

    /// <summary>The clause whose id a text in UTF-8 is; see <see cref="Parse(string)"/>.</summary>
    /// <param name="utf8Id">The text of an id in UTF-8, without white space around it.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="UnknownClauseIdException">The text is the id of no clause; the error names the nearest ids.</exception>
    public static Clause Parse([ClauseReference] ReadOnlySpan<byte> utf8Id) =>
        TryParse(utf8Id, out var clause) ? clause : throw new UnknownClauseIdException(System.Text.Encoding.UTF8.GetString(utf8Id));

    /// <summary>Finds the clause whose id a text in UTF-8 is; see <see cref="TryParse(string?, out Clause?)"/>.</summary>
    /// <param name="utf8Id">The text of an id in UTF-8.</param>
    /// <param name="clause">The clause, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([ClauseReference] ReadOnlySpan<byte> utf8Id, [NotNullWhen(true)] out Clause? clause)
    {
        var row = ClauseRows.Find(in utf8Id.GetPinnableReference(), utf8Id.Length);
        clause = row < 0 ? null : Clause.At(row);
        return row >= 0;
    }
#endif
}
