using CelacData;

namespace CommitmentTracker.Commands;

/// <summary>Finds commitments by the text of an id.</summary>
internal static class CommitmentFinder
{
    /// <summary>The commitment of an id such as <c>AX-3-c1</c>, or all commitments of a clause such as <c>AX-3</c>.</summary>
    /// <exception cref="TrackerException">There is none. The words are the library's, which names the nearest ids.</exception>
    public static IReadOnlyList<Commitment> Find(string id)
    {
        try
        {
            if (LooksLikeEntry(id))
                return [Commitments.Parse(id)];

            var clause = Clauses.Parse(id);
            return clause.Commitments.Count > 0
                ? clause.Commitments
                : throw new TrackerException($"{clause.IdText} ({clause.Title}) promises nothing: it holds statements only.");
        }
        catch (FormatException error)
        {
            throw new TrackerException(error.Message, inner: error);
        }
    }

    /// <summary>Whether somebody who types the id means the one of a record: its own, or its clause's.</summary>
    public static bool Means(string typed, string commitmentId, string clauseId) =>
        string.Equals(typed, commitmentId, StringComparison.OrdinalIgnoreCase) || string.Equals(typed, clauseId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text ends like <c>-c1</c> or <c>-s1</c>, so that the right error can be given for it.</summary>
    private static bool LooksLikeEntry(string id)
    {
        var dash = id.LastIndexOf('-');
        return dash > 0 && dash + 1 < id.Length && id[dash + 1] is ('c' or 'C' or 's' or 'S');
    }
}
