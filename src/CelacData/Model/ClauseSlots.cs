namespace CelacData;

/// <summary>
/// What has been read of a clause besides its id and title. A clause is found by its id far more often than all of it is read, and in a catalogue of many
/// thousands what counts is how many stay near the processor: with these slots in the clause itself it would be four times as wide.
/// </summary>
internal sealed partial class ClauseSlots
{
    internal string? Name;
    internal string? Restatement;
    internal string? Enumerator;
    internal string? Note;
    internal string? Locator;
    internal string? EId;
}
