using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>What the model files declare, and what is wrong with them.</summary>
/// <param name="ForeignKeys">The keys of other catalogues that types name.</param>
internal sealed record ParsedModel(Schema Schema, EquatableArray<Located<string>> ForeignKeys, EquatableArray<DataError> Errors);
