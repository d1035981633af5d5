using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Reading;

/// <summary>A data file as read: its root mapping, or none where it could not be read, and what was wrong with it.</summary>
/// <param name="Path">The path as the compiler names it; for messages only.</param>
/// <param name="Name">The file's name without folders and extension, for the names of emitted files.</param>
internal sealed record YamlFile(string Path, string Name, YamlMapping? Root, EquatableArray<DataError> Errors);
