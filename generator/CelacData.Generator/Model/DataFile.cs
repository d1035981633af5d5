using CelacData.Generator.Diagnostics;

namespace CelacData.Generator.Model;

/// <summary>A data file as parsed. Its subclass is its kind.</summary>
internal abstract record DataFile(string Path, string Name, EquatableArray<DataError> Errors)
{
    /// <summary>Whether the file holds more than could be taken from it, which has been reported.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>The catalogue and its instruments.</summary>
internal sealed record CatalogueFile(string Path, string Name, EquatableArray<DataError> Errors, Row? Catalogue, EquatableArray<Row> Instruments)
    : DataFile(Path, Name, Errors);

/// <summary>The text of an instrument or a part of it.</summary>
/// <param name="Instrument">The prefix of the instrument.</param>
/// <param name="Declaration">The instrument itself, where the file declares it rather than the file of the catalogue.</param>
internal sealed record TextFile(
    string Path, string Name, EquatableArray<DataError> Errors, Located<string> Instrument, Row? Declaration, EquatableArray<Content> Contents)
    : DataFile(Path, Name, Errors);

/// <summary>Entries of one of the catalogue's own kinds of record.</summary>
internal sealed record EntriesFile(string Path, string Name, EquatableArray<DataError> Errors, string Record, EquatableArray<Entry> Entries)
    : DataFile(Path, Name, Errors);

/// <summary>The pinned numeric values of every enum.</summary>
internal sealed record LockFile(string Path, string Name, EquatableArray<DataError> Errors, EquatableArray<LockedEnum> Enums)
    : DataFile(Path, Name, Errors);

/// <summary>A file that could not be taken for any kind, or that another step has dealt with.</summary>
internal sealed record OtherFile(string Path, string Name, EquatableArray<DataError> Errors) : DataFile(Path, Name, Errors);

/// <summary>A clause, or a division with what stands in it.</summary>
internal sealed record Content(bool IsClause, Row Row, EquatableArray<Content> Children);

/// <summary>An entry that stands by itself, under the name by which others refer to it.</summary>
internal sealed record Entry(Located<string> Name, Row Row);

/// <param name="Unread">The ids whose values cannot be used.</param>
internal sealed record LockedEnum(Located<string> Enum, EquatableArray<LockedValue> Values, EquatableArray<string> Unread);

/// <param name="ReplacedBy">For an id that was withdrawn: the ids that replaced it, or none; null for one that is in use.</param>
internal sealed record LockedValue(Located<string> Id, int Value, EquatableArray<Located<string>>? ReplacedBy = null);
