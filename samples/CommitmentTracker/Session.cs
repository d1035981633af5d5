using CommitmentTracker.Statuses;
using Spectre.Console;

namespace CommitmentTracker;

/// <summary>What a command works with: what the user asked for, the catalogue's other half (the statuses), and where to write.</summary>
internal sealed record Session(
    IAnsiConsole Output,
    StatusStore Store,
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Options,
    TimeProvider Clock)
{
    private StatusBook? _statuses;

    /// <summary>What is recorded. It is read when it is first needed: a broken file must not stop who asks something else.</summary>
    public StatusBook Statuses => _statuses ??= Store.Read();

    /// <summary>The argument at a place, or null where the user gave fewer.</summary>
    public string? Argument(int place) => place < Arguments.Count ? Arguments[place] : null;
}
