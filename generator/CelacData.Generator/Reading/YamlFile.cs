using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Reading;

/// <summary>A data file as read: its root mapping, or none where it could not be read, and what was wrong with it.</summary>
/// <param name="Path">The path as the compiler names it; for messages only.</param>
/// <param name="Name">The file's name without folders and extension, for the names of emitted files.</param>
/// <param name="FirstKey">The key with which it begins, or seems to begin where it could not be read; null where none stands there.</param>
/// <param name="IsIncomplete">Whether the file holds more than could be read.</param>
internal sealed record YamlFile(string Path, string Name, YamlMapping? Root, string? FirstKey, EquatableArray<DataError> Errors, bool IsIncomplete = false)
{
    /// <summary>Whether the file is here for its name alone: nobody has said that it is a data file.</summary>
    public bool IsFound { get; init; }
}
