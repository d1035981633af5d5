namespace CommitmentTracker.Statuses;

/// <summary>How far a promise has come, by the judgement of whoever records it.</summary>
public enum StatusKind
{
    NotStarted = 1,
    Ongoing = 2,
    Done = 3,
    Stalled = 4,

    /// <summary>Somebody looked and could not tell. That is more than nothing recorded.</summary>
    Unknown = 5,
}

/// <summary>What the user records about a commitment. It has ids of the catalogue in it, and nothing else of it.</summary>
/// <param name="CommitmentId">The id of the commitment, such as <c>AX-3-c1</c>.</param>
/// <param name="ClauseId">The id of its clause, such as <c>AX-3</c>.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Note">The user's note, or null.</param>
/// <param name="Source">The address of what it is based on, or null.</param>
/// <param name="RecordedAt">When it was last recorded.</param>
public sealed record StatusEntry(string CommitmentId, string ClauseId, StatusKind Status, string? Note, string? Source, DateTimeOffset RecordedAt);
