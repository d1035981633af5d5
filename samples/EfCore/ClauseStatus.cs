using System.ComponentModel.DataAnnotations;
using CelacData;

namespace EfCore;

/// <summary>How far a clause has come, as its user recorded it.</summary>
public sealed class ClauseStatus
{
    /// <summary>The clause; there is one status for each.</summary>
    [Key]
    public ClauseId Clause { get; init; }

    public Progress Progress { get; set; }

    public string? Note { get; set; }

    public override string ToString() => $"{Clause.ToClause()}: {Progress}{(Note is null ? "" : $". {Note}")}";
}

public enum Progress
{
    NotStarted,
    Ongoing,
    Done,
}
