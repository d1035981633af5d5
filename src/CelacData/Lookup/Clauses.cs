using System.Diagnostics.CodeAnalysis;

namespace CelacData;

/// <summary>All clauses of the catalogue, and the ways to find one.</summary>
public static class Clauses
{
    private static CatalogList<Clause>? s_all;

    /// <summary>All clauses, instrument by instrument in the order of the texts.</summary>
    public static CatalogList<Clause> All => s_all ?? Rows.Keep(ref s_all, new CatalogList<Clause>(Clause.At, 0, ClauseTable.Count));

    /// <summary>The clause of an id. It cannot fail for a defined value.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The clause; the same object every time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no defined value of <see cref="ClauseId"/>.</exception>
    public static Clause Get(ClauseId id)
    {
        var row = (uint)id < (uint)ClauseTable.RowOfId.Length ? ClauseTable.RowOfId[(int)id] : 0;
        return row != 0 ? Clause.At(row - 1) : throw Rows.Undefined(nameof(id), (int)id, nameof(ClauseId));
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
        return Find(id) ?? throw new UnknownClauseIdException(id);
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
        clause = id is null ? null : Find(id);
        return clause is not null;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Parse(string)"/>
    public static Clause Parse([ClauseReference] ReadOnlySpan<char> id) => Find(id) ?? throw new UnknownClauseIdException(id.ToString());

    /// <inheritdoc cref="TryParse(string?, out Clause?)"/>
    public static bool TryParse([ClauseReference] ReadOnlySpan<char> id, [NotNullWhen(true)] out Clause? clause)
    {
        clause = Find(id);
        return clause is not null;
    }

    private static Clause? Find(ReadOnlySpan<char> id)
#else
    private static Clause? Find(string id)
#endif
    {
        var start = StartAfterKey(id);
        var hash = IdHash.Seed;
        for (var i = start; i < id.Length; i++)
            hash = IdHash.Add(hash, id[i]);

        var slots = ClauseIdIndexTable.Slots;
        for (var slot = (int)(IdHash.Finish(hash) & (uint)(slots.Length - 1)); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var row = slots[slot] - 1;
            if (CatalogText.EqualsIgnoringCase(Clause.At(row).IdText, id, start))
                return Clause.At(row);
        }

        return null;
    }

    /// <summary>Where the id begins in a text that may name the catalogue before it.</summary>
#if NET8_0_OR_GREATER
    private static int StartAfterKey(ReadOnlySpan<char> id)
#else
    private static int StartAfterKey(string id)
#endif
    {
        var slash = id.IndexOf('/');
        if (slash < 0)
            return 0;
        var key = Instruments.CatalogueKey;
        if (slash != key.Length)
            return 0;
        for (var i = 0; i < slash; i++)
        {
            if (CatalogText.Upper(id[i]) != CatalogText.Upper(key[i]))
                return 0;
        }

        return slash + 1;
    }
}
