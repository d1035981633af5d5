namespace CelacData;

/// <summary>
/// What has been read of a clause besides its id and title. Most clauses that are looked up are only shown by these, and in a catalogue of many thousands what counts
/// is how many stay near the processor: with these slots in it a clause would be several times as wide.
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
