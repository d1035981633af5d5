namespace CelacData;

/// <summary>What all records have, for what is done with each of them alike.</summary>
internal interface IRecord
{
    /// <summary>The text that stands for it: its id, or the name of an entry; null for a part, which has none.</summary>
    string? Reference { get; }

#if NET8_0_OR_GREATER
    /// <summary>Hands over its fields, but for the text that stands for it.</summary>
    void WriteTo(RecordWriter fields);
#endif
}
