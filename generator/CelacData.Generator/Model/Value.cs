namespace CelacData.Generator.Model;

/// <summary>A value of a field, with its place. There are very many, so that they stand in their records rather than as objects of their own.</summary>
/// <param name="Field">Which field of the record it is of.</param>
/// <param name="Content">
/// A text (<see cref="string"/>); the name of a code, of an entry or of a clause (<see cref="string"/>), which is resolved when all files are known; an integer, a boolean (0 or 1) or
/// a date (days since 0001-01-01; all <see cref="long"/>); a <see cref="decimal"/>; a <see cref="Quantity"/>; a <see cref="Period"/>; or the <see cref="Row"/> of a part.
/// </param>
internal readonly record struct Value(int Field, object Content, Place Place);

/// <summary>A number with its unit.</summary>
internal sealed record Quantity(decimal Number, string Unit);
