using CelacData;

namespace CommitmentTracker.Statuses;

/// <summary>All that is recorded.</summary>
public sealed class StatusBook(IEnumerable<StatusEntry> statuses)
{
    private static readonly Dictionary<string, int> s_places =
        Commitments.All.Select((c, place) => (c.Id, place)).ToDictionary(c => c.Id, c => c.place);

    private readonly Dictionary<string, StatusEntry> _byId = statuses.ToDictionary(s => s.CommitmentId);

    public bool IsEmpty => _byId.Count == 0;

    /// <summary>What the catalogue knows, in the order of the texts.</summary>
    public IReadOnlyList<StatusEntry> Known => [.. _byId.Values.Where(s => s_places.ContainsKey(s.CommitmentId)).OrderBy(s => s_places[s.CommitmentId])];

    /// <summary>What the catalogue does not know: recorded for another version of it. It is kept and shown, for it is the user's work.</summary>
    public IReadOnlyList<StatusEntry> Unknown =>
        [.. _byId.Values.Where(s => !s_places.ContainsKey(s.CommitmentId)).OrderBy(s => s.CommitmentId, StringComparer.Ordinal)];

    /// <summary>What is recorded about a commitment, or null.</summary>
    public StatusEntry? Of(Commitment commitment) => _byId.GetValueOrDefault(commitment.Id);
}
