namespace CelacData;

/// <summary>What all records have, for what is done with each of them alike.</summary>
internal interface IRecord
{
    /// <summary>The text that stands for it: its id, or the name of an entry; null for a part, which has none.</summary>
    string? Reference { get; }
}
