using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>What is to be emitted, and what is wrong with all files together.</summary>
/// <param name="Catalogue">Null where there is nothing that could be emitted.</param>
internal sealed record CheckedCatalogue(Catalogue? Catalogue, EquatableArray<DataError> Errors);
